import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A contact of the client with the company. */
export const touchpoint: ChangeRow = {
  ids: itselfIds('touchpoint', 'always'),
  judge: itself('touchpoint', 'always'),
  examples: [
    {
      file: 'map/touchpoints/invoice.yaml',
      before: `name: Invoice
stage: purchase
owner: sales
client_does: Pays
expectation: One page
`,
      gives: 'touchpoint-removed',
    },
    {
      file: 'map/touchpoints/invoice.yaml',
      before: `name: Invoice
stage: purchase
owner: sales
client_does: Pays
expectation: One page
`,
      after: `name: Invoice
stage: purchase
owner: sales
client_does: Pays
expectation: One page
retired: 2026-11-30
`,
      gives: 'touchpoint-removed',
    },
  ],
};
