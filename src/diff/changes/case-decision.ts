import { judgeEntries, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What was decided about a case. */
export const caseDecision: ChangeRow = {
  ids: {
    ...mirrored('decision-removed', 'neutral', 'case-decided', 'neutral'),
    ...symmetric('decision-changed', 'neutral'),
  },
  judge: judgeEntries('case-decided', 'decision-removed', 'decision-changed'),
  examples: [
    {
      file: 'cases/2026-11/C-261103-4MX2Q.yaml',
      before: `source: survey
received: 2026-11-03
text: Fine
`,
      after: `source: survey
received: 2026-11-03
text: Fine
decision: {kind: none, at: 2026-11-04, by: ann, reason: Praise}
`,
      gives: 'case-decided',
    },
  ],
};
