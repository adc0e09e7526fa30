import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A rule of who gets what. */
export const routingRule: ChangeRow = {
  ids: mirrored('routing-rule-removed', 'loosening', 'routing-rule-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'routing-rule-added', gone: 'routing-rule-removed', other: 'routing-rule-added' }),
  ),
  examples: [
    {
      file: 'map/routing.yaml',
      before: 'rules: [{tags: [prices], owner: dan}]',
      after: 'rules: []',
      gives: 'routing-rule-removed',
    },
  ],
};
