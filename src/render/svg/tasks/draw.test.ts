import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel } from '../../../model/model.ts';
import { namesOf } from '../../../queries/common/names.ts';
import { taskPlan } from '../../../queries/monitor/task-plan.ts';
import { memoryRepo } from '../../../source/repo.ts';
import { baseWorkspace } from '../../../testing/base-workspace.ts';
import { expectTidy, ofKind, textsOf, uprightsOf, wholeText } from '../../../testing/picture-geometry.ts';
import { anyWorkspace, type Files } from '../../../testing/random-workspace.ts';
import { contains, crosses, inkOf, overlap } from '../../../testing/scene-geometry.ts';
import { tasksShown } from '../../mermaid/tasks.ts';
import type { Box, Group, Mark, Scene } from '../scene.ts';
import { writeScene } from '../write-scene.ts';
import { tasksScene } from './draw.ts';

const [en, ru] = [await loadPhrases('en'), await loadPhrases('ru')];

type Width = 'wide' | 'compact';

async function drawn(files: Files, on: string, width: Width = 'wide', phrases = en): Promise<Scene> {
  const model = await buildModel(memoryRepo(files));
  return tasksScene(taskPlan(model, Date.parse(`${on}T12:00:00Z`)), namesOf(model), phrases, width);
}

function task(title: string, from: string, due: string, more: object = {}): string {
  const made = { at: `${from}T09:00:00Z`, by: 'ann', to: 'open', owner: 'dan', due };
  return JSON.stringify({ title, type: 'callback', owner: 'dan', due, status: 'open', history: [made], ...more });
}

const later = (from: string, due: string, to: string, owner = 'dan'): object => ({
  status: to,
  owner,
  history: [
    { at: `${from}T09:00:00Z`, by: 'ann', to: 'open', owner, due },
    { at: `${from}T10:00:00Z`, by: owner, to, note: 'Why' },
  ],
});

const workspace: Files = {
  ...baseWorkspace,
  'tasks/2026-11/T-261102-00001.yaml': task('Call the client back', '2026-11-02', '2026-11-25'),
  'tasks/2026-11/T-261103-00002.yaml': task(
    'Find out what broke',
    '2026-11-03',
    '2026-11-16',
    later('2026-11-03', '2026-11-16', 'in_question'),
  ),
  'tasks/2026-11/T-261104-00003.yaml': task(
    'Answer the letter',
    '2026-11-04',
    '2026-11-27',
    later('2026-11-04', '2026-11-27', 'in_progress', 'bob'),
  ),
  'tasks/2026-11/T-261105-00004.yaml': task(
    'Send the bill',
    '2026-11-05',
    '2026-11-20',
    later('2026-11-12', '2026-11-20', 'cancelled'),
  ),
};

/** The bar of a task: the boxes of the group whose hint begins with its id. */
function barsOf(scene: Scene, id: string): readonly Box[] {
  const groups = (marks: readonly Mark[]): readonly Group[] =>
    marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groups(mark.marks)] : []));
  const row = groups(scene.marks).find(({ title }) => title?.startsWith(id)) ?? expect.unreachable(id);
  return ofKind({ ...scene, marks: row.marks }, 'box');
}

describe('the picture of tasks', () => {
  test('has each task under its team and owner, with how it stands in words', async () => {
    const texts = textsOf(await drawn(workspace, '2026-11-20'));
    const at = (text: string): number => texts.indexOf(text);
    expect(texts).toEqual(expect.arrayContaining(['Call the client back', 'open · due 25 Nov 2026']));
    expect(at('Sales 2')).toBeLessThan(at('Dan Fox'));
    expect(at('Dan Fox')).toBeLessThan(at('Call the client back'));
    expect(at('Support 1')).toBeLessThan(at('Bob Ray'));
    expect(at('Bob Ray')).toBeLessThan(at('Answer the letter'));
  });

  test('draws a bar from the day a task began to the day it is due, whole days', async () => {
    const scene = await drawn(workspace, '2026-11-20');
    const [call, letter] = [barsOf(scene, 'T-261102-00001')[0], barsOf(scene, 'T-261104-00003')[0]];
    // 2 to 25 and 4 to 27 November.
    expect(call?.width).toBeCloseTo(letter?.width ?? 0);
    expect(((letter?.x ?? 0) - (call?.x ?? 0)) / 2).toBeCloseTo((call?.width ?? 0) / 24);
  });

  test('marks what is overdue with a sign, words and a hatched piece up to today', async () => {
    const scene = await drawn(workspace, '2026-11-20');
    expect(wholeText(scene)).toContain('! 4 days overdue');
    const [bar, late] = barsOf(scene, 'T-261103-00002');
    expect(late).toMatchObject({ stroke: 'bad', x: (bar?.x ?? 0) + (bar?.width ?? 0) });
    const today = uprightsOf(scene, ['accent']).find(({ height }) => height > 100);
    expect((late?.x ?? 0) + (late?.width ?? 0)).toBeGreaterThan(today?.x ?? Number.POSITIVE_INFINITY);
    expect(textsOf(scene)).toContain('overdue, up to today');
  });

  test('marks what waits for an answer, and what ended of late', async () => {
    const texts = textsOf(await drawn(workspace, '2026-11-20')).join('\n');
    expect(texts).toContain('? in question · due 16 Nov 2026');
    expect(texts).toContain('✗ cancelled · 12 Nov 2026 · Dan Fox');
  });

  test('writes months and dates as the reader’s language does', async () => {
    const texts = textsOf(await drawn(workspace, '2026-11-20', 'wide', ru));
    expect(texts).toEqual(expect.arrayContaining(['нояб. 2026', 'Сегодня: 20.11.2026']));
    expect(texts.join(' ')).toContain('! просрочена на 4 дня');
  });

  test('keeps the whole of a title that is too long in the hint of its row', async () => {
    const title = 'A very long title '.repeat(20).trim();
    const scene = await drawn(
      { ...baseWorkspace, 'tasks/2026-11/T-261102-00001.yaml': task(title, '2026-11-02', '2026-11-25') },
      '2026-11-20',
    );
    expect(wholeText(scene)).not.toContain(title);
    expect(wholeText(scene)).toContain('…');
    expect(JSON.stringify(scene.marks)).toContain(title);
  });

  test('tells where a bar goes on out of sight: a task overdue for a year does not squeeze the others', async () => {
    const old = task('Forgotten', '2025-01-10', '2025-02-10');
    const scene = await drawn({ ...workspace, 'tasks/2025-01/T-250110-00009.yaml': old }, '2026-11-20');
    expect(textsOf(scene).join(' ')).toContain('! 648 days overdue');
    expect(barsOf(scene, 'T-261102-00001')[0]?.width).toBeGreaterThan(100);
    expectTidy(scene);
  });

  test('says that there is nothing to do where there is nothing', async () => {
    const scene = await drawn(baseWorkspace, '2026-11-20');
    expect(textsOf(scene)).toContain('Nobody has anything to do.');
    expectTidy(scene);
  });

  test('says how many it has no room for, and where they are', async () => {
    const many = Array.from({ length: 153 }, (_, index): readonly [string, string] => [
      `tasks/2026-11/T-261102-${String(index).padStart(5, '0')}.yaml`,
      task(`Task ${index}`, '2026-11-02', '2026-11-25'),
    ]);
    const texts = textsOf(await drawn({ ...baseWorkspace, ...Object.fromEntries(many) }, '2026-11-20'));
    expect(texts.at(-1)).toBe('3 more tasks are not drawn; cxmap render tasks --format md lists them all.');
  });
});

describe('the picture of any tasks', () => {
  const anyPicture = (): fc.Arbitrary<readonly [Files, string, Width]> =>
    fc.tuple(
      anyWorkspace(),
      fc.constantFrom('2026-10-01', '2026-11-09', '2026-11-30', '2027-02-28', '2028-01-01'),
      fc.constantFrom('wide', 'compact'),
    );

  test('keeps texts apart, within their room and on the page, and lets no line or bar touch them', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, on, width]) => {
        const scene = await drawn(files, on, width, ru);
        expectTidy(scene);
        expect(scene.width).toBe(width === 'compact' ? 900 : 1200);
        const words = ofKind(scene, 'label').map(inkOf);
        const bars = ofKind(scene, 'box').filter(({ part }) => part === 'badge');
        for (const line of uprightsOf(scene, ['accent', 'rule', 'hairline'])) {
          for (const ink of words) {
            // A heading stands on a ground of its own, which covers the lines.
            const covered = ofKind(scene, 'box').some((box) => box.fill === 'panel' && contains(box, ink));
            if (!covered) expect(crosses(line, ink)).toBe(false);
          }
        }
        for (const bar of bars) for (const ink of words) expect(overlap(bar, ink)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test('has every task that a chart shows once', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, on, width]) => {
        const model = await buildModel(memoryRepo(files));
        const shown = tasksShown(taskPlan(model, Date.parse(`${on}T12:00:00Z`)));
        const scene = await drawn(files, on, width, ru);
        for (const { id, overdue } of [...shown.unfinished, ...shown.ended]) {
          expect(barsOf(scene, id)).toHaveLength(overdue ? 2 : 1);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('is XML that any program reads, and the same for the same tasks', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, on, width]) => {
        const model = await buildModel(memoryRepo(files));
        const plan = taskPlan(model, Date.parse(`${on}T12:00:00Z`));
        const draw = (): string => writeScene(tasksScene(plan, namesOf(model), ru, width), 'auto');
        const svg = draw();
        XmlDocument.fromString(svg).dispose();
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity/);
        expect(draw()).toBe(svg);
      }),
      { numRuns: 10 },
    );
  });
});
