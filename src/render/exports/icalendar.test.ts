import fc from 'fast-check';
import ical from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import { visibleLine } from '../../visible-text.ts';
import { foldLine, type IcsDay, icalendar } from './icalendar.ts';

function dayOf(summary: string, index: number): IcsDay {
  const stamp = Date.UTC(2026, 10, 20, 12);
  return {
    uid: `task/${index}@cxmap`,
    summary,
    description: summary,
    date: '2026-12-31',
    end: '2027-01-01',
    stamp,
    sequence: 2,
  };
}

/** Line breaks and blanks at the ends are no part of what two parsers agree on. */
const titles = [...new Set(hostileStrings.map((text) => `x${visibleLine(text)}x`))];

test('two parsers read the same days, with titles that try to break out, as they were', () => {
  const text = icalendar('All; of, it\\n', titles.map(dayOf));
  expect(titles.length).toBeGreaterThan(200);
  const events = new ical.Component(ical.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ical.Event(event));
  expect(events.map(({ summary }) => summary)).toEqual(titles);
  expect(events.map(({ description }) => description)).toEqual(titles);
  for (const event of events) {
    expect([event.startDate.toString(), event.endDate.toString(), event.startDate.isDate]).toEqual([
      '2026-12-31',
      '2027-01-01',
      true,
    ]);
  }
  const other = convertIcsCalendar(undefined, text).events ?? [];
  expect(other.map(({ uid }) => uid)).toEqual(titles.map((_, index) => `task/${index}@cxmap`));
  expect(
    new Set(other.map(({ start, end }) => `${start.type} ${start.date.toISOString()} ${end?.date.toISOString()}`)),
  ).toEqual(new Set(['DATE 2026-12-31T00:00:00.000Z 2027-01-01T00:00:00.000Z']));
  expect(new Set(other.map(({ sequence, stamp }) => `${sequence} ${stamp.date.toISOString()}`))).toEqual(
    new Set(['2 2026-11-20T12:00:00.000Z']),
  );
});

test('a folded line has parts of 75 octets at most, cuts no character, and is the same unfolded', () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
      const folded = foldLine(line.replace(/[\r\n]/g, ''));
      const parts = folded.split('\r\n');
      expect(parts.every((part) => encoder.encode(part).length <= 75 && part.isWellFormed())).toBe(true);
      expect(folded.replaceAll('\r\n ', '')).toBe(line.replace(/[\r\n]/g, ''));
    }),
  );
});
