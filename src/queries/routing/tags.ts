import { deadRules } from './dead-rules.ts';
import type { RoutingTable } from './table.ts';

/** Tags of the vocabulary that change nothing: no rule that can decide names them, neither for cases nor for ideas. */
export function unroutedTags(table: RoutingTable): readonly string[] {
  const named = new Set(
    [table.rules, table.ideas].flatMap((rules) => {
      const dead = new Set(deadRules(rules, table.segments).map(({ rule }) => rule));
      return rules
        .filter(({ index }) => !dead.has(index))
        .flatMap(({ conditions }) => conditions.flatMap(({ key, value }) => (key === 'tag' ? [value] : [])));
    }),
  );
  return table.tags.filter((tag) => !named.has(tag));
}
