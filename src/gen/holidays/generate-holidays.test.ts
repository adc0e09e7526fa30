import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryHolidays, holidayYears } from '../../model/calendar/holidays.ts';
import { encodeDays } from './encode-days.ts';
import { isCurrent } from './origin.ts';
import { publicHolidays } from './public-holidays.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const table = read('../../model/gen/holidays.gen.ts');
const { version } = JSON.parse(read('../../../node_modules/date-holidays/package.json'));

test('the committed table is made from the version of the library that is installed', () => {
  expect(isCurrent(table, version)).toBe(true);
});

test('a table is stale when it was changed by hand or the library has another version', () => {
  expect(isCurrent(table.replace('\nRU:', '\nRU:05'), version)).toBe(false);
  expect(isCurrent(table, '3.0.0')).toBe(false);
  expect(isCurrent('', version)).toBe(false);
});

test.each(['RU', 'KZ', 'BY', 'TR', 'DE', 'DE-BY-A', 'US-CA', 'GB-SCT'])(
  'the committed table has the holidays of %s that the library has today',
  (code) => {
    const days = publicHolidays(code, holidayYears.first, holidayYears.last);
    expect([...(countryHolidays(code) ?? [])].sort((a, b) => a - b)).toEqual(days);
  },
);

test('days are written once for every year where they can be, else year by year', () => {
  // 1 January in both years, 2 January in the second; 1970-01-01 is day 0.
  expect(encodeDays([0, 365, 366], 1970, 1971)).toBe('00;;01');
  expect(encodeDays([], 1970, 1971)).toBe('');
});
