import type { Names } from '../../../queries/common/names.ts';
import type { MapTeam } from '../../../queries/map/map.ts';
import type { MapPicture } from './sheet.ts';

/** The teams of the map, and below those who meet the client any unknown owner of a touchpoint. */
export function teamOrder(map: MapPicture, names: Names): readonly MapTeam[] {
  const known = new Set(map.teams.map(({ id }) => id));
  const strangers = new Set(
    map.stages
      .flatMap(({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint.owner))
      .filter((id) => !known.has(id)),
  );
  const rows = [...strangers].map(
    (id): MapTeam => ({ id, team: { name: names.team(id) }, visible: true, contacts: new Map() }),
  );
  return [...map.teams.filter(({ visible }) => visible), ...rows, ...map.teams.filter(({ visible }) => !visible)];
}
