import type { HandoffPlan } from '../../../queries/handoffs/plan.ts';
import { inOrder } from '../../../queries/handoffs/team-promises.ts';
import { letterOf } from '../../letter-of.ts';
import { longList } from '../fitting-tables.ts';
import type { Links } from '../links.ts';
import type { PageData } from '../page.ts';
import { listOf, type RuleWriter } from './handoffs-rule.ts';

/** As many columns, headed by letters, as a page's width holds. */
const widest = 14;

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly numbers: number[];
}

/**
 * Who tells whom, by the numbers of hand-offs: a table of teams by teams, each with a letter, or where they are too many,
 * pair by pair.
 */
export function matrixData(plan: HandoffPlan, rules: RuleWriter, links: Links): PageData {
  const pairs = pairsOf(plan);
  const teams = plan.teams.map(({ id }) => id);
  const numbers = (pair: Pair | undefined) => listOf((pair?.numbers ?? []).map((number) => rules.number({ number })));
  const square = teams.length <= widest;
  return {
    square,
    columns: square ? teams.map((_, index) => letterOf(index)) : [],
    rows: square
      ? teams.map((from, index) => ({
          letter: letterOf(index),
          team: links.team(from),
          cells: teams.map((to) => (from === to ? '·' : numbers(pairs.get(`${from}/${to}`)))),
        }))
      : [],
    pairs: square
      ? longList([], '', () => '')
      : longList([...pairs.values()], 'cxmap list handoff', (pair) => ({
          from: links.team(pair.from),
          to: links.team(pair.to),
          numbers: numbers(pair),
        })),
  };
}

/** In the order in which the teams first tell each other something. */
function pairsOf(plan: HandoffPlan): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const { number, handoff } of inOrder(plan)) {
    for (const to of new Set(handoff.to)) {
      const key = `${handoff.from}/${to}`;
      const pair = pairs.get(key) ?? { from: handoff.from, to, numbers: [] };
      pairs.set(key, pair);
      pair.numbers.push(number);
    }
  }
  return pairs;
}
