import { instantIn } from '../model/instants.ts';
import type { Model } from '../model/model.ts';
import type { Finding, Rule } from './rule.ts';

const written = (recorded: string): Readonly<Record<string, string>> => ({
  'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-03
recorded: ${recorded}
text: I could not find the price list
tags: [prices]
`,
});

export const recordedEarly: Rule = {
  id: 'recorded-early',
  severity: 'warning',
  preset: 'minimal',
  example: { bad: written('2026-11-01'), good: written('2026-11-10') },
  reach: { each: ['case'] },
  check: findEarlyRecords,
};

function* findEarlyRecords(model: Model): Iterable<Finding> {
  const instant = instantIn(model.settings.timezone);
  for (const { path: file, value } of model.all('case')) {
    const { received, recorded } = value;
    if (recorded === undefined) continue;
    const [came, written] = [instant(received), instant(recorded)];
    if (came === undefined || written === undefined || written >= came) continue;
    yield {
      message: { key: 'recorded-early/before', values: { received, recorded } },
      location: { file, path: ['recorded'] },
    };
  }
}
