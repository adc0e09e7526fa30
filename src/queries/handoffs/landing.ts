import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { inUse } from '../common/in-use.ts';

/** News that lands in a system in which some of its receivers do not work. */
export interface StrayLanding {
  readonly handoff: Item<Handoff>;
  /** The system in which it lands. */
  readonly system: string;
  /** The receivers who work elsewhere, and the one system in which they do. */
  readonly teams: readonly string[];
  readonly theirs: string;
  /** The receivers work in several systems, so that no one place is right for all. */
  readonly split: boolean;
}

/** All news that lands where receivers do not work, once for each system in which they do. */
export function strayLandings(model: Model): readonly StrayLanding[] {
  return inUse(model, 'handoff').flatMap((handoff): readonly StrayLanding[] => {
    if (!lands(handoff.value)) return [];
    const system = handoff.value.where.system;
    const bySystem = receiversBySystem(model, handoff.value);
    return [...bySystem]
      .filter(([theirs]) => theirs !== system)
      .map(([theirs, teams]) => ({ handoff, system, teams, theirs, split: bySystem.size > 1 }));
  });
}

/** What is told lands somewhere; standing access is to the sender's own tool, and questions go the other way. */
function lands({ mode }: Handoff): boolean {
  return mode === 'push' || mode === 'board';
}

/** The receiving teams by the system they work in, those that name none left out. */
function receiversBySystem(model: Model, { to }: Handoff): ReadonlyMap<string, readonly string[]> {
  const teams = new Map<string, string[]>();
  for (const id of new Set(to)) {
    const system = model.get('team', id)?.value.system;
    if (system !== undefined) teams.set(system, [...(teams.get(system) ?? []), id]);
  }
  return teams;
}
