import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { fencedMermaid } from '../../testing/every-diagram.ts';
import { hostileStrings, hostileText } from '../../testing/hostile-strings.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { lintPages } from '../../testing/markdown-pages.ts';
import { parseMermaid } from '../../testing/mermaid-oracle.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { viewTexts, viewWorkspace } from '../../testing/view-workspace.ts';

const example = (name: string): string => join(repository, 'examples', name);

/** Every view, and what Mermaid takes its diagram for. */
const views: readonly (readonly [view: string, type: string, argv: readonly string[]])[] = [
  ['journey', 'journey', []],
  ['blueprint', 'flowchart-v2', ['--scenario', 'first']],
  ['handoffs', 'sequence', []],
  ['ideas', 'quadrantChart', []],
  ['tasks', 'gantt', []],
  ['metrics', 'flowchart-v2', []],
  ['metrics', 'xychart', ['--metric', 'first-order']],
];

/** Draws a view as a diagram and as a page, and has the real Mermaid read each diagram. Returns the page. */
async function expectView(folder: string, argv: readonly string[], type: string, locale: string): Promise<string> {
  const diagram = await runCli(['render', ...argv, '--locale', locale], folder);
  expect(diagram).toMatchObject({ exit: 0, stderr: '' });
  expect(await parseMermaid(diagram.stdout)).toEqual({ ok: true, type });
  const page = await runCli(['render', ...argv, '--format', 'md', '--locale', locale], folder);
  expect(page).toMatchObject({ exit: 0, stderr: '' });
  expect(fencedMermaid(page.stdout).length).toBeGreaterThan(0);
  for (const text of fencedMermaid(page.stdout)) expect(await parseMermaid(text)).toMatchObject({ ok: true });
  expect(page.stdout).not.toMatch(/undefined|\[object|NaN/);
  return page.stdout;
}

describe.each([
  ['bank', 'first-card', 'nps'],
  ['saas', 'enterprise-rollout', 'nps'],
])('the example %s', (name, scenario, metric) => {
  test.each(locales)('has every view in %s, and twice the same', async (locale) => {
    for (const [view, type, argv] of views) {
      const own = argv.map((arg) => ({ first: scenario, 'first-order': metric })[arg] ?? arg);
      const page = await expectView(example(name), [view, ...own], type, locale);
      expect(await lintPages({ [view]: page })).toEqual([]);
      const again = await runCli(['render', view, ...own, '--format', 'md', '--locale', locale], example(name));
      expect(again.stdout).toBe(page);
    }
  });
});

describe('hostile strings', () => {
  const expectDrawn = async (text: (place: number) => string, locale: string): Promise<void> => {
    const folder = temporaryFolder(viewWorkspace(text));
    for (const [view, type, argv] of views) {
      const run = await runCli(['render', view, ...argv, '--locale', locale], folder);
      expect(run).toMatchObject({ exit: 0, stderr: '' });
      expect(await parseMermaid(run.stdout), run.stdout).toEqual({ ok: true, type });
      const page = await runCli(['render', view, ...argv, '--format', 'md', '--locale', locale], folder);
      expect(page).toMatchObject({ exit: 0, stderr: '' });
      for (const diagram of fencedMermaid(page.stdout)) expect(await parseMermaid(diagram)).toMatchObject({ ok: true });
      // Every line of a table has as many cells as its head: nothing in it ended a cell or a line.
      for (const table of page.stdout.matchAll(/(?:^\|.*\n)+/gm)) {
        const cells = table[0]
          .trimEnd()
          .split('\n')
          .map((row) => row.replaceAll(/\\./g, '').split('|').length);
        expect(new Set(cells).size).toBe(1);
      }
    }
  };

  test('break no view, wherever they stand', async () => {
    const strings = hostileStrings.filter((text) => text.trim() !== '');
    expect(strings.length).toBeGreaterThan(viewTexts);
    for (let first = 0; first < strings.length; first += viewTexts) {
      await expectDrawn((place) => strings[(first + place) % strings.length] ?? '', 'ru');
    }
  });

  test('nor does any mixture of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText(), { minLength: viewTexts, maxLength: viewTexts }), async (texts) => {
        await expectDrawn((place) => texts[place]?.trim() || 'text', 'en');
      }),
      { numRuns: 30 },
    );
  });
});

test('a company of any size is drawn within the limits of every host', async () => {
  const tasks = Array.from({ length: 400 }, (_, index) => {
    const id = `T-261102-${String(index).padStart(5, '0')}`;
    const text = loopWorkspace['tasks/2026-11/T-261103-7KXYZ.yaml'] ?? '';
    return [`tasks/2026-11/${id}.yaml`, text.replace('Tell sales', `Tell sales of number ${index}`)] as const;
  });
  const folder = temporaryFolder({ ...loopWorkspace, ...Object.fromEntries(tasks) });
  const diagram = await runCli(['render', 'tasks'], folder);
  expect(diagram.exit).toBe(0);
  expect(diagram.stdout.length).toBeLessThan(45_000);
  const page = await runCli(['render', 'tasks', '--format', 'md'], folder);
  expect(page.stdout).toContain('The diagram shows 150 of 402');
  expect(page.stdout.match(/^\| open \|/gm)).toHaveLength(401);
});
