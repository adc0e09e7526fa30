import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryHolidays, holidayYears } from '../../model/calendar/holidays.ts';
import { encodeDays } from './encode-days.ts';
import { publicHolidays } from './public-holidays.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the committed table is made from the version of the library that is installed', () => {
  const { version } = JSON.parse(read('../../../node_modules/date-holidays/package.json'));
  expect(read('../../model/calendar/holidays.gen.ts')).toMatch(`// Generated from date-holidays ${version} `);
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
