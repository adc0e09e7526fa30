import { symmetric, together } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What a rule of the routing applies to. */
export const routingCondition: ChangeRow = {
  ids: symmetric('routing-condition-changed', 'loosening'),
  judge: together(() => 'routing-condition-changed'),
  examples: [
    {
      file: 'map/routing.yaml',
      before: 'rules: [{tags: [prices], owner: dan}]',
      after: 'rules: [{tags: [prices], source: survey, owner: dan}]',
      gives: 'routing-condition-changed',
    },
  ],
};
