import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCliPhrases } from './cli.ts';
import { loadPhrases, locales } from './phrases.ts';

/** Names under which a kind may be asked for, and headings of one kind’s list: each language has what it needs. */
const free: readonly string[] = ['kindNames', 'kindHeadings'];

/** Every word and phrase of a catalogue: its path, and what it is. In the order of their names. */
function leavesOf(catalogue: object, path: readonly string[] = []): readonly string[] {
  return Object.entries(catalogue)
    .filter(([name]) => !free.includes(name))
    .flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? leavesOf(value, [...path, name])
        : [`${[...path, name].join(' → ')}: ${typeof value}`],
    )
    .sort();
}

const { rules, impact, hint, action, cases, remind, notes } = await loadPhrases('en');

/** The key of every message, as the source names it. */
const keys = [
  ...Object.entries(rules).map(([rule, { says }]) => [rule, says] as const),
  ...Object.entries({ impact, hint, action, cases, remind, monitor: notes }),
].flatMap(([group, says]) => Object.keys(says).map((name) => `${group}/${name}`));

/** The program without its words, and the templates of pages, which name words too. */
const source = [...textsIn('src', /(?<!\.(?:test|gen))\.ts$/), ...textsIn('templates/report', /\.liquid$/)].join('\n');

function textsIn(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === join('src', 'locales') ? [] : textsIn(path, wanted);
    return wanted.test(path) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the words of all languages', () => {
  test.each(locales)('are the same in %s as in English: no more, no fewer', async (locale) => {
    expect(leavesOf(await loadPhrases(locale))).toEqual(leavesOf(await loadPhrases('en')));
    expect(leavesOf(await loadCliPhrases(locale))).toEqual(leavesOf(await loadCliPhrases('en')));
  });

  test('have no message that nothing says', () => {
    const written = new Set(source.match(/(?<=['`])[a-z-]+(?:\/[a-z-]+)?(?=['`])/g));
    const templates = [...new Set(source.match(/`[a-z-]*\/?[^`\s/]*\$\{[^`\n]*`/g))].map(asPattern);
    const called = new Set(source.match(/(?<=\baction\.)\w+|(?<=\baction\[')[a-z-]+/g));
    const isSaid = (key: string): boolean =>
      written.has(key) ||
      called.has(key.replace('action/', '')) ||
      templates.some((pattern) =>
        pattern
          .exec(key)
          ?.slice(1)
          .every((part) => part === '' || written.has(part)),
      );
    expect(keys.length).toBeGreaterThan(400);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  test('have no other words whose name is nowhere in the program', async () => {
    const {
      rules: _rules,
      change: _change,
      impact: _impact,
      hint: _hint,
      action: _action,
      cases: _cases,
      remind: _remind,
      notes: _notes,
      ...others
    } = await loadPhrases('en');
    const names = new Set(source.match(/[\w-]+/g));
    const paths = leavesOf(others).map((leaf) => leaf.replace(/:.*/, '').split(' → '));
    expect(paths.length).toBeGreaterThan(400);
    expect(
      paths.filter(
        (path) =>
          !path
            .at(-1)
            ?.split('.')
            .every((name) => names.has(name)),
      ),
    ).toEqual([]);
  });
});

/** A key that is put together: what stands in each of its gaps is a word of the source, too. */
function asPattern(template: string): RegExp {
  const parts = template.slice(1, -1).split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w-]/g, '\\$&')).join('(.*)')}$`);
}
