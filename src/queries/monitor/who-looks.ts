import { instantIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { monitorClock } from '../common/clock.ts';
import { addressees } from './addressees.ts';

/** Who looks at the questions to a team at a moment: the same answer as on the lists. */
export function whoLooks(model: Model, team: string, at: string): readonly string[] {
  const now = instantIn(model.settings.timezone)(at);
  if (now === undefined) return [];
  const thing = {
    list: 'unanswered',
    kind: 'question',
    id: '',
    title: '',
    teams: [team],
    tags: [],
    late: false,
    notes: [],
  } as const;
  return addressees(model, monitorClock(model, now))(thing).people;
}
