import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoment, localDate, parseMoment, startOfDate } from './moment.ts';
import { findZone, utc, type Zone } from './zone.ts';

function zone(name: string): Zone {
  return findZone(name) ?? expect.unreachable(`no zone ${name}`);
}

describe('a moment', () => {
  test('with an offset is the same instant in every zone', () => {
    const instant = Date.UTC(2026, 10, 22, 7, 15);
    expect(parseMoment('2026-11-22T10:15:00+03:00', utc)).toBe(instant);
    expect(parseMoment('2026-11-22T10:15:00+03:00', zone('America/New_York'))).toBe(instant);
    expect(parseMoment('2026-11-22T07:15:00Z', utc)).toBe(instant);
    expect(parseMoment('2026-11-22t02:45:00-04:30', utc)).toBe(instant);
  });

  test('may have fractions of a second, of which milliseconds count', () => {
    expect(parseMoment('1970-01-01T00:00:00.5Z', utc)).toBe(500);
    expect(parseMoment('1970-01-01T00:00:00.0579999Z', utc)).toBe(57);
  });

  test('may be the leap second that ended 2016', () => {
    expect(parseMoment('2016-12-31T23:59:60Z', utc)).toBe(Date.UTC(2017, 0, 1));
  });

  test.each([
    '2026-11-22T10:15:00',
    '2026-11-22T10:15+03:00',
    '2026-11-22T24:00:00Z',
    '2026-11-22T10:60:00Z',
    '2026-11-22T10:15:61Z',
    '2026-11-22T10:15:00+24:00',
    '2026-11-22T10:15:00+0300',
    '2026-02-30T10:15:00Z',
    'yesterday',
    '',
  ])('is not %j', (text) => expect(parseMoment(text, utc)).toBeUndefined());

  test('that is a bare date is the start of that day in the zone', () => {
    expect(parseMoment('2026-11-22', utc)).toBe(Date.UTC(2026, 10, 22));
    expect(parseMoment('2026-11-22', zone('Europe/Moscow'))).toBe(Date.UTC(2026, 10, 21, 21));
    expect(parseMoment('2026-07-01', zone('America/New_York'))).toBe(Date.UTC(2026, 6, 1, 4));
    expect(parseMoment('2026-02-30', zone('Europe/Moscow'))).toBeUndefined();
  });

  test('that is a date without a midnight is the first minute of that day', () => {
    // Clocks went from 23:59 to 01:00.
    expect(parseMoment('2018-11-04', zone('America/Sao_Paulo'))).toBe(Date.parse('2018-11-04T01:00:00-02:00'));
    expect(parseMoment('2026-04-24', zone('Africa/Cairo'))).toBe(Date.parse('2026-04-24T01:00:00+03:00'));
  });

  test('that is a date with two midnights is the first of them', () => {
    expect(parseMoment('2026-11-01', zone('America/Havana'))).toBe(Date.parse('2026-11-01T00:00:00-04:00'));
  });

  test('that is a date which the zone skipped is the start of the next day', () => {
    expect(parseMoment('2011-12-30', zone('Pacific/Apia'))).toBe(Date.parse('2011-12-31T00:00:00+14:00'));
  });

  test('is written with the offset of its zone', () => {
    const instant = Date.UTC(2026, 10, 22, 7, 15, 30, 999);
    expect(formatMoment(instant, zone('Europe/Moscow'))).toBe('2026-11-22T10:15:30+03:00');
    expect(formatMoment(instant, zone('America/St_Johns'))).toBe('2026-11-22T03:45:30-03:30');
    expect(formatMoment(instant, utc)).toBe('2026-11-22T07:15:30+00:00');
    expect(formatMoment(1e300, utc)).toBeUndefined();
  });

  test('that is written is read back, whatever the zone and the century', () => {
    const zones = ['Europe/Moscow', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Monrovia'];
    const second = fc.integer({ min: Date.UTC(1700, 0) / 1000, max: Date.UTC(2100, 0) / 1000 });
    fc.assert(
      fc.property(second, fc.constantFrom(...zones), (seconds, name) => {
        const written = formatMoment(seconds * 1000, zone(name));
        expect(written && parseMoment(written, utc)).toBe(seconds * 1000);
      }),
    );
  });
});

describe('the date at an instant', () => {
  test('depends on where one is', () => {
    const instant = Date.parse('2026-11-21T22:30:00Z');
    expect(localDate(instant, utc)).toBe('2026-11-21');
    expect(localDate(instant, zone('Europe/Moscow'))).toBe('2026-11-22');
    expect(localDate(instant, zone('America/New_York'))).toBe('2026-11-21');
  });

  test('begins with the first instant of that date', () => {
    const zones = ['Europe/Moscow', 'America/Sao_Paulo', 'Africa/Cairo', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'];
    const instants = fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (epochMs, name) => {
        const date = localDate(epochMs, zone(name)) ?? '';
        const start = startOfDate(date, zone(name)) ?? Number.NaN;
        expect(start).toBeLessThanOrEqual(epochMs);
        expect(localDate(start, zone(name))).toBe(date);
        expect(localDate(start - 1, zone(name))).not.toBe(date);
      }),
    );
  });

  test('has no start where the text is no date', () => {
    expect(startOfDate('2026-11', utc)).toBeUndefined();
  });
});
