import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil, dayOf, formatDate, parseDate, weekdayOf } from './day.ts';

describe('a date', () => {
  test('is a number of days since 1970', () => {
    expect(parseDate('1970-01-01')).toBe(0);
    expect(parseDate('2026-11-22')).toBe(20_779);
    expect(parseDate('1969-12-31')).toBe(-1);
  });

  test.each(['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-11-00', '2026-11-31'])(
    'is not %s, which no calendar has',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );

  test.each(['', '2026-1-2', '22.11.2026', '2026-11-22 ', '2026-11-22T00:00:00Z', '٢٠٢٦-١١-٢٢', '12026-01-01'])(
    'is not written %j',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );

  test('may be a leap day', () => {
    expect(formatDate((parseDate('2024-02-28') ?? 0) + 1)).toBe('2024-02-29');
    expect(formatDate((parseDate('2000-02-28') ?? 0) + 1)).toBe('2000-02-29');
  });

  test('cannot be written before the year 0000 or after 9999', () => {
    expect(formatDate((parseDate('0000-01-01') ?? 0) - 1)).toBeUndefined();
    expect(formatDate((parseDate('9999-12-31') ?? 0) + 1)).toBeUndefined();
    expect(formatDate(Number.NaN)).toBeUndefined();
  });

  test('agrees with the engine over ten thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const written = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(formatDate(day)).toBe(written);
        expect(parseDate(written)).toBe(day);
        expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
        const { year, month, date } = civil(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });
});
