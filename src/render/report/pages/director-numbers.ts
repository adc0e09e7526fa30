import type { Phrases } from '../../../locales/phrases.ts';
import type { Calendar } from '../../../model/calendar/calendar.ts';
import type { PageData } from '../page.ts';

const msPerHour = 3_600_000;

/** A row of numbers: what, this month, the month before, and the change with its sign. */
export function numberRow(what: string, now: number, before: number, { views }: Phrases): PageData {
  return {
    what,
    now: views.number(now),
    before: views.number(before),
    change: views.signed(now - before),
  };
}

/** Working time in words: in hours, from two working days on in working days of that calendar. */
export function workingTimeText(ms: number | undefined, calendar: Calendar, phrases: Phrases): string {
  if (ms === undefined) return phrases.views.none;
  const hours = ms / msPerHour;
  const dayLength = calendar.minutesADay / 60;
  if (hours < 1) return phrases.pages.director.underAnHour;
  if (dayLength <= 0 || hours < 2 * dayLength) return phrases.map.duration(Math.round(hours), 'hour', true);
  return phrases.map.duration(Math.round(hours / dayLength), 'day', true);
}
