import { describe, expect, test } from 'vitest';
import { fencedMermaid } from '../../testing/every-diagram.ts';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import { lintPages } from '../../testing/markdown-pages.ts';
import { parseMermaid } from '../../testing/mermaid-oracle.ts';
import { planTexts, planWorkspace } from '../../testing/plan-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { viewTexts, viewWorkspace } from '../../testing/view-workspace.ts';

/** The views that show what ideas will change, and what Mermaid takes their diagrams for. */
const views = [
  ['map', 'flowchart-v2', []],
  ['journey', 'journey', []],
  ['blueprint', 'flowchart-v2', ['--scenario', 'first']],
  ['handoffs', 'sequence', []],
] as const;

async function draw(folder: string, view: string, format: string, ...argv: readonly string[]): Promise<string> {
  const run = await runCli(['render', view, '--to-be', '--format', format, ...argv], folder);
  expect(run).toMatchObject({ exit: 0, stderr: '' });
  return run.stdout;
}

const said: Readonly<Record<number, string>> = {
  0: 'Order by phone',
  1: 'Calls',
  2: 'It takes a minute',
  3: 'Looks it up',
  4: 'To be at home',
  5: 'Less paper',
  6: 'Welcome call',
  8: 'Trial',
  10: 'Prices earlier',
  11: 'from_when',
};
const folder = temporaryFolder(planWorkspace((place) => said[place] ?? `plan ${place}`));

describe('a map to be', () => {
  test('names its ideas on the page, and says of each part what becomes of it', async () => {
    const page = await draw(folder, 'map', 'md');
    expect(page).toContain('# Customer Success Map: text 0 · TO-BE');
    expect(page).toContain('| **A** | Order by phone (I-261107-0AAAA) | in progress |');
    expect(page).toContain('| ★ text 13 (→ changes: A) |');
    expect(page).toContain('| Welcome call (+ new: B) |');
    expect(page).not.toContain('| Letter');
    expect(page).toMatch(/\*\*B\*\* .* Letter \(goes\)/);
    expect(await lintPages({ page })).toEqual([]);
  });

  test('says the same in its diagram', async () => {
    const text = await draw(folder, 'map', 'mermaid');
    expect(text).toContain('text 13 (→ changes#58;<br/>A)');
    expect(text).toContain('Welcome call (+ new#58;<br/>B)');
    expect(text).not.toContain('Letter');
  });
});

describe('a journey to be', () => {
  test('shows on its page what a touchpoint is and will be, where the feeling goes, and by which idea', async () => {
    const page = await draw(folder, 'journey', 'md');
    expect(page).toContain('# Client journey: text 0 · TO-BE');
    expect(page).toContain(
      '| **A** | Order by phone (I-261107-0AAAA) | in progress | 3 text 4 (changes)<br>3.1 text 13',
    );
    expect(page).toContain('★ text 13<br>**→ changes: A**');
    expect(page).toContain('~~text 16~~ → It takes a minute | +1 → −2 → **+1** | ~~⚠ text 17~~');
    expect(page).toContain('~~Letter~~<br>**× goes: B**');
    expect(page).toContain('Welcome call<br>**+ new: B**');
    expect(page).toContain('**→ changes: A.** **Goal:** ~~text 5~~ → To be at home');
  });

  test('scores its diagram by the feelings to be, and names each idea with its status beside the teams', async () => {
    const text = await draw(folder, 'journey', 'mermaid');
    expect(text).toMatch(/text 13 \(→ changes, −2 → \+1\): 4: .*A Order by phone \(in progress\)/);
    expect(text).toMatch(/Letter \(× goes, \?\): 3: .*B Less paper \(planned\)/);
    expect(text).toMatch(/Welcome call \(\+ new\): 5: /);
  });

  test('is drawn of a stage that an idea adds', async () => {
    expect(await draw(folder, 'journey', 'md', '--stage', 'trial')).toContain('## Trial');
    const today = await runCli(['render', 'journey', '--stage', 'trial'], folder);
    expect(today).toMatchObject({ exit: 2 });
  });
});

describe('a blueprint to be', () => {
  test('marks the step, what goes on behind it, and the team that changes', async () => {
    const page = await draw(folder, 'blueprint', 'md', '--scenario', 'first');
    expect(page).toContain('**→ changes: A** | ~~text 14~~ → Calls |');
    expect(page).toContain('~~text 11: text 18 (text 9)~~ → text 11: Looks it up (text 8)');
    expect(page).toContain('| text 11<br>**→ changes: C** |');
    const text = await draw(folder, 'blueprint', 'mermaid', '--scenario', 'first');
    expect(text).toContain('→ It takes a minute');
    expect(text).toContain(':::changed');
    expect(text).toContain('A Order by phone · in<br/>progress');
  });
});

describe('hand-offs to be', () => {
  test('tell the old time, form and place beside the new, what is added and what goes', async () => {
    const page = await draw(folder, 'handoffs', 'md');
    expect(page).toContain('**→ changes: C.**');
    expect(page).toContain('When: ~~5 working days before “text 10”~~ → 9 working days before “text 10”');
    expect(page).toContain('Form: + from\\_when\\* (text), ~~text 20\\* (text)~~');
    expect(page).toMatch(/Where: ~~text 8, .*~~ → text 9/);
    expect(page).toMatch(/\*\*× goes: B\.\*\* ~~.*Paper list.*~~/);
    expect(page).toMatch(/\*\*\+ new: C\.\*\* .*Calls/);
    const text = await draw(folder, 'handoffs', 'mermaid');
    expect(text).toContain('5 working days before → 9 working days before<br/>→ changes#58; C');
    expect(text).toMatch(/--xp\d: \d+ Paper list/);
    expect(text).toContain(': C Prices earlier · postponed');
  });
});

describe.each(views)('the picture of a %s to be', (view, _type, argv) => {
  test('says so to those who do not see it, names each idea, and is the same each time', async () => {
    const svg = await draw(folder, view, 'svg', ...argv);
    expect(svg).toMatch(/<title id="[^"]*to-be[^"]*">[^<]* · TO-BE<\/title>/);
    expect(svg).toMatch(/<desc [^>]*>[^<]*With the ideas on their way: [^<]*change/);
    expect(svg).toContain('Ideas on their way');
    expect(svg).toMatch(/I-26110[79]-0\w{4} · (in progress|postponed)/);
    expect(await draw(folder, view, 'svg', ...argv)).toBe(svg);
  });

  test('is that of today, with a sentence, where no idea changes anything', async () => {
    const calm = temporaryFolder(viewWorkspace((place) => `text ${place}`));
    for (const format of ['svg', 'md']) {
      const text = await draw(calm, view, format, ...argv);
      expect(text).toContain('No idea on its way changes anything here');
      const today = await runCli(['render', view, '--format', format, ...argv], calm);
      const words = (one: string): readonly string[] => one.match(/text \d+/g) ?? [];
      expect(new Set(words(text))).toEqual(new Set(words(today.stdout)));
    }
    expect(await draw(calm, view, 'mermaid', ...argv)).toContain('TO-BE');
  });
});

describe('hostile strings in what ideas set', () => {
  test('break no diagram and no table', { timeout: 60_000 }, async () => {
    const strings = hostileStrings.filter((text) => text.trim() !== '');
    for (let first = 0; first < strings.length; first += planTexts) {
      const text = (place: number): string => strings[(first + place) % strings.length] ?? '';
      const hostile = temporaryFolder(planWorkspace(text, (place) => text(planTexts + (place % viewTexts))));
      for (const [view, type, argv] of views) {
        const diagram = await draw(hostile, view, 'mermaid', ...argv, '--locale', 'ru');
        expect(await parseMermaid(diagram), diagram).toEqual({ ok: true, type });
        const page = await draw(hostile, view, 'md', ...argv, '--locale', 'ru');
        for (const one of fencedMermaid(page)) expect(await parseMermaid(one)).toMatchObject({ ok: true });
        for (const table of page.matchAll(/(?:^\|.*\n)+/gm)) {
          const rows = table[0].trimEnd().split('\n');
          expect(new Set(rows.map((row) => row.replaceAll(/\\./g, '').split('|').length)).size).toBe(1);
        }
      }
    }
  });
});
