import { describe, expect, test } from 'vitest';
import { formatDate } from './day.ts';
import { countryCodes, countryHolidays, holidayYears } from './holidays.ts';

function datesOf(code: string, year: number): readonly string[] {
  return [...(countryHolidays(code) ?? [])]
    .map((day) => formatDate(day) ?? '')
    .filter((date) => date.startsWith(`${year}-`))
    .map((date) => date.slice(5))
    .sort();
}

describe('public holidays', () => {
  test('of Russia in 2026 pass their day off from a weekend to Monday', () => {
    const january = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'];
    const spring = ['02-23', '03-08', '03-09', '05-01', '05-09', '05-11'];
    expect(datesOf('RU', 2026)).toEqual([...january, ...spring, '06-12', '11-04']);
  });

  test('of Russia stay worked where the government moved the day off elsewhere', () => {
    expect(datesOf('RU', 2025)).not.toContain('02-24');
    expect(datesOf('RU', 2025)).not.toContain('03-10');
    expect(datesOf('RU', 2022)).not.toContain('05-03');
    expect(datesOf('RU', 2023)).toContain('11-06');
  });

  test('of Germany in 2026 follow Easter, and Christmas Eve is worked', () => {
    const days = ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26'];
    expect(datesOf('DE', 2026)).toEqual(days);
  });

  test('of a state and of a city are added to those of the country', () => {
    expect(datesOf('DE-BY', 2026)).toEqual([...datesOf('DE', 2026), '01-06', '06-04', '11-01'].sort());
    expect(datesOf('DE-BY-A', 2026)).toEqual([...datesOf('DE-BY', 2026), '08-08', '08-15'].sort());
    expect(datesOf('DE-HH', 2026)).toContain('10-31');
  });

  test('of a state may be fewer than those of the country', () => {
    expect(datesOf('GB', 2026)).toContain('04-06');
    expect(datesOf('GB-SCT', 2026)).not.toContain('04-06');
  });

  test('of Kazakhstan in 2026 move past each other and know the lunar calendar', () => {
    expect(datesOf('KZ', 2026)).toEqual(expect.arrayContaining(['03-21', '03-22', '03-23', '03-24', '03-25', '05-27']));
    expect(datesOf('KZ', 2026)).toEqual(expect.arrayContaining(['01-07', '05-11', '10-26', '12-16']));
    expect(datesOf('KZ', 2023)).not.toContain('01-09');
  });

  test('of the United States in 2026 have the day before a Saturday off', () => {
    const days = ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '07-04', '09-07', '10-12', '11-11', '11-26'];
    expect(datesOf('US', 2026)).toEqual([...days, '12-25']);
    expect(datesOf('US', 2020)).not.toContain('06-19');
  });

  test('are found whatever the case of the code', () => {
    expect(datesOf('de-by', 2026)).toEqual(datesOf('DE-BY', 2026));
    expect(datesOf('DE', 2026).length).toBeGreaterThan(0);
  });

  test.each(['', 'XX', 'RUS', 'DE-XX', 'DE-', 'D', '-BY', 'DE:', 'DE\nAT', 'constructor'])(
    'are not known of %j',
    (code) => expect(countryHolidays(code)).toBeUndefined(),
  );

  test('are there for every code that is offered, in every year', () => {
    const codes = countryCodes();
    expect(codes).toEqual(expect.arrayContaining(['RU', 'DE', 'DE-BY', 'DE-BY-A', 'KZ', 'US-CA', 'BY', 'GB']));
    for (const code of codes) expect(countryHolidays(code), code).toBeDefined();
    for (let year = holidayYears.first; year <= holidayYears.last; year++)
      expect(datesOf('RU', year)).toContain('11-04');
  });
});
