import type { MapHandoff } from '../map/map.ts';
import type { HandoffPlan } from './plan.ts';

/** What a team must tell others, and what it is told by them, each in the order of time. */
export interface TeamPromises {
  readonly tells: readonly MapHandoff[];
  readonly hears: readonly MapHandoff[];
}

const nothing: TeamPromises = { tells: [], hears: [] };

/** The hand-offs of a plan in its order: event by event, then what no event sets in motion. */
export function inOrder({ events, standing }: HandoffPlan): readonly MapHandoff[] {
  return [...events.flatMap(({ before, after }) => [...before, ...after]), ...standing];
}

/** Looks up the promises of each team; of a team without any there are none. */
export function teamPromises(plan: HandoffPlan): (team: string) => TeamPromises {
  const byTeam = new Map<string, { readonly tells: MapHandoff[]; readonly hears: MapHandoff[] }>();
  const of = (team: string): { readonly tells: MapHandoff[]; readonly hears: MapHandoff[] } => {
    const known = byTeam.get(team) ?? { tells: [], hears: [] };
    byTeam.set(team, known);
    return known;
  };
  for (const item of inOrder(plan)) {
    of(item.handoff.from).tells.push(item);
    for (const team of new Set(item.handoff.to)) of(team).hears.push(item);
  }
  return (team) => byTeam.get(team) ?? nothing;
}
