import type { Model } from '../model/model.ts';
import { unroutedTags } from '../queries/routing/dead-rules.ts';
import { routingTable } from '../queries/routing/table.ts';
import type { Finding, Rule } from './rule.ts';

export const unroutedTag: Rule = {
  id: 'unrouted-tag',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/routing.yaml': 'rules:\n  - {source: survey, owner: dan}\nfallback: ann\n' },
    good: { 'map/routing.yaml': 'rules:\n  - {tags: [prices], owner: dan}\nfallback: ann\n' },
  },
  reach: { whole: ['routing', 'team', 'vocabulary', 'client', 'segments'] },
  check: findUnroutedTags,
};

function* findUnroutedTags(model: Model): Iterable<Finding> {
  const routing = model.single('routing');
  const vocabulary = model.single('vocabulary');
  if (!routing || !vocabulary) return;
  const unrouted = new Set(unroutedTags(routingTable(model)));
  for (const [index, { id, name }] of (vocabulary.value.tags ?? []).entries()) {
    if (!unrouted.has(id)) continue;
    yield {
      message: { key: 'unrouted-tag/nobody', values: { tag: name === id ? id : `${name} (${id})` } },
      location: { file: vocabulary.path, path: ['tags', index, 'id'] },
      hints: [{ key: 'unrouted-tag/name-it', values: { id, file: routing.path } }],
      subject: `tag/${id}`,
    };
  }
}
