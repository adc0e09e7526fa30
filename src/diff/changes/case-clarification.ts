import { judgeEntries, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A question to the client, and the answer to it. */
export const caseClarification: ChangeRow = {
  ids: {
    ...mirrored('clarification-removed', 'neutral', 'clarification-asked', 'neutral'),
    ...symmetric('clarification-changed', 'neutral'),
  },
  judge: judgeEntries('clarification-asked', 'clarification-removed', 'clarification-changed'),
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
clarifications: [{asked: 2026-11-04, by: ann, question: Which order?}]
`,
      gives: 'clarification-asked',
    },
  ],
};
