import type { Route } from '../../model/gen/types.gen.ts';
import { type Assignee, assigneeOf } from './assignee.ts';
import { type Considered, chooseRule } from './choice.ts';
import { conditionsOf, factsOf, type Situation, situationFacts } from './conditions.ts';
import type { RoutingTable } from './table.ts';

interface Decision {
  /** The index of the rule that decided; undefined where none matched. */
  readonly rule: number | undefined;
  /** The rules that are equally specific and lead elsewhere, it among them; none where it is clear. */
  readonly tied: readonly number[];
  /** Every rule, in the order of the file. */
  readonly considered: readonly Considered[];
}

/** Who gets a case, by which rule, and what became of every other rule. */
export interface CaseRoute extends Decision {
  /** As written in the rule, or the fallback; undefined where there is neither. */
  readonly owner: string | undefined;
  readonly assignee: Assignee | undefined;
}

/** Where an idea goes, by which rule. */
export interface IdeaRoute extends Decision {
  readonly to: Route | undefined;
}

/** Routes a situation; in a tie the first of the rules counts. `date`: the day whose absences count. */
export function routeCase(table: RoutingTable, situation: Situation, date?: string): CaseRoute {
  const { winner, tied, considered } = chooseRule(table.rules, situationFacts(situation, table.segments));
  const owner = winner === undefined ? table.fallback : winner.owner;
  return {
    owner,
    assignee: owner === undefined ? undefined : assigneeOf(owner, table.people, date),
    rule: winner?.index,
    tied,
    considered,
  };
}

/** Routes an idea by its tags, as cases are routed. There is no fallback: no rule means no route. */
export function routeIdea(table: Pick<RoutingTable, 'ideas'>, tags: readonly string[]): IdeaRoute {
  const { winner, tied, considered } = chooseRule(table.ideas, factsOf(conditionsOf({ tags })));
  return { to: winner?.to, rule: winner?.index, tied, considered };
}
