import type { Model } from '../../model/model.ts';
import { isAlive } from '../ideas/targets.ts';
import { caseTies } from './cases.ts';
import { routeIdea } from './routing.ts';
import type { RuleList } from './rule-text.ts';
import type { RoutingTable } from './table.ts';

/** Rules that tie on cases or ideas that are there. */
export interface RecordTie {
  /** Their indexes, in the order of the file. */
  readonly rules: readonly number[];
  /** The records, by id, without doubles. */
  readonly records: readonly { readonly id: string; readonly path: string }[];
}

/** The ties that records show: every case, and every idea that nobody has routed yet. */
export function recordTies(model: Model, table: RoutingTable, list: RuleList): readonly RecordTie[] {
  const found = list === 'rules' ? caseTies(model, table) : ideaTies(model, table);
  const byRules = new Map<string, { rules: readonly number[]; records: Map<string, { id: string; path: string }> }>();
  for (const { id, path, rules } of found) {
    const key = rules.join();
    const tie = byRules.get(key) ?? { rules, records: new Map() };
    byRules.set(key, tie);
    tie.records.set(id, { id, path });
  }
  return [...byRules.values()].map(({ rules, records }) => ({ rules, records: [...records.values()] }));
}

function ideaTies(
  model: Model,
  table: RoutingTable,
): readonly { readonly id: string; readonly path: string; readonly rules: readonly number[] }[] {
  return model.all('idea').flatMap(({ id, path, value }) => {
    if (value.route || !isAlive(value.status)) return [];
    const { tied } = routeIdea(table, value.tags ?? []);
    return tied.length > 0 ? [{ id, path, rules: tied }] : [];
  });
}
