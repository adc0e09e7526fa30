import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findZone, utc, zoneNames } from './zone.ts';

const hour = 3_600_000;

function offsetIn(name: string, moment: string): number | undefined {
  return findZone(name)?.offsetAt(Date.parse(moment));
}

describe('a time zone', () => {
  test('is found by its IANA name, an older name of it too', () => {
    expect(findZone('Europe/Moscow')?.name).toBe('Europe/Moscow');
    expect(offsetIn('Asia/Calcutta', '2026-11-22T00:00:00Z')).toBe(5.5 * hour);
    expect(findZone('UTC')).toBe(utc);
  });

  test.each(['', 'Moscow', 'Europe/Moskow', 'MSK', '+03:00', 'UTC+3', '__proto__', '../etc/passwd', 'Europe/Moscow '])(
    'is not %j',
    (name) => expect(findZone(name)).toBeUndefined(),
  );

  test('is offered among the names for a did-you-mean', () => {
    expect(zoneNames()).toContain('Europe/Berlin');
    expect(zoneNames()).toContain('UTC');
  });

  test('changes its clocks to the second', () => {
    expect(offsetIn('Europe/Berlin', '2026-03-29T00:59:59.999Z')).toBe(hour);
    expect(offsetIn('Europe/Berlin', '2026-03-29T01:00:00Z')).toBe(2 * hour);
    expect(offsetIn('America/New_York', '2026-11-01T05:59:59.999Z')).toBe(-4 * hour);
    expect(offsetIn('America/New_York', '2026-11-01T06:00:00Z')).toBe(-5 * hour);
  });

  test('may skip a whole day, as Samoa did with 30 December 2011', () => {
    expect(offsetIn('Pacific/Apia', '2011-12-30T09:59:59Z')).toBe(-10 * hour);
    expect(offsetIn('Pacific/Apia', '2011-12-30T10:00:00Z')).toBe(14 * hour);
  });

  test('kept the local sun before there were zones', () => {
    expect(offsetIn('Europe/Moscow', '1800-01-01T00:00:00Z')).toBe((2 * 3600 + 30 * 60 + 17) * 1000);
  });

  test('has an answer for instants that no Date can hold', () => {
    expect(findZone('Europe/Moscow')?.offsetAt(1e300)).toBe(3 * hour);
    expect(findZone('Europe/Moscow')?.offsetAt(-1e300)).toBeTypeOf('number');
  });

  test('agrees with Intl at every instant', () => {
    const names = ['Europe/Moscow', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
    const more = ['America/Sao_Paulo', 'Africa/Cairo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca'];
    for (const name of [...names, ...more]) {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' });
      fc.assert(
        fc.property(fc.integer({ min: Date.parse('2008-01-01'), max: Date.parse('2040-01-01') }), (epochMs) => {
          const second = Math.floor(epochMs / 1000) * 1000;
          const shown = Date.parse(`${format.format(second).replace(' ', 'T')}Z`);
          expect(findZone(name)?.offsetAt(second)).toBe(shown - second);
        }),
        { numRuns: 200 },
      );
    }
  });
});
