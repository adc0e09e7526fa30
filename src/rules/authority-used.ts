import type { Model } from '../model/model.ts';
import { suggestions } from '../model/suggest.ts';
import { authorityOf, measuresFor, overLimit } from '../queries/cases/authority.ts';
import type { Finding, Rule } from './rule.ts';

const granted = (amount: number): Readonly<Record<string, string>> => ({
  'map/teams/sales.yaml': `name: Sales
system: crm
stakeholder: dan
members:
  - {id: dan, name: Dan Fox, head: true}
stages:
  purchase: {contact: direct}
authority:
  - {measure: Credit a month, limit: {amount: 200, currency: EUR}}
`,
  'cases/2026-11/C-261103-7K3QX.yaml': `source: contact
received: 2026-11-03
client: harbor-1
text: Two deliveries came late
tags: [prices]
granted:
  - {at: 2026-11-04, by: dan, measure: Credit a month, amount: ${amount}, currency: EUR}
`,
});

export const authorityUsed: Rule = {
  id: 'authority-used',
  severity: 'warning',
  preset: 'minimal',
  example: { bad: granted(350), good: granted(150) },
  reach: { each: ['case'], whole: ['team'] },
  check: findGrantsBeyondAuthority,
};

/** What was given to clients must be within what the team of whoever gave it may give. */
function* findGrantsBeyondAuthority(model: Model): Iterable<Finding> {
  for (const { path: file, value } of model.all('case')) {
    for (const [index, grant] of (value.granted ?? []).entries()) {
      const { by, measure } = grant;
      // Whom nobody knows is a matter of references.
      if (!model.ids.of('person').has(by)) continue;
      const authority = authorityOf(model, by, measure);
      if (!authority) {
        yield {
          message: { key: 'authority-used/none', values: { person: by, measure } },
          location: { file, path: ['granted', index, 'measure'] },
          hints: suggestions(measure, measuresFor(model, by)),
        };
        continue;
      }
      const over = overLimit(authority, grant);
      if (over) {
        yield {
          message: { key: 'authority-used/over', values: { measure, ...over } },
          location: { file, path: ['granted', index, 'amount'] },
        };
      }
    }
  }
}
