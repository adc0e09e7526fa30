import { judgeEntries, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** An answer to the client. */
export const caseAnswer: ChangeRow = {
  ids: {
    ...mirrored('answer-removed', 'neutral', 'case-answered', 'neutral'),
    ...symmetric('answer-changed', 'neutral'),
  },
  judge: judgeEntries('case-answered', 'answer-removed', 'answer-changed'),
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
answers: [{at: 2026-11-04, by: ann, channel: call, outcome: satisfied}]
`,
      gives: 'case-answered',
    },
  ],
};
