import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkingHours } from '../gen/types.gen.ts';
import { type Calendar, type CalendarConfig, compileCalendar, freeWeekdays } from './calendar.ts';
import { formatDate } from './day.ts';
import { dueDate } from './due-date.ts';
import { isWeekly, type WrittenHours, weekdays } from './hours.ts';
import { latestPublication, leadTimeKept } from './lead-time.ts';
import { startOfDate } from './moment.ts';
import { localDay } from './wall-clock.ts';
import { nextWorkingDay } from './working-day.ts';
import { addWorkingTime, subtractWorkingTime, workingTimeBetween } from './working-time.ts';
import { findZone, utc } from './zone.ts';

/*
 * Working time against a walk by the minute that looks at nothing but what Intl says the clocks show. An office opens
 * in the first minute of a date whose clock shows the opening time or a later one, and closes in the first that shows
 * closing time; that the clocks are set back in between opens or closes nothing again.
 */

const minute = 60_000;
/** How far a walk goes: where less is worked in that time, nothing may end sooner. */
const longestWalk = 21 * 1440 * minute;

/** Moments around which the clocks of a zone change, or, where they never do, any. */
const changes: Readonly<Record<string, readonly string[]>> = {
  'Europe/Moscow': ['2011-03-26T23:00Z', '2014-10-25T22:00Z', '2026-11-04T00:00Z'],
  'Europe/Berlin': ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  'America/New_York': ['2026-03-08T07:00Z', '2026-11-01T06:00Z'],
  'Asia/Kolkata': ['2026-11-22T00:00Z'],
  'Asia/Kathmandu': ['2026-01-01T00:00Z'],
  'Pacific/Apia': ['2011-12-30T10:00Z', '2012-03-31T14:00Z', '2012-09-29T14:00Z'],
  'America/Sao_Paulo': ['2018-11-04T03:00Z', '2019-02-17T02:00Z'],
  'Africa/Cairo': ['2026-04-23T22:00Z', '2026-10-29T21:00Z'],
};

interface Scene {
  readonly zone: string;
  readonly config: CalendarConfig;
  readonly start: number;
}

const clock = fc.integer({ min: 0, max: 47 }).map((half) => half * 30);
const span = fc
  .oneof(
    fc.constant({ from: 0, to: 1440 }),
    fc.constant({ from: 540, to: 1080 }),
    fc.record({ from: clock, to: clock.map((time) => time + 30) }).filter(({ from, to }) => from !== to),
  )
  .map(({ from, to }) => ({ from: time(from), to: time(to) }));
/** In one, with breaks (in any order, also overlapping), or by day of the week. */
const daily = fc.oneof(span, fc.array(span, { minLength: 1, maxLength: 3 }));
const hours: fc.Arbitrary<WrittenHours> = fc.oneof(
  span,
  daily,
  fc
    .array(fc.tuple(fc.constantFrom(...weekdays), daily), { minLength: 1, maxLength: 7 })
    .map((days) => Object.fromEntries(days)),
);

const scenes: fc.Arbitrary<Scene> = fc
  .constantFrom(...Object.entries(changes))
  .chain(([zone, moments]) =>
    fc.record({
      zone: fc.constant(zone),
      around: fc.constantFrom(...moments).map((moment) => Date.parse(moment)),
      minutes: fc.integer({ min: -3 * 1440, max: 2 * 1440 }),
      hours,
      weekend: fc.subarray([...weekdays], { maxLength: 6 }),
      holidays: fc.array(fc.integer({ min: -2, max: 6 }), { maxLength: 2 }),
      workdays: fc.array(fc.integer({ min: -2, max: 6 }), { maxLength: 2 }),
    }),
  )
  .map(({ zone, around, minutes, hours, weekend, holidays, workdays }) => {
    const dates = (days: readonly number[]) =>
      days.map((day) => new Date(around + day * 86_400_000).toISOString().slice(0, 10));
    const config = { weekend, holidays: dates(holidays), workdays: dates(workdays), hours };
    return { zone, config, start: around + minutes * minute };
  })
  // Where no day of the week is worked, a walk would never end.
  .filter(({ config }) => freeWeekdays(config).size < weekdays.length);

function time(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function calendarOf({ zone, config }: Scene): Calendar {
  return compileCalendar(config, findZone(zone) ?? utc);
}

/** What the clocks of a zone show, minute by minute. Offsets are whole quarters of an hour, so Intl is asked then. */
function* clockOf(
  zone: string,
  startMs: number,
): Iterable<{ readonly at: number; readonly date: string; readonly minutes: number }> {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  for (let quarter = Math.floor(startMs / (15 * minute)) * 15 * minute; ; quarter += 15 * minute) {
    const [date = '', shown = ''] = format.format(quarter).split(' ');
    const minutes = Number(shown.slice(0, 2)) * 60 + Number(shown.slice(3));
    for (let past = 0; past < 15; past++) yield { at: quarter + past * minute, date, minutes: minutes + past };
  }
}

interface Minutes {
  readonly from: number;
  readonly to: number;
}

const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** The hours of a date as the calendar has them; a worked day without hours has those of the first day that has any. */
function hoursOf({ hours, weekend, holidays, workdays }: CalendarConfig, date: string): readonly Minutes[] {
  const daily: Readonly<Record<string, unknown>> = isWeekly(hours) ? { ...hours } : {};
  const first = isWeekly(hours) ? weekdays.map((day) => daily[day]).find((day) => day !== undefined) : hours;
  const weekday = weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 'monday';
  const isFree = holidays?.includes(date) || weekend?.includes(weekday) || (isWeekly(hours) && !(weekday in hours));
  if (isFree && !workdays?.includes(date)) return [];
  return [daily[weekday] ?? first].flat().map((one) => {
    const { from, to } = one as WorkingHours;
    return { from: minutesOf(from), to: minutesOf(to) };
  });
}

/** The working minutes from a start on, each by its first instant and the date it is in. */
function* workingMinutes({ zone, config, start }: Scene): Iterable<{ readonly at: number; readonly date: string }> {
  const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
  let today = '';
  let latest = 0;
  let begun: readonly Minutes[] = [];
  let begunBefore: readonly Minutes[] = [];
  // Two days sooner, so that the clock's highest reading of the first date is known.
  for (const { at, date, minutes } of clockOf(zone, start - 2880 * minute)) {
    if (date !== today) [begun, begunBefore] = [hoursOf(config, date), hoursOf(config, dayBefore(date))];
    latest = date === today ? Math.max(latest, minutes) : minutes;
    today = date;
    if (at + minute <= start) continue;
    const isBegun = begun.some(({ from, to }) => latest >= from && (from > to || latest < to));
    if (isBegun || begunBefore.some(({ from, to }) => from > to && latest < to)) yield { at, date };
  }
}

const amounts = fc.integer({ min: 1, max: 5 * 24 * 60 });

describe('working time, walked by the minute', () => {
  test('ends when that many minutes have been worked, and is due on the date of the last', () => {
    fc.assert(
      fc.property(scenes, amounts, (scene, amount) => {
        const end = addWorkingTime(calendarOf(scene), scene.start, amount * minute);
        let left = amount;
        for (const { at, date } of workingMinutes(scene)) {
          if (at > scene.start + longestWalk) {
            expect(end).toBeGreaterThan(at);
            break;
          }
          if (--left > 0) continue;
          expect(end && new Date(end).toISOString()).toBe(new Date(at + minute).toISOString());
          const due = dueDate(calendarOf(scene), scene.start, { working: true, amount, unit: 'minute' });
          expect(due).toBe(date);
          break;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('between two moments is the minutes worked between them', () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 1, max: 8 * 1440 }), (scene, minutes) => {
        const end = scene.start + minutes * minute;
        let worked = 0;
        for (const { at } of workingMinutes(scene)) {
          if (at >= end || worked > minutes) break;
          worked++;
        }
        expect(workingTimeBetween(calendarOf(scene), scene.start, end) / minute).toBe(worked);
      }),
      { numRuns: 150 },
    );
  });
});

test('a lead time in working minutes is kept where as many are worked before the event’s day begins, on the last working day that has them at the latest', () => {
  fc.assert(
    fc.property(scenes, fc.integer({ min: 1, max: 6 }), amounts, (scene, days, amount) => {
      const calendar = calendarOf(scene);
      const event = formatDate(localDay(calendar.zone, scene.start) + days) ?? expect.unreachable();
      let worked = 0;
      for (const { at, date } of workingMinutes(scene)) {
        if (date >= event || at > scene.start + longestWalk) break;
        worked++;
      }
      const leadTime = { working: true, amount, unit: 'minute' } as const;
      expect(leadTimeKept([calendar], scene.start, event, leadTime)).toBe(worked >= amount);

      const kept = (date: string, ms: number): boolean =>
        leadTimeKept([calendar], (startOfDate(date, calendar.zone) ?? Number.NaN) + ms, event, leadTime);
      const last = latestPublication([calendar], event, leadTime) ?? expect.unreachable();
      expect(kept(last, 0)).toBe(true);
      expect(kept(nextWorkingDay(calendar, last) ?? expect.unreachable(), 1)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

describe('working time, to the millisecond', () => {
  const spans = fc.integer({ min: 1, max: 10 * 86_400_000 });

  test('added is the working time between start and end', () => {
    fc.assert(
      fc.property(scenes, spans, (scene, ms) => {
        const calendar = calendarOf(scene);
        const end = addWorkingTime(calendar, scene.start, ms) ?? expect.unreachable();
        expect(workingTimeBetween(calendar, scene.start, end)).toBe(ms);
        expect(workingTimeBetween(calendar, scene.start, end - 1)).toBe(ms - 1);
      }),
    );
  });

  test('taken away is the working time between, from the last moment that leaves it', () => {
    fc.assert(
      fc.property(scenes, spans, (scene, ms) => {
        const calendar = calendarOf(scene);
        const start = subtractWorkingTime(calendar, scene.start, ms) ?? expect.unreachable();
        expect(workingTimeBetween(calendar, start, scene.start)).toBe(ms);
        expect(workingTimeBetween(calendar, start + 1, scene.start)).toBe(ms - 1);
      }),
    );
  });
});
