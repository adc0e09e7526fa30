import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../diff/change.ts';
import { type Comparison, compareModels } from '../../diff/compare.ts';
import { impactOf } from '../../diff/impact/impact.ts';
import { type Locale, loadPhrases, locales } from '../../locales/phrases.ts';
import { roleOf } from '../../model/kinds.ts';
import { buildModel } from '../../model/model.ts';
import { summaryRoom } from '../../output/workflow-command.ts';
import { memoryRepo } from '../../source/repo.ts';
import { changesComment, commentRoom } from './comment.ts';
import { type ComparedStates, diffData } from './data.ts';

const example = resolve(import.meta.dirname, '../../../examples/bank');
const bank: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((path) => roleOf(path) !== undefined)
    .map((path) => [path, readFileSync(join(example, path), 'utf8')]),
);

const none = { moment: '2026-11-27T15:00:00+03:00', lists: [] };

const acks = { of: new Map(), idle: [] };
const range = { from: 'a'.repeat(40), to: 'b'.repeat(40), names: { before: 'main', after: 'HEAD' } };

async function comment(comparison: Comparison, locale: Locale, impact: ComparedStates['impact'] = none) {
  const phrases = await loadPhrases(locale);
  return changesComment(diffData({ range, comparison, acks, impact, notes: [], phrases }), phrases);
}

/** A pull request: support hears later of new tariffs, and less; two tasks have moved. */
function pullRequest(): Readonly<Record<string, string>> {
  const edited = (path: string, edit: (text: string) => string): Readonly<Record<string, string>> => {
    const text = bank[path] ?? '';
    expect(edit(text), path).not.toBe(text);
    return { [path]: edit(text) };
  };
  return {
    ...bank,
    ...edited('map/handoffs/tariff-news.yaml', (text) =>
      text
        .replace('lead_time: 7 working days', 'lead_time: 2 working days')
        .replace(/^ {2}- .*field: \S+.*required: true.*\n/m, ''),
    ),
    ...edited('tasks/2026-11/T-261116-98D5P.yaml', (text) =>
      text
        .replace('status: open', 'status: in_progress')
        .replace(/\n*$/, '\n  - { at: 2026-11-27T10:00:00+03:00, by: d-orlov, to: in_progress }\n'),
    ),
    ...edited('tasks/2026-11/T-261103-VTGJ7.yaml', (text) =>
      text
        .replace('status: in_progress', 'status: completed')
        .replace(/\n*$/, '\n  - { at: 2026-11-27T11:00:00+03:00, by: d-orlov, to: completed, note: Готово }\n'),
    ),
  };
}

describe('the comment on a pull request', () => {
  test.each(locales)('names what each side loses, the required field first, in %s', async (locale) => {
    const comparison = await compareModels(
      await buildModel(memoryRepo(bank)),
      await buildModel(memoryRepo(pullRequest())),
    );
    const { lists } = await impactOf(comparison, Date.parse('2026-11-27T12:00:00Z'));
    const impact = { moment: '2026-11-27T15:00:00+03:00', lists };
    const text = await comment(comparison, locale, impact);
    await expect(text).toMatchFileSnapshot(`fixtures/tariff-news.${locale}.md`);
  });

  const costly = (index: number): Change => ({
    id: 'lead-time-cut',
    class: 'loosening',
    subject: { kind: 'handoff', id: `news-${index}` },
    fields: [],
    message: {
      key: 'change/lead-time-cut',
      values: {
        name: `Новость | ${'`'.repeat(index % 4)} <b> ${index}`,
        entry: '',
        field: [],
        before: '5 days',
        after: '2 days',
      },
    },
    fingerprint: `f-${String(index).padStart(12, '0')}`,
    location: { file: `map/handoffs/news-${index}.yaml` },
    side: 'after',
  });

  test.each([1, 5, 6, 500, 5_000, 50_000])(
    'of %i changes stays within the limit, whole, with the first five in it',
    async (count) => {
      const before = await buildModel(memoryRepo(bank));
      const changes = Array.from({ length: count }, (_, index) => costly(index));
      const comparison = { before, after: before, changes, renames: [], uncompared: [], pairs: [] };
      const text = await comment(comparison, 'ru');
      expect(text.length).toBeLessThanOrEqual(commentRoom);
      for (const { fingerprint } of changes.slice(0, 5)) expect(text).toContain(fingerprint);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      // Each row is whole, and those that found no room are counted.
      const rows = [...text.matchAll(/^\| .*`f-\d{12}` \|$/gm)].length;
      const more = Number(/и ещё (\d+)/.exec(text)?.[1] ?? 0);
      expect(rows + more).toBe(Math.max(0, count - 5));
    },
  );

  test('as the summary of a step has at most 900 KiB, whatever signs it is of', async () => {
    const before = await buildModel(memoryRepo(bank));
    const changes = Array.from({ length: 5_000 }, (_, index) => ({
      ...costly(index),
      message: { ...costly(index).message, values: { ...costly(index).message.values, name: '漢'.repeat(300) } },
    })) as readonly Change[];
    const comparison = { before, after: before, changes, renames: [], uncompared: [], pairs: [] };
    const phrases = await loadPhrases('ru');
    const data = diffData({ range, comparison, acks, impact: none, notes: [], phrases });
    const bytes = Buffer.byteLength(changesComment(data, phrases, summaryRoom));
    expect(bytes).toBeLessThanOrEqual(900 * 1024);
    expect(bytes).toBeGreaterThan(700_000);
  });

  test('of nothing is one calm line', async () => {
    const before = await buildModel(memoryRepo(bank));
    const comparison = { before, after: before, changes: [], renames: [], uncompared: [], pairs: [] };
    const text = await comment(comparison, 'en');
    expect(text).toBe('✅ Nothing changes in meaning.\n');
  });
});
