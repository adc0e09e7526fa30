import type { Phrases } from '../locales/phrases.ts';
import { mapToBe, type ToBe } from '../queries/ideas/to-be.ts';
import type { JourneyMap, MapTouchpoint } from '../queries/map/map.ts';
import { type SignedChange, signedChanges } from './signed-changes.ts';
import { markText } from './to-be-signs.ts';

/** The map as texts and diagrams tell it: today's as it is, the one to be with the ideas named. */
export function toldMap<T extends JourneyMap & { readonly toBe?: ToBe }>(map: T, phrases: Phrases): T {
  return map.toBe ? { ...map, ...signedMap(map.toBe, phrases) } : map;
}

/**
 * The map to be for texts and diagrams that know no marks of their own: what goes is gone, and the names of what is new or
 * changes say so and name the ideas (`Kickoff (→ changes: A)`). Hand-offs have the numbers of the picture.
 */
function signedMap(toBe: ToBe, phrases: Phrases): JourneyMap {
  const map = mapToBe(toBe);
  const changes = signedChanges(toBe);
  const stays = (change: SignedChange<unknown> | undefined): boolean => change?.fate !== 'gone';
  const signed = (name: string, change: SignedChange<unknown> | undefined): string =>
    change ? `${name} (${markText(change, phrases)})` : name;
  const signedTouchpoints = (touchpoints: readonly MapTouchpoint[]): readonly MapTouchpoint[] =>
    touchpoints
      .filter(({ id }) => stays(changes.touchpoint(id)))
      .map((one) => {
        const name = signed(one.touchpoint.name, changes.touchpoint(one.id));
        return { ...one, touchpoint: { ...one.touchpoint, name } };
      });
  return {
    ...map,
    stages: map.stages
      .filter(({ id }) => stays(changes.stage(id)))
      .map(({ id, stage, touchpoints }) => ({
        id,
        stage: { ...stage, name: signed(stage.name, changes.stage(id)) },
        touchpoints: signedTouchpoints(touchpoints),
      })),
    teams: map.teams
      .filter(({ id }) => stays(changes.team(id)))
      .map((one) => ({ ...one, team: { ...one.team, name: signed(one.team.name, changes.team(one.id)) } })),
    touchpoints: signedTouchpoints(map.touchpoints),
    handoffs: map.handoffs
      .filter(({ id }) => stays(changes.handoff(id)))
      .map((one) => {
        const name = signed(one.handoff.name, changes.handoff(one.id));
        return { ...one, handoff: { ...one.handoff, name } };
      }),
  };
}
