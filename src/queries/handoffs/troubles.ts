import type { Model } from '../../model/model.ts';
import { inUse } from '../common/in-use.ts';
import { strayLandings } from './landing.ts';
import { findLateNews } from './late-news.ts';
import { handoffOutsiders } from './outsiders.ts';

/** Why a hand-off does not hold what it promises. */
export type HandoffTrouble =
  /** It lands in a system in which these receivers do not work. */
  | { readonly is: 'elsewhere'; readonly system: string; readonly theirs: string; readonly teams: readonly string[] }
  /** The responsible is no member of the team that tells. */
  | { readonly is: 'outsider'; readonly person: string; readonly teams: readonly string[] }
  /** The responsible is not with the company any more. */
  | { readonly is: 'left'; readonly person: string; readonly left: string }
  /** By it a team hears of the event later than it must itself tell of it. */
  | { readonly is: 'too-late'; readonly team: string; readonly tells: readonly string[] };

/** What is wrong with hand-offs on a day, by id; those with which nothing is are not in it. */
export function handoffTroubles(model: Model, today: string): ReadonlyMap<string, readonly HandoffTrouble[]> {
  const troubles = new Map<string, HandoffTrouble[]>();
  const add = (id: string, trouble: HandoffTrouble): void => {
    const known = troubles.get(id);
    if (known) known.push(trouble);
    else troubles.set(id, [trouble]);
  };
  const leftOn = new Map(
    model
      .all('team')
      .flatMap(({ value }) => value.members ?? [])
      .flatMap(({ id, left }) => (left === undefined ? [] : [[id, left] as const])),
  );
  for (const { id, value } of inUse(model, 'handoff')) {
    const left = leftOn.get(value.responsible);
    if (left !== undefined && left < today) add(id, { is: 'left', person: value.responsible, left });
  }
  for (const { handoff, teams } of handoffOutsiders(model)) {
    add(handoff.id, { is: 'outsider', person: handoff.value.responsible, teams });
  }
  for (const { handoff, system, theirs, teams } of strayLandings(model)) {
    add(handoff.id, { is: 'elsewhere', system, theirs, teams });
  }
  for (const { hears, team, tells } of findLateNews(model)) {
    add(hears.id, { is: 'too-late', team, tells: tells.map(({ id }) => id) });
  }
  return troubles;
}
