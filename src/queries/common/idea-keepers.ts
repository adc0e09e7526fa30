import type { Idea } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorClock } from './clock.ts';

/** Who looks after an idea: whoever owns it, else the head of its department, its group, or who took it up in the contest. */
export function keepersOf(model: Model, { route, history = [], volunteers = [] }: Idea): readonly string[] {
  const owner = history.findLast((entry) => entry.owner !== undefined)?.owner;
  if (owner !== undefined) return [owner];
  if (route === undefined) return [];
  if ('department' in route) {
    const head = model.get('team', route.department)?.value.members?.find((member) => member.head)?.id;
    return head === undefined ? [] : [head];
  }
  if ('group' in route) return model.get('group', route.group)?.value.members ?? [];
  return volunteers.filter(({ approved_by: by }) => by !== undefined).map(({ person }) => person);
}

/** Which teams look after an idea: its department, else those of the people who do, else the CX team; and its one owner. */
export function routeOf(
  model: Model,
  clock: MonitorClock,
  idea: Idea,
): { readonly teams: readonly string[]; readonly person?: string } {
  const { cxTeam } = model.settings;
  const keepers = keepersOf(model, idea);
  const [person, ...others] = keepers;
  const one = person === undefined || others.length > 0 ? {} : { person };
  const { route } = idea;
  if (route && 'department' in route) return { teams: [route.department], ...one };
  const teams = [...new Set(keepers.flatMap((keeper) => clock.teamOf(keeper) ?? []))];
  return { teams: teams.length > 0 ? teams : [cxTeam ?? []].flat(), ...one };
}
