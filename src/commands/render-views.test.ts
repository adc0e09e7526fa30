import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { hostileStrings, hostileText } from '../testing/hostile-strings.ts';
import { loopWorkspace } from '../testing/loop-workspace.ts';
import { parseMermaid } from '../testing/mermaid-oracle.ts';
import { repository } from '../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../testing/run-cli.ts';
import { viewTexts, viewWorkspace } from '../testing/view-workspace.ts';

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

function diagramsIn(page: string): readonly string[] {
  return [...page.matchAll(/^(`{3,})mermaid\n([\s\S]*?)\n\1$/gm)].map((match) => match[2] ?? '');
}

/** Draws a view as a diagram and as a page, and has the real Mermaid read each diagram. Returns the page. */
async function expectView(folder: string, argv: readonly string[], type: string, locale: string): Promise<string> {
  const diagram = await runCli(['render', ...argv, '--locale', locale], folder);
  expect(diagram).toMatchObject({ exit: 0, stderr: '' });
  expect(await parseMermaid(diagram.stdout)).toEqual({ ok: true, type });
  const page = await runCli(['render', ...argv, '--format', 'md', '--locale', locale], folder);
  expect(page).toMatchObject({ exit: 0, stderr: '' });
  expect(diagramsIn(page.stdout).length).toBeGreaterThan(0);
  for (const text of diagramsIn(page.stdout)) expect(await parseMermaid(text)).toMatchObject({ ok: true });
  expect(page.stdout).not.toMatch(/undefined|\[object|NaN/);
  return page.stdout;
}

describe.each([
  ['bank', 'first-card', 'nps'],
  ['saas', 'enterprise-rollout', 'nps'],
])('the example %s', (name, scenario, metric) => {
  test.each(['en', 'ru'])('has every view in %s, and twice the same', async (locale) => {
    for (const [view, type, argv] of views) {
      const own = argv.map((arg) => ({ first: scenario, 'first-order': metric })[arg] ?? arg);
      const page = await expectView(example(name), [view, ...own], type, locale);
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
      for (const diagram of diagramsIn(page.stdout)) expect(await parseMermaid(diagram)).toMatchObject({ ok: true });
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

describe('what a view says', () => {
  const page = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> => {
    const run = await runCli(['render', ...argv, '--format', 'md'], temporaryFolder(files));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    return run.stdout;
  };
  const named = viewWorkspace((place) => `text ${place}`);

  test('the journey sets what was expected against what happens', async () => {
    const text = await page(named, 'journey');
    expect(text).toContain('⚠ text 13: 1: Support, text 11');
    expect(text).toContain('| ★ text 13 | Support | text 15 | text 16 | +1 → −2 | ⚠ text 17 | text 25: 82');
  });

  test('a touchpoint whose feeling nobody knows says so', async () => {
    expect(await page(baseWorkspace, 'journey')).toMatch(/First order \(\?\): 3: Support[\s\S]*\+1 → \?/);
  });

  test('the blueprint goes from the client to the systems, and names who gains nothing', async () => {
    const text = await page(named, 'blueprint');
    expect(text).toMatch(/The client"\][\s\S]*Line of interaction[\s\S]*Line of visibility[\s\S]*Support systems/);
    expect(text).toContain('| Support | text 24 | text 25: 82');
    expect(text).toContain('| text 11 | ⚠ nobody has said |');
  });

  test('hand-offs are rules that people follow, the earliest first', async () => {
    const files = {
      ...baseWorkspace,
      'map/handoffs/a-brief.yaml': `name: Brief
from: sales
to: [support]
stages: [onboarding]
mode: push
when: {lead_time: 4 working hours, before: price-change}
responsible: dan
where: {system: desk}
`,
    };
    const text = await page(files, 'handoffs');
    expect(text).toContain(
      '- No. 2. **Sales** tells **Support**: “New prices”, 5 working days before “Prices change”, in Help desk. Responsible: Dan Fox. The form: price \\*.',
    );
    expect(text).toMatch(
      /2 New prices<br\/>5 working days before\n.*1 Brief<br\/>4 working hours before\n {2}Note over/,
    );
  });

  test('ideas are ranked by their values over their effort', async () => {
    const text = await page(loopWorkspace, 'ideas');
    expect(text).toContain('| 1 | Tell support of new prices first | I-261106-2ABCD | received | 5 | 4 | 2 | 4.5 |');
    expect(text).toContain('"1": [0.30, 0.80]');
    expect(await page(named, 'ideas')).toContain('| rejected | text 31<br>→ I-261106-2ABCD |');
  });

  test('tasks run from the day they were accepted to the day they are due, as of a day', async () => {
    const text = await page(loopWorkspace, 'tasks', '--as-of', '2026-11-04');
    expect(text).toContain(':milestone, now, 2026-11-04, 2026-11-04');
    expect(text).toContain('section Ann Lee\n  #67;all back about prices :active, t2, 2026-11-02, 2026-11-04');
    expect(text).toContain('⚠ ○ Tell sales :crit, t1, 2026-11-03, 2026-11-03');
    expect(text).toContain('| open | Tell sales | T-261103-7KXYZ | Dan Fox | Sales | ⚠ 3 Nov 2026, overdue |');
    expect(await page(loopWorkspace, 'tasks', '--team', 'support')).not.toContain('Tell sales');
  });

  test('a metric shows its course, its target, its trend and its parts', async () => {
    const text = await page(named, 'metrics');
    expect(text).toContain('bar [78.5, 82]\n  line [80, 80]');
    expect(text).toContain('| +3.5, better |');
    expect(text).toMatch(/\| text 28 \| 70.text 26 \| 10 \|/);
  });
});

describe('a view that cannot be drawn', () => {
  const refuse = async (argv: readonly string[], files = baseWorkspace): Promise<string> => {
    const { exit, stdout, stderr } = await runCli(['render', ...argv], temporaryFolder(files));
    expect(stdout).toBe('');
    return `${exit} ${stderr}`;
  };

  test('says which scenario there is', async () => {
    const run = await runCli(['render', 'blueprint'], example('bank'));
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toMatch(/first-card, tariff-change/);
    expect(await refuse(['blueprint'])).toMatch(/^1 .*no scenario/);
  });

  test('says what there is instead of an unknown part, and to which views an option belongs', async () => {
    expect(await refuse(['metrics', '--metric', 'first-ordr'])).toMatch(/^2 .*first-order/);
    expect(await refuse(['tasks', '--team', 'nobody'])).toMatch(/^2 .*sales, support/);
    expect(await refuse(['journey', '--stage', 'onbording'])).toMatch(/^2 .*onboarding/);
    expect(await refuse(['journey', '--scenario', 'first'])).toMatch(/^2 .*--scenario.*blueprint/);
    expect(await refuse(['tasks', '--as-of', 'soon'])).toMatch(/^2 /);
    expect(
      await refuse(['metrics', '--metric', 'first-order'], {
        ...baseWorkspace,
        'metrics/first-order.csv': 'period,value\n',
      }),
    ).toMatch(/^1 /);
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
