import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, loadPhrases, locales } from '../../locales/phrases.ts';
import { buildModel } from '../../model/model.ts';
import { nodeHost } from '../../node/host.ts';
import { memoryRepo, type Repo } from '../../source/repo.ts';
import { type AskedDiagram, everyDiagram } from '../../testing/every-diagram.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { parseMermaid } from '../../testing/mermaid-oracle.ts';
import { anyWorkspace } from '../../testing/random-workspace.ts';
import { repository } from '../../testing/run-bin.ts';

/** What every host draws at most: Mermaid shows an error instead of anything longer, and reads no 501st edge. */
const hostsLimit = 50_000;

/** Why a view may have no diagram: there is too much for one, nothing at all, or it was not said which. */
const fairRefusals: Readonly<Record<string, number>> = {
  'action/too-large-to-draw': 1,
  'action/too-large-view': 1,
  'action/no-values': 1,
  'action/no-scenario': 1,
  'action/which-scenario': 2,
};

const read = new Set<string>();

async function expectReadable(diagrams: readonly AskedDiagram[]): Promise<void> {
  for (const diagram of diagrams) {
    if ('refused' in diagram) {
      const { exit, key, sentence } = diagram.refused;
      expect(exit, `${diagram.asked}: ${sentence}`).toBe(fairRefusals[key]);
      expect(sentence).not.toMatch(/undefined|\[object/);
      continue;
    }
    const { asked } = diagram;
    const text = diagram.text.trimEnd();
    if (read.has(text)) continue;
    read.add(text);
    expect(text.length, asked).toBeLessThanOrEqual(hostsLimit);
    const verdict = await parseMermaid(text);
    if (!verdict.ok) expect.fail(`${asked}: ${verdict.message}\n${text}`);
  }
}

async function diagramsOf(repo: Repo, locale: Locale, most?: number): Promise<readonly AskedDiagram[]> {
  return everyDiagram(
    { model: await buildModel(repo), locale, phrases: await loadPhrases(locale), committedAt: undefined },
    most,
  );
}

describe('every Mermaid text, of every view and option, is read by the real Mermaid and within the limits of hosts', () => {
  test.each(['bank', 'saas', 'minimal'])('in the example %s, in both languages', async (name) => {
    const handle = (await nodeHost(repository).files()).findWorkspace(join(repository, 'examples', name));
    if (!handle) throw new Error(`There is no example ${name}`);
    for (const locale of locales) {
      const diagrams = await diagramsOf(handle.repo, locale);
      expect(diagrams.filter((diagram) => 'text' in diagram).length).toBeGreaterThan(30);
      await expectReadable(diagrams);
    }
  });

  test('in workspaces of any size, with anything written anywhere', async () => {
    const files = fc.oneof({ weight: 6, arbitrary: anyWorkspace({ small: true }) }, anyWorkspace());
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(...locales), async (one, locale) =>
        expectReadable(await diagramsOf(memoryRepo(one), locale, 2)),
      ),
      { numRuns: 60 },
    );
  });

  test('of a company too large for one diagram, which is refused, and drawn in parts on its page', async () => {
    const diagrams = await diagramsOf(memoryRepo(largeCompany(600)), 'en', 1);
    await expectReadable(diagrams);
    const refused = diagrams.flatMap((one) => ('refused' in one ? [one.asked.split(' ').slice(0, 2).join(' ')] : []));
    expect([...new Set(refused)]).toEqual(['map mermaid', 'blueprint mermaid', 'handoffs mermaid']);
  });
});

/** So many of everything, on one stage. */
function largeCompany(count: number): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const files = (folder: string, extension: string, content: (index: number) => string): Record<string, string> =>
    Object.fromEntries(
      numbers.map((index) => [`${folder}${String(index).padStart(5, '0')}${extension}`, content(index)]),
    );
  const of = (path: string): string => loopWorkspace[path] ?? '';
  return {
    ...loopWorkspace,
    ...files('map/touchpoints/p', '.yaml', (index) =>
      of('map/touchpoints/first-order.yaml').replace('metrics: [first-order]', `order: ${index}`),
    ),
    ...files('map/handoffs/h', '.yaml', () => of('map/handoffs/new-prices.yaml')),
    ...files('metrics/m', '.yaml', () => of('metrics/first-order.yaml')),
    ...files('metrics/m', '.csv', () => of('metrics/first-order.csv')),
    ...files('ideas/2026-11/I-261106-', '.yaml', () => of('ideas/2026-11/I-261106-2ABCD.yaml')),
    ...files('tasks/2026-11/T-261103-', '.yaml', () => of('tasks/2026-11/T-261103-7KXYZ.yaml')),
    'map/scenarios/long.yaml': JSON.stringify({
      name: 'Long',
      goal: 'All of it',
      steps: numbers.map((index) => ({ touchpoint: `p${String(index).padStart(5, '0')}` })),
      participants: [],
    }),
  };
}
