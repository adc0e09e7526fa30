import { compareText } from '../diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { teamsOfPeople } from '../queries/common/teams-of-people.ts';
import { type Change, isCostly } from './change.ts';
import type { Comparison } from './compare.ts';
import { earlierName } from './renames.ts';

/**
 * The teams of the earlier revision that receive less by a change: those a hand-off tells, those that a touchpoint, a
 * scenario or a stage is of. Where nobody is known to, the team that owns the loop; no one where there is none.
 */
export function teamsConcerned(comparison: Comparison, change: Change): readonly string[] {
  if (!isCostly(change)) return [];
  const { before } = comparison;
  const { kind } = change.subject;
  const gone = change.id === 'receiver-removed' ? takenOff(change) : [];
  const teams = new Set(gone.length > 0 ? gone : receivers(before, kind, earlierName(comparison, change.subject)));
  const owner = before.settings.cxTeam;
  if (teams.size === 0 && owner !== undefined) teams.add(owner);
  return [...teams].sort(compareText);
}

/** The teams that a hand-off tells nothing any more. */
export function takenOff({ fields }: Change): readonly string[] {
  return fields.flatMap(({ before }) =>
    typeof before === 'string' ? [before] : Array.isArray(before) ? before.map(String) : [],
  );
}

function receivers(model: Model, kind: string, id: string): readonly string[] {
  const teamsOf = teamsOfPeople(model);
  switch (kind as Kind | 'stage' | 'person') {
    case 'handoff':
      return model.get('handoff', id)?.value.to ?? [];
    case 'touchpoint': {
      const touchpoint = model.get('touchpoint', id)?.value;
      return touchpoint ? [touchpoint.owner, ...(touchpoint.supported_by ?? [])] : [];
    }
    case 'team':
      return [id];
    case 'person':
      return teamsOf(id);
    case 'scenario':
      return (model.get('scenario', id)?.value.participants ?? []).map(({ team }) => team);
    case 'playbook':
      return (model.get('playbook', id)?.value.steps ?? []).flatMap(({ team }) => team ?? []);
    case 'group':
      return (model.get('group', id)?.value.members ?? []).flatMap(teamsOf);
    case 'metric':
      return teamsOf(model.get('metric', id)?.value.owner ?? '');
    case 'stage':
      return model.all('team').flatMap((team) => (team.value.stages?.[id] === undefined ? [] : [team.id]));
    default:
      return [];
  }
}
