import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A record: a case, a task, an idea, news, a question. What was written down is never taken away. */
export const record: ChangeRow = {
  ids: mirrored('record-removed', 'breaking', 'record-added', 'neutral'),
  judge: each((edit) => coming(edit, { come: 'record-added', gone: 'record-removed', other: 'record-added' })),
  examples: [
    {
      file: 'cases/2026-11/C-261103-4MX2Q.yaml',
      before: `source: survey
received: 2026-11-03
text: Fine
`,
      gives: 'record-removed',
    },
  ],
};
