import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { validators } from '../model/gen/validate-full.gen.js';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { checkFiles } from '../testing/check-files.ts';

const list = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => entry(index)).join('');

const ofRule = (found: readonly Diagnostic[], wanted: string): readonly Diagnostic[] =>
  found.filter(({ rule }) => rule === wanted);

describe('what grows with its input, and no faster', () => {
  test('hints on unknown tags: of thousands the first have one', async () => {
    const tags = list(3000, (index) => `  - {id: tag-${index}, name: Tag ${index}}\n`);
    const unknown = list(1500, (index) => `tagg-${index}, `);
    const found = ofRule(
      await checkFiles({
        'map/vocabulary.yaml': `${baseWorkspace['map/vocabulary.yaml']}`.replace('tags:\n', `tags:\n${tags}`),
        'cases/2026-11/C-261118-4RXK2.yaml': `source: survey
received: 2026-11-18T10:20:00Z
channel: site
text: The first order took long
tags: [${unknown}]
`,
      }),
      'unknown-reference',
    );
    expect(found).toHaveLength(1500);
    const hinted = found.filter(({ hints = [] }) => hints.length > 0);
    expect(found.slice(0, hinted.length)).toEqual(hinted);
    // Each hint looks at 3,001 names, and all together at 2,000,000 at most.
    expect(hinted).toHaveLength(666);
  });

  test('teams that share a stage: each names some others and counts the rest', async () => {
    const teams = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `map/teams/extra-${String(index).padStart(3, '0')}.yaml`,
          `name: Extra ${index}\nstakeholder: p-${index}\nmembers:\n  - {id: p-${index}, name: P ${index}, head: true}\nstages:\n  onboarding: {contact: direct}\n`,
        ]),
      );
    const [fewer, more] = [
      ofRule(await checkFiles(teams(60)), 'missing-handoff').length,
      ofRule(await checkFiles(teams(120)), 'missing-handoff').length,
    ];
    expect(more - fewer).toBeLessThanOrEqual(60 * 21);
    const first = ofRule(await checkFiles(teams(60)), 'missing-handoff').filter(
      ({ subject }) => subject === 'team/extra-000',
    );
    expect(first).toHaveLength(21);
    const rest = first.at(-1)?.message;
    expect(rest).toMatchObject({ key: 'missing-handoff/more' });
    expect(rest?.values).toMatchObject({ team: 'Extra 0 (extra-000)' });
  });

  test('mistakes in every entry of a list: each is found once', () => {
    const document = { tags: Array.from({ length: 20_000 }, () => ({})) };
    expect(validators.vocabulary(document)).toBe(false);
    const errors = validators.vocabulary.errors ?? [];
    expect(errors).toHaveLength(60_000);
    expect(new Set(errors).size).toBe(60_000);
  });
});
