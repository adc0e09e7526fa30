import type { Phrases } from '../locales/phrases.ts';
import type { Route } from '../model/gen/types.gen.ts';
import type { Names } from '../queries/common/names.ts';

/** Who works an idea out: a team, a group, or whoever wins the contest. */
export function routeText(route: Route, names: Names, { loopViews }: Phrases): string {
  if ('department' in route) return names.team(route.department);
  return 'group' in route ? names.group(route.group) : loopViews.ideas.contest;
}
