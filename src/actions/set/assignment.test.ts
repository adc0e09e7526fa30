import { describe, expect, test } from 'vitest';
import { parseAssignment, parseFieldPath } from './assignment.ts';

describe('a way to a field', () => {
  test.each([
    ['name', ['name']],
    ['when.lead_time', ['when', 'lead_time']],
    ['members.anna-weber.role', ['members', 'anna-weber', 'role']],
    ['steps[0].note', ['steps', 0, 'note']],
    ['away[12]', ['away', 12]],
    ['goals."Answer in 2.5 hours".due', ['goals', 'Answer in 2.5 hours', 'due']],
    ['"Скажи \\"да\\"".due', ['Скажи "да"', 'due']],
    ['attributes.выручка', ['attributes', 'выручка']],
    ['x-a+b', ['x-a+b']],
  ])('%s', (written, steps) => {
    expect(parseFieldPath(written)).toEqual({ steps, written });
  });

  test.each(['', '.', 'a.', '.a', 'a..b', '[0]', 'a[x]', 'a[0', 'a]', 'a."b', 'a b".c'])('is not %j', (written) => {
    expect(parseFieldPath(written)).toBeUndefined();
  });
});

describe('a change of a field', () => {
  test.each([
    ['name=Support', ['name'], 'set', 'Support'],
    ['name=', ['name'], 'set', ''],
    ['react=Say: 1+=2, a=b', ['react'], 'set', 'Say: 1+=2, a=b'],
    ['tags+=slow', ['tags'], 'add', 'slow'],
    ['tags-=slow', ['tags'], 'take', 'slow'],
    ['emotion=-1', ['emotion'], 'set', '-1'],
    ['goals."a=b".due=2026-12-01', ['goals', 'a=b', 'due'], 'set', '2026-12-01'],
    ['text=two\nlines', ['text'], 'set', 'two\nlines'],
  ])('%j', (typed, steps, op, text) => {
    expect(parseAssignment(typed)).toMatchObject({ path: { steps }, op, text });
  });

  test.each(['name', '=x', '+=x', 'a..b=c', ''])('is not %j', (typed) => {
    expect(parseAssignment(typed)).toBeUndefined();
  });
});
