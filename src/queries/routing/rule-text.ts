import type { Location } from '../../diagnostic.ts';
import type { Routing } from '../../model/gen/types.gen.ts';
import type { Item } from '../../model/model.ts';
import { conditionsOf, type RouteCondition, type Situation } from './conditions.ts';

/** The two lists of routing.yaml. */
export type RuleList = 'rules' | 'ideas';

/** Conditions as their file says them: `tags: [prices], task_type: fix`; an empty text where there are none. */
export function conditionText(conditions: readonly RouteCondition[]): string {
  const tags = conditions.filter(({ key }) => key === 'tag').map(({ value }) => value);
  const keys = conditions.filter(({ key }) => key !== 'tag').map(({ key, value }) => `${key}: ${value}`);
  return [...(tags.length > 0 ? [`tags: [${tags.join(', ')}]`] : []), ...keys].join(', ');
}

export function situationText(situation: Situation): string {
  return conditionText(conditionsOf(situation));
}

/** How a message names a rule: by its number in the list, from 1. */
export function ruleNumber(index: number): string {
  return String(index + 1);
}

export function rulePlace({ path: file }: Item<Routing>, list: RuleList, index: number): Location {
  return { file, path: [list, index] };
}
