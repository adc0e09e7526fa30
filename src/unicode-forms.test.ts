import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadPhrases, say } from './locales/phrases.ts';
import { buildModel } from './model/model.ts';
import { locateFindings } from './output/findings/located.ts';
import { checkModel } from './rules/check.ts';
import type { Place } from './source/place.ts';
import { memoryRepo } from './source/repo.ts';
import { baseWorkspace } from './testing/base-workspace.ts';
import type { Files } from './testing/random-files.ts';
import { type Run, runCli, temporaryFolder } from './testing/run-cli.ts';
import { allInNfc, inBothForms, marked, markedBank } from './testing/unicode-forms.ts';

const nfd = (text: string): string => text.normalize('NFD');

describe('an id in NFC, and what refers to it in NFD', () => {
  const files = {
    ...baseWorkspace,
    'map/success-map.yaml': (baseWorkspace['map/success-map.yaml'] ?? '').replace('id: onboarding', 'id: первый'),
    'map/teams/support.yaml': (baseWorkspace['map/teams/support.yaml'] ?? '').replace(
      'onboarding:',
      `${nfd('первый')}:`,
    ),
    'map/handoffs/new-prices.yaml': (baseWorkspace['map/handoffs/new-prices.yaml'] ?? '').replace(
      '[onboarding]',
      '[первый]',
    ),
    'map/touchpoints/first-order.yaml': (baseWorkspace['map/touchpoints/first-order.yaml'] ?? '').replace(
      'stage: onboarding',
      `stage: ${nfd('первый')}`,
    ),
    'metrics/first-order.yaml': (baseWorkspace['metrics/first-order.yaml'] ?? '').replace(
      'stage: onboarding',
      `stage: ${nfd('первый')}`,
    ),
  };

  it('are one: the touchpoint is on the map, and the team in contact', async () => {
    const folder = temporaryFolder(files);
    expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
    const { stdout } = await runCli(['render', 'map', '-f', 'md', '-o', '-'], folder);
    expect(stdout).toMatch(/First order/);
    const matrix = await runCli(['render', 'journey', '-f', 'md', '-o', '-'], folder);
    expect(matrix.stdout).toMatch(/First order/);
  });
});

const bank = markedBank();

/** The bank to which something happened: a few files of its map are gone, and what refers to them refers to nothing. */
const brokenBank = fc
  .array(fc.constantFrom(...Object.keys(bank).filter((path) => path.startsWith('map/'))), { maxLength: 4 })
  .map((gone): Files => {
    const settings: object = JSON.parse(bank['cxmap.yaml'] ?? '{}');
    return {
      ...Object.fromEntries(Object.entries(bank).filter(([path]) => !gone.includes(path))),
      'cxmap.yaml': JSON.stringify({ ...settings, preset: 'strict' }, null, 2),
    };
  });

const seed = fc.integer({ min: 1, max: 2 ** 30 });

describe('a workspace in which chance puts ids, references and names of files into NFD', () => {
  test('has the findings that it has in NFC: rule, words, hints, file and line', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(brokenBank, seed, async (files, chance) => {
        const expected = await findingsOf(files);
        found += expected.length;
        expect(await findingsOf(inBothForms(files, chance))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
    expect(found).toBeGreaterThan(100);
  }, 120_000);

  test('has the pages that it has in NFC, to the byte', async () => {
    const expected = await pagesOf(bank);
    expect(expected.size).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(seed, async (chance) => {
        const pages = await pagesOf(inBothForms(bank, chance));
        expect([...pages.keys()]).toEqual([...expected.keys()]);
        expect([...pages.keys()].filter((name) => pages.get(name) !== expected.get(name))).toEqual([]);
      }),
      { numRuns: 1 },
    );
  }, 120_000);

  test('is changed as it is in NFC, and only where it is meant', async () => {
    const expected = await actsIn(bank);
    expect(expected.said.map(({ exit }) => exit)).toEqual(acts.map(() => 0));
    await fc.assert(
      fc.asyncProperty(seed, async (chance) => {
        const before = inBothForms(bank, chance);
        const { said, after } = await actsIn(before);
        expect(said).toEqual(expected.said);
        expect(allInNfc(after)).toEqual(allInNfc(expected.after));
        for (const [path, text] of Object.entries(before)) {
          expect(changedLines(text, after[path] ?? ''), path).toEqual(
            changedLines(text.normalize('NFC'), (after[path] ?? '').normalize('NFC')),
          );
        }
      }),
      { numRuns: 1 },
    );
  }, 120_000);
});

/** Everything of a finding but its columns: a letter in two parts takes two. */
async function findingsOf(files: Files): Promise<readonly string[]> {
  const repo = memoryRepo(files);
  const phrases = await loadPhrases('ru');
  const at = ({ file, line }: Place): string => `${file.normalize('NFC')}:${line}`;
  return locateFindings(checkModel(await buildModel(repo)), repo)
    .map(({ rule, message, hints = [], place, relatedPlaces }) => {
      const words = [message, ...hints].map((one) => say(phrases, one));
      const related = relatedPlaces.map((one) => `${at(one.place)} ${say(phrases, one.message)}`);
      return [`${at(place)} ${rule}`, ...words, ...related].join(' | ');
    })
    .sort();
}

/** Views, lists, the site, and the whole report; where a page names a file, its name is composed. */
async function pagesOf(files: Files): Promise<ReadonlyMap<string, string>> {
  const folder = temporaryFolder(files);
  const pages = new Map<string, string>();
  for (const asked of [
    ['render', 'map', '-f', 'svg', '-o', '-'],
    ['render', 'map', '-f', 'md', '-o', '-', '--to-be'],
    ['render', 'journey', '-f', 'mermaid', '-o', '-', '--to-be'],
    ['render', 'handoffs', '-f', 'md', '-o', '-', '--stage', nfd(marked('onboarding'))],
    ['site', '-o', '-'],
    ['monitor', '--team', nfd(marked('cx'))],
    ['show', nfd(marked('support'))],
    ['report', '-o', 'report'],
  ]) {
    const { exit, stdout, stderr } = await runCli(asked, folder);
    expect(exit, stderr).toBe(0);
    pages.set(
      asked.join(' '),
      asked[0] === 'show' ? stdout.replace(/\S+\.yaml/g, (path) => path.normalize('NFC')) : stdout,
    );
  }
  for (const [path, text] of Object.entries(readAll(join(folder, 'report')))) pages.set(path, text);
  return pages;
}

const by = ['--by', marked('anna-vetrova')];

/** Changes of many kinds, one after the other. */
const acts: readonly (readonly string[])[] = [
  ['task', 'move', '98D5P', 'in_progress', ...by],
  [
    'case',
    'triage',
    'YEVC5',
    'task',
    '--title',
    'Проверить',
    '--type',
    marked('fix'),
    '--tag',
    marked('вклады'),
    ...by,
  ],
  [
    'task',
    'add',
    '--title',
    'Ответить',
    '--type',
    marked('reply'),
    '--case',
    '4KB69',
    '--tag',
    nfd(marked('вклады')),
    ...by,
  ],
  ['idea', 'move', '4C4SC', 'in_progress', ...by],
  ['idea', 'move', '4C4SC', 'implemented', '--results', 'Причины известны', ...by],
  ['new', 'touchpoint', nfd('чай'), ...by],
];

async function actsIn(files: Files): Promise<{ readonly said: readonly Run[]; readonly after: Files }> {
  const folder = temporaryFolder(files);
  const said: Run[] = [];
  for (const act of acts) said.push(await runCli(act, folder));
  return { said, after: readAll(folder) };
}

function readAll(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The numbers of the lines that went and came. */
function changedLines(before: string, after: string): readonly string[] {
  let line = 0;
  return diffLines(before, after).flatMap(({ added, removed, count }) => {
    if (!added && !removed) line += count;
    return added || removed ? [`${added ? '+' : '-'}${count} at ${line}`] : [];
  });
}
