import { compareText } from '../diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { teamsOfPeople } from '../queries/common/teams-of-people.ts';
import { type Change, isCostly } from './change.ts';
import type { Comparison } from './compare.ts';

/**
 * The teams of the earlier revision that receive less by a change: those a hand-off tells, those that a touchpoint, a
 * scenario or a stage is of. Where nobody is known to, the team that owns the loop; no one where there is none.
 */
export function teamsConcerned({ before }: Comparison, change: Change): readonly string[] {
  if (!isCostly(change)) return [];
  const { subject } = change;
  const teams = new Set(receivers(before, subject.kind, subject.id));
  const owner = before.settings.cxTeam;
  if (teams.size === 0 && owner !== undefined) teams.add(owner);
  return [...teams].sort(compareText);
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
