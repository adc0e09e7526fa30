import { expect, test } from 'vitest';
import type { Touchpoint } from '../../model/gen/types.gen.ts';
import { isUnchecked, touchpointState } from '../map/touchpoint-state.ts';
import { gapOf } from './gaps.ts';

const met: Touchpoint = {
  name: 'First login',
  stage: 'onboarding',
  owner: 'support',
  channels: ['site'],
  client_does: 'Logs in',
  expectation: 'It takes a minute',
};
const seen: Touchpoint = { ...met, reality: 'It takes a minute' };
const spoilt: Touchpoint = { ...seen, barrier: 'The letter comes late' };

test('a touchpoint is unchecked until somebody writes down what happens, and has a gap where something stands in the way', () => {
  expect([met, seen, spoilt].map(touchpointState)).toEqual(['unchecked', 'fine', 'gap']);
});

test('a barrier makes a gap of a touchpoint that nobody has looked at; it stays unchecked', () => {
  const guessed = { ...met, barrier: 'The letter comes late' };
  expect([touchpointState(guessed), isUnchecked(guessed)]).toEqual(['gap', true]);
});

test('a gap stays open unless ideas take the barrier away, or the touchpoint with it', () => {
  const barrier = 'The letter comes late';
  expect(gapOf(spoilt, undefined)).toEqual({ is: 'open', barrier });
  expect(gapOf({ ...spoilt, name: 'Login' }, { fate: 'changed', before: spoilt })).toEqual({ is: 'open', barrier });
  expect(gapOf(seen, { fate: 'changed', before: spoilt })).toEqual({ is: 'closed', barrier });
  expect(gapOf(spoilt, { fate: 'gone', before: spoilt })).toEqual({ is: 'closed', barrier });
});

test('a gap that ideas bring in is open, and what has no barrier, now or then, is no gap', () => {
  expect(gapOf(spoilt, { fate: 'changed', before: seen })?.is).toBe('open');
  expect(gapOf(seen, { fate: 'changed', before: met })).toBeUndefined();
  expect(gapOf(met, { fate: 'new', before: undefined })).toBeUndefined();
});
