import { expect, test } from 'vitest';
import { once, onceEach } from './once.ts';

test('what is asked for twice is worked out once, at the first asking, also where there turns out to be nothing', () => {
  const asked: string[] = [];
  const found = once(() => asked.push('found'));
  const nothing = once(() => {
    asked.push('nothing');
    return undefined;
  });
  expect(asked).toEqual([]);
  expect([found(), found(), nothing(), nothing()]).toEqual([1, 1, undefined, undefined]);
  expect(asked).toEqual(['found', 'nothing']);
});

test('each thing that is asked about has an answer of its own', () => {
  const counted: number[] = [];
  const length = onceEach((list: readonly number[]) => counted.push(list.length));
  const [short, long] = [[1], [1, 2]];
  expect([length(short), length(long), length(short)]).toEqual([1, 2, 1]);
  expect(counted).toEqual([1, 2]);
});

test('what fails is tried again', () => {
  let tries = 0;
  const late = once(() => {
    tries += 1;
    if (tries === 1) throw new Error('not yet');
    return tries;
  });
  expect(late).toThrow('not yet');
  expect(late()).toBe(2);
});
