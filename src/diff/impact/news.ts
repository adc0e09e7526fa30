import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { type MonitorClock, monitorClock } from '../../queries/common/clock.ts';
import { inUse } from '../../queries/common/in-use.ts';
import { lastNewsDay } from '../../queries/monitor/news.ts';
import type { ImpactEntry, ImpactQuestion } from './entry.ts';
import type { Reading } from './reading.ts';

/**
 * Planned events that leave no time any more for their news by the receivers' calendars, and left it before, or were not
 * planned. What is out already is no matter. Rests on hand-offs, teams, the vocabulary and calendars.
 */
export const news: ImpactQuestion = {
  name: 'news',
  rules: ['handoff', 'team', 'vocabulary', 'workspace'],
  data: ['announcement'],
  find: findNews,
};

function findNews(reading: Reading): readonly ImpactEntry[] {
  const { before, after } = reading.comparison;
  const [clock, clockThen] = [monitorClock(after, reading.now), monitorClock(before, reading.now)];
  const told = new Set(after.all('announcement').map(({ value }) => `${value.handoff} ${value.effective}`));
  const [planned, plannedThen] = [plannedDays(after), plannedDays(before)];
  return inUse(after, 'handoff').flatMap(({ id, value }): readonly ImpactEntry[] => {
    const event = eventOf(value);
    if (event === undefined) return [];
    const old = before.get('handoff', reading.earlier('handoff', id))?.value;
    const oldEvent = old && old.retired === undefined ? eventOf(old) : undefined;
    const days = plannedThen.get(reading.earlier('event', event)) ?? [];
    return (planned.get(event) ?? []).flatMap((date): readonly ImpactEntry[] => {
      if (told.has(`${id} ${date}`) || !isToCome(value, date, reading.today)) return [];
      const last = lastDay(clock, value, date);
      if (last === undefined || last >= reading.today) return [];
      const isKnown = old && oldEvent === reading.earlier('event', event) && days.includes(date);
      const was = isKnown ? lastDay(clockThen, old, date) : undefined;
      if (was !== undefined && was < reading.today) return [];
      const values = { event: reading.name('event', event), date, last };
      return [
        {
          about: { kind: 'handoff', id },
          message:
            was === undefined
              ? { key: 'impact/too-late', values }
              : { key: 'impact/now-too-late', values: { ...values, was } },
          date,
          ...(was === undefined ? {} : { before: [was] }),
          after: [last],
          because: [
            ...new Set([
              ...reading.causes(
                { kind: 'handoff', id },
                { kind: 'event', id: event },
                ...value.to.map((team) => ({ kind: 'team', id: team })),
              ),
              ...reading.causesIn('workspace'),
            ]),
          ],
        },
      ];
    });
  });
}

function plannedDays(model: Model): ReadonlyMap<string, readonly string[]> {
  return new Map((model.single('vocabulary')?.value.events ?? []).map(({ id, planned = [] }) => [id, planned]));
}

function eventOf({ when }: Handoff): string | undefined {
  if (!when) return undefined;
  return 'lead_time' in when ? when.before : when.after;
}

/** News before an event that has passed is of no use; news after it is still due. */
function isToCome({ when }: Handoff, date: string, today: string): boolean {
  return when !== undefined && ('deadline' in when || date >= today);
}

function lastDay(clock: MonitorClock, value: Handoff, date: string): string | undefined {
  return lastNewsDay(clock, { value }, date);
}
