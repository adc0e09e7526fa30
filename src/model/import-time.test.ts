import { describe, expect, test } from 'vitest';
import { findZone } from './calendar/zone.ts';
import { readMoment, usualFormats } from './import-time.ts';

const read = (text: string): unknown => {
  const [from, to] = [findZone('Europe/Berlin'), findZone('UTC')];
  if (!from || !to) throw new Error('no zone');
  const found = readMoment(text, usualFormats, { from, to });
  return 'moment' in found ? found.moment : found.fault;
};

describe('a moment of another system', () => {
  test.each([
    ['1793700900', '2026-11-03T10:15:00+00:00'],
    ['1793700900.5', '2026-11-03T10:15:00+00:00'],
    ['1793700900250', '2026-11-03T10:15:00+00:00'],
    ['2026-11-03 10:15 +03', '2026-11-03T07:15:00+00:00'],
    ['2026-11-03 10:15:00+0300', '2026-11-03T07:15:00+00:00'],
    ['2026-11-03T10:15:00 GMT+1', '2026-11-03T09:15:00+00:00'],
    ['2026-11-03 10:15:00 UTC', '2026-11-03T10:15:00+00:00'],
    ['3 November 2026', '2026-11-03'],
    ['3 Nov. 2026 10:15', '2026-11-03T09:15:00+00:00'],
    ['Nov 3, 2026 10:15 PM', '2026-11-03T21:15:00+00:00'],
    ['Tue, 03 Nov 2026 10:15:00 +0100', '2026-11-03T09:15:00+00:00'],
    ['Tue Nov 03 2026 10:15:00 GMT+0100 (Central European Standard Time)', '2026-11-03T09:15:00+00:00'],
    ['3 ноября 2026 г., 10:15', '2026-11-03T09:15:00+00:00'],
    ['3 нояб. 2026', '2026-11-03'],
    ['21 мая 2026', '2026-05-21'],
    ['1 сент. 2026 г.', '2026-09-01'],
  ])('%s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  test.each(['2026-13-20', '31.02.2026', '2026-11-03 25:00', '3 Foo 2026', '2026-11-03 10:15 +15'])(
    '%s is in a known form, and no moment that there is',
    (text) => {
      expect(read(text)).toBe('impossible');
    },
  );

  test.each(['yesterday', '3 Nov', '11/03/2026', '179370090', ''])('%j is in no known form', (text) => {
    expect(read(text)).toBe('unknown');
  });
});
