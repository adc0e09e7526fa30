import { describe, expect, test } from 'vitest';
import { type Calendar, type CalendarConfig, compileCalendar } from './calendar.ts';
import { addDuration, dueDate, isOverdue, limitEnd, momentPastDue, timePastDue } from './due-date.ts';
import { type Duration, parseDuration } from './duration.ts';
import { formatMoment } from './moment.ts';
import { findZone, utc } from './zone.ts';

const at = Date.parse;
const hour = 3_600_000;
const moscow = findZone('Europe/Moscow') ?? utc;
const office = compileCalendar({ country: 'RU', hours: { from: '08:00', to: '17:00' } }, moscow);
const always = compileCalendar({ weekend: [], hours: { from: '00:00', to: '24:00' } }, moscow);
const weekend = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const never = compileCalendar({ weekend }, moscow);

function duration(text: string): Duration {
  return parseDuration(text) ?? expect.unreachable(`no duration: ${text}`);
}

function shown(epochMs: number | undefined, { zone }: Calendar): string | undefined {
  return epochMs === undefined ? undefined : formatMoment(epochMs, zone);
}

describe('the due date of a target', () => {
  const due = (start: string, target: string, calendar = office) => dueDate(calendar, at(start), duration(target));

  test('in working days is the n-th working day after the day it starts', () => {
    expect(due('2026-11-20T16:00:00+03:00', '1 working day')).toBe('2026-11-23');
    expect(due('2026-11-20T00:00:00+03:00', '7 working days')).toBe('2026-12-01');
    expect(due('2026-11-03T23:59:59+03:00', '1 working day')).toBe('2026-11-05');
    expect(due('2026-11-21T12:00:00+03:00', '1 working day')).toBe('2026-11-23');
  });

  test('in working hours is the day they end on', () => {
    expect(due('2026-11-20T16:00:00+03:00', '4 working hours')).toBe('2026-11-23');
    expect(due('2026-11-20T16:00:00+03:00', '1 working hour')).toBe('2026-11-20');
    expect(due('2026-11-20T08:00:00+03:00', '540 working minutes')).toBe('2026-11-20');
    expect(due('2026-11-20T08:00:00+03:00', '541 working minutes')).toBe('2026-11-23');
  });

  test('in hours that end at midnight is the day that ends then', () => {
    expect(due('2026-11-20T16:00:00+03:00', '8 working hours', always)).toBe('2026-11-20');
    expect(due('2026-11-20T16:00:00+03:00', '8 hours')).toBe('2026-11-20');
    expect(due('2026-11-20T16:00:00+03:00', '481 minutes')).toBe('2026-11-21');
  });

  test('in days or weeks is that many dates later, a day off too', () => {
    expect(due('2026-11-20T16:00:00+03:00', '30 days')).toBe('2026-12-20');
    expect(due('2026-11-20T16:00:00+03:00', '2 weeks')).toBe('2026-12-04');
  });

  test('starts on the date it is in the zone of the calendar', () => {
    expect(due('2026-11-19T21:30:00Z', '1 working day')).toBe('2026-11-23');
    expect(due('2026-11-19T20:30:00Z', '1 working day')).toBe('2026-11-20');
  });

  test('is the day it starts when the target is nothing', () => {
    for (const target of ['0 working days', '0 working hours', '0 days', '0 hours']) {
      expect(due('2026-11-21T00:00:00+03:00', target)).toBe('2026-11-21');
    }
  });

  test('is none where nobody ever works, or where dates end', () => {
    expect(due('2026-11-20T16:00:00+03:00', '1 working day', never)).toBeUndefined();
    expect(due('2026-11-20T16:00:00+03:00', '1 working hour', never)).toBeUndefined();
    for (const unit of ['working days', 'working hours', 'days', 'weeks', 'hours']) {
      expect(due('2026-11-20T16:00:00+03:00', `9007199254740991 ${unit}`)).toBeUndefined();
    }
  });
});

describe('a duration after a moment', () => {
  const later = (start: string, text: string, calendar = office) =>
    shown(addDuration(calendar, at(start), duration(text)), calendar);

  test('keeps the time on the clock when it is in days', () => {
    expect(later('2026-11-20T16:00:00+03:00', '1 working day')).toBe('2026-11-23T16:00:00+03:00');
    expect(later('2026-11-20T16:00:00+03:00', '2 weeks')).toBe('2026-12-04T16:00:00+03:00');
    const berlin = compileCalendar({}, findZone('Europe/Berlin') ?? utc);
    expect(later('2026-10-24T16:00:00+02:00', '1 day', berlin)).toBe('2026-10-25T16:00:00+01:00');
    expect(later('2026-03-28T02:30:00+01:00', '1 day', berlin)).toBe('2026-03-29T03:00:00+02:00');
  });

  test('is real time when it is in hours', () => {
    expect(later('2026-11-20T16:00:00+03:00', '4 working hours')).toBe('2026-11-23T11:00:00+03:00');
    expect(later('2026-11-20T16:00:00+03:00', '48 hours')).toBe('2026-11-22T16:00:00+03:00');
  });

  test('is none where it is out of reach', () => {
    expect(later('2026-11-20T16:00:00+03:00', '1 working day', never)).toBeUndefined();
    expect(later('2026-11-20T16:00:00+03:00', '9007199254740991 days')).toBeUndefined();
    expect(later('2026-11-20T16:00:00+03:00', '9007199254740991 minutes')).toBeUndefined();
  });
});

describe('a limit', () => {
  const broken = (start: string, limit: string, calendar = office) =>
    shown(limitEnd(calendar, at(start), duration(limit)), calendar);

  test('in hours is broken when they have passed', () => {
    expect(broken('2026-11-20T16:00:00+03:00', '8 working hours')).toBe('2026-11-23T15:00:00+03:00');
  });

  test('in days is broken when its due day has ended', () => {
    expect(broken('2026-11-20T16:00:00+03:00', '1 working day')).toBe('2026-11-24T00:00:00+03:00');
    expect(broken('2026-11-20T16:00:00+03:00', '2 weeks')).toBe('2026-12-05T00:00:00+03:00');
  });

  test('is never broken where nobody ever works', () => {
    expect(broken('2026-11-20T16:00:00+03:00', '1 working day', never)).toBeUndefined();
  });
});

describe('a due day', () => {
  test("is over when it has ended in the workspace's zone", () => {
    expect(isOverdue('2026-11-20', at('2026-11-20T23:59:59+03:00'), moscow)).toBe(false);
    expect(isOverdue('2026-11-20', at('2026-11-21T00:00:00+03:00'), moscow)).toBe(true);
    expect(isOverdue('2026-11-20', at('2026-11-21T00:00:00+03:00'), utc)).toBe(false);
    expect(isOverdue('soon', at('2026-11-21T00:00:00+03:00'), utc)).toBe(false);
  });

  test('has been over for the working time since', () => {
    const past = (now: string): number => timePastDue(office, '2026-11-20', at(now), moscow) / hour;
    expect(past('2026-11-20T16:00:00+03:00')).toBe(0);
    expect(past('2026-11-23T08:00:00+03:00')).toBe(0);
    expect(past('2026-11-24T10:00:00+03:00')).toBe(11);
    expect(timePastDue(office, 'soon', at('2026-11-24T10:00:00+03:00'), moscow)).toBe(0);
  });
});

describe('escalation', () => {
  const step = (due: string, after: string, calendar = office) =>
    shown(momentPastDue(calendar, due, duration(after), moscow), calendar);

  test('after working days comes when that many have ended', () => {
    expect(step('2026-11-18', '1 working day')).toBe('2026-11-20T00:00:00+03:00');
    expect(step('2026-11-20', '2 working days')).toBe('2026-11-25T00:00:00+03:00');
    expect(step('2026-11-20', '2 days')).toBe('2026-11-23T00:00:00+03:00');
  });

  test('after hours counts them from the end of the due day', () => {
    expect(step('2026-11-20', '4 working hours')).toBe('2026-11-23T12:00:00+03:00');
    expect(step('2026-11-20', '4 hours')).toBe('2026-11-21T04:00:00+03:00');
  });

  test('after nothing comes with the end of the due day', () => {
    expect(step('2026-11-20', '0 working days')).toBe('2026-11-21T00:00:00+03:00');
    expect(step('2026-11-20', '0 working hours')).toBe('2026-11-21T00:00:00+03:00');
  });

  test('never comes where nobody ever works, or without a due day', () => {
    expect(step('2026-11-20', '1 working day', never)).toBeUndefined();
    expect(step('2026-11-20', '1 working hour', never)).toBeUndefined();
    expect(step('soon', '1 working day')).toBeUndefined();
    expect(step('soon', '1 hour')).toBeUndefined();
  });

  test('counts in the calendar that it is asked for', () => {
    const config: CalendarConfig = { weekend: [], hours: { from: '00:00', to: '24:00' } };
    expect(step('2026-11-20', '1 working day', compileCalendar(config, moscow))).toBe('2026-11-22T00:00:00+03:00');
  });
});
