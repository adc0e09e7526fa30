import { asMessage } from '../../diagnostic.ts';
import { formatDate, parseDate } from '../../model/calendar/day.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import type { WaitingThing } from './entry.ts';

/** How long before its end training is told of, in days: a course wants planning. */
const notice = 30;

/** Training that has run out, or does within 30 days: one entry a member and topic. */
export function trainingEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  const today = parseDate(clock.today);
  const soon = (today === undefined ? undefined : formatDate(today + notice)) ?? clock.today;
  return model.all('team').flatMap(({ id: team, value }) =>
    (value.members ?? []).flatMap(({ id, name, left, trained = [] }): readonly WaitingThing[] => {
      if (left !== undefined && left < clock.today) return [];
      return trained.flatMap(({ topic, until }): readonly WaitingThing[] => {
        if (until === undefined || until > soon) return [];
        return [
          {
            list: 'training',
            kind: 'person',
            id,
            title: name,
            person: id,
            teams: [team],
            tags: [],
            due: until,
            late: until < clock.today,
            part: topic,
            notes: [asMessage('monitor/training', { topic })],
          },
        ];
      });
    }),
  );
}
