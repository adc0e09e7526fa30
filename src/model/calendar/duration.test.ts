import { describe, expect, test } from 'vitest';
import { clockTimeOf, daysOf, parseDuration } from './duration.ts';

describe('a duration', () => {
  test.each([
    ['8 working hours', { working: true, amount: 8, unit: 'hour' }],
    ['1 working day', { working: true, amount: 1, unit: 'day' }],
    ['7 working days', { working: true, amount: 7, unit: 'day' }],
    ['90 working minutes', { working: true, amount: 90, unit: 'minute' }],
    ['30 days', { working: false, amount: 30, unit: 'day' }],
    ['2 weeks', { working: false, amount: 2, unit: 'week' }],
    ['1 week', { working: false, amount: 1, unit: 'week' }],
    ['15 minutes', { working: false, amount: 15, unit: 'minute' }],
    ['1 hour', { working: false, amount: 1, unit: 'hour' }],
    ['0 days', { working: false, amount: 0, unit: 'day' }],
  ])('may be written %s', (text, duration) => expect(parseDuration(text)).toEqual(duration));

  test.each([
    '',
    '8',
    'hours',
    'eight hours',
    '8hours',
    '-1 days',
    '1.5 hours',
    '1 month',
    '2 working weeks',
    '1 day 2 hours',
    '99999999999999999999 days',
    '8 working hours\n',
  ])('is not %j', (text) => expect(parseDuration(text)).toBeUndefined());

  test('in hours or minutes has a length in milliseconds, one in days has not', () => {
    expect(clockTimeOf({ working: true, amount: 8, unit: 'hour' })).toBe(28_800_000);
    expect(clockTimeOf({ working: false, amount: 15, unit: 'minute' })).toBe(900_000);
    expect(clockTimeOf({ working: true, amount: 1, unit: 'day' })).toBeUndefined();
    expect(clockTimeOf({ working: false, amount: 1, unit: 'week' })).toBeUndefined();
  });

  test('in weeks is seven times as many days', () => {
    expect(daysOf({ working: false, amount: 2, unit: 'week' })).toBe(14);
    expect(daysOf({ working: true, amount: 2, unit: 'day' })).toBe(2);
  });
});
