import { expect, test } from 'vitest';
import { loadPhrases } from '../../locales/phrases.ts';
import { changesComment, hasMatter } from '../../render/changes/comment.ts';
import type { ChangeData, DiffData } from '../../render/changes/data.ts';
import { boundReview, reviewRoom } from './bound-review.ts';

const change = (index: number, itsClass: ChangeData['class'], text = ''): ChangeData => ({
  id: 'field-changed',
  class: itsClass,
  subject: `handoff/news-${index}`,
  fields: [{ path: ['name'], before: text, after: `${text}!` }],
  message: `News ${index}`,
  file: `map/handoffs/news-${index}.yaml`,
  side: 'after',
  fingerprint: `f-${String(index).padStart(12, '0')}`,
  acks: [],
});

const diff = (changes: readonly ChangeData[]): DiffData => ({
  before: { name: 'main', revision: 'a'.repeat(40) },
  after: { name: 'work-tree', revision: 'work-tree' },
  notes: [],
  changes,
  idleAcks: [],
  concerned: [],
  impact: { moment: '2026-11-27T15:00:00+03:00', lists: [] },
  uncompared: [],
  map: { parts: [], more: 0 },
});

test('a review of 50,000 changes stays small, and its comment counts them all', async () => {
  const all = Array.from({ length: 50_000 }, (_, index) => change(index, index < 40_000 ? 'breaking' : 'neutral'));
  const review = boundReview(diff(all), []);
  expect(JSON.stringify(review, null, 2).length).toBeLessThan(2 * reviewRoom);
  expect(review.changes[0]).toEqual(all[0]);
  const { breaking = 0, neutral = 0 } = review.omitted;
  expect(review.changes.length + breaking + neutral).toBe(50_000);
  expect(changesComment(review, await loadPhrases('en'))).toContain('**40000 breaking changes; 10000 other changes**');
});

test('a change of huge values stays in it, without them, and is never taken for none', () => {
  const review = boundReview(diff([change(1, 'breaking', 'x'.repeat(2 ** 22))]), []);
  expect(review.changes).toEqual([{ ...change(1, 'breaking'), fields: [{ path: ['name'] }] }]);
  expect(hasMatter(review)).toBe(true);
  expect(hasMatter({ ...review, changes: [], omitted: { breaking: 1 } })).toBe(true);
});
