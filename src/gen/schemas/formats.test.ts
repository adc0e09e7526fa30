import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../model/calendar/day.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import { parseMoment } from '../../model/calendar/moment.ts';
import { parsePeriod } from '../../model/calendar/period.ts';
import { utc } from '../../model/calendar/zone.ts';
import { formats } from '../../model/gen/validate-lean.gen.js';
import { writeFormats } from './formats.ts';
import { readSchemas } from './read.ts';
import { commonName, schemaOf } from './schema.ts';

const definitions = Object.values(schemaOf(readSchemas('schemas'), commonName).$defs ?? {});
const number = (max: number, digits = 2) => fc.nat({ max }).map((n) => String(n).padStart(digits, '0'));
const day = fc.tuple(number(9999, 4), number(13), number(32)).map((parts) => parts.join('-'));
const clock = fc.tuple(number(24), number(60), number(61)).map((parts) => parts.join(':'));
const offset = fc.oneof(
  fc.constantFrom('', 'Z', 'z', '.5Z', '+0300'),
  fc.tuple(fc.constantFrom('+', '-', '.25+'), number(24), number(60)).map(([sign, h, m]) => `${sign}${h}:${m}`),
);
const moment = fc.tuple(day, fc.constantFrom('T', 't', ' ', '_'), clock, offset).map((parts) => parts.join(''));
const duration = fc
  .tuple(
    number(20, 1),
    fc.constantFrom(' ', ' working ', '  ', ''),
    fc.constantFrom('minute', 'hour', 'day', 'week', 'month'),
    fc.constantFrom('', 's'),
  )
  .map((parts) => parts.join(''));
const period = fc.oneof(
  fc.tuple(number(9999, 4), number(13)).map((parts) => parts.join('-')),
  fc
    .tuple(number(9999, 4), fc.constantFrom('Q', 'W'), number(60, 1))
    .map(([year, letter, n]) => `${year}-${letter}${n}`),
);

describe('the formats', () => {
  test('of a date and a moment take exactly what the calendar can read', () => {
    fc.assert(
      fc.property(fc.oneof(day, moment), (text) => {
        expect(formats.date(text)).toBe(parseDate(text) !== undefined);
        expect(formats['cx-moment'](text)).toBe(parseMoment(text, utc) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test('of a duration and a period take nothing that the calendar cannot read, but for a 53rd week', () => {
    // The last week of 9999 ends in a year that has no name.
    const isNamed = (text: string): boolean => !text.endsWith('W53') && text !== '9999-W52';
    fc.assert(
      fc.property(fc.oneof(duration, period), (text) => {
        if (formats['cx-duration'](text)) expect(parseDuration(text)).toBeDefined();
        if (formats['cx-period'](text) && isNamed(text)) expect(parsePeriod(text)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('of ids decide ASCII texts without Unicode classes as they would with them', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'Z', '7', '-', '.', '_', '/', ' ', 'ж', '\u0306', 'co', 'n', 'stage/') }),
      fc.string({ unit: 'binary-ascii' }),
    );
    const unicode = definitions.filter(({ pattern }) => pattern?.includes('\\p{'));
    expect(unicode.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.constantFrom(...unicode), texts, ({ format, pattern = '' }, text) => {
        const test = Object.entries(formats).find(([name]) => name === format)?.[1];
        expect(test?.(text)).toBe(new RegExp(pattern, 'u').test(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('are refused where their usual part is not known', () => {
    expect(() => writeFormats(new Map([['cx-emoji', '^\\p{Emoji}$']]))).toThrow('no usual part');
  });
});
