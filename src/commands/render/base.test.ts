import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { lintPages } from '../../testing/markdown-pages.ts';
import { parseMermaid } from '../../testing/mermaid-oracle.ts';
import { testRepository } from '../../testing/repository.ts';
import { runCli } from '../../testing/run-cli.ts';

const touchpoint = 'map/touchpoints/first-order.yaml';
const handoff = 'map/handoffs/new-prices.yaml';
const scenario = 'map/scenarios/first.yaml';
const text = (path: string): string => baseWorkspace[path] ?? '';

/** A branch that cuts a lead time, renames a touchpoint's title and adds another one. */
function branchOff() {
  const made = testRepository({
    ...baseWorkspace,
    [scenario]: `name: First order
goal: An order within ten minutes
steps:
  - {touchpoint: first-order}
participants:
  - {team: support, gain: Fewer calls}
`,
  });
  made.git('checkout', '-qb', 'branch');
  made.write({
    [touchpoint]: text(touchpoint).replace('name: First order', 'name: First order online'),
    'map/touchpoints/second-order.yaml': text(touchpoint).replace('First order', 'Second order'),
    [handoff]: text(handoff).replace('5 working days', '2 working days'),
  });
  made.commit('three changes');
  return made;
}

async function draw(root: string, view: string, format: string, ...words: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await runCli(['render', view, '--base', 'main', '--format', format, ...words], root);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return stdout;
}

describe('a picture of a change', () => {
  test('names the revision before it, and says of each part what becomes of it', async () => {
    const { root } = branchOff();
    const page = await draw(root, 'map', 'md');
    expect(page).toContain('# Customer Success Map: Blue Harbor · changes since main');
    expect(page).toContain('## What changes since main');
    expect(page).toContain('First order online (changes)');
    expect(page).toContain('Second order (new)');
    expect(page).toContain('New prices (changes)');
    expect(page).not.toContain('Ideas on their way');
    expect(await lintPages({ page })).toEqual([]);
  });

  test.each([
    ['map', 'flowchart-v2'],
    ['journey', 'journey'],
    ['blueprint', 'flowchart-v2'],
    ['handoffs', 'sequence'],
  ])('%s says the same in every format, in both languages', async (view, kind) => {
    const { root } = branchOff();
    expect(await parseMermaid(await draw(root, view, 'mermaid'))).toEqual({ ok: true, type: kind });
    const svg = await draw(root, view, 'svg');
    const shown = svg.replaceAll(/<[^>]+>/g, '');
    expect(shown).toContain('changes since main');
    expect(shown).not.toMatch(/\bidea|TO-BE|in progress|undefined/i);
    const russian = await draw(root, view, 'html', '--locale', 'ru');
    expect(russian).toContain('отличия от main');
    expect(russian).not.toMatch(/идеи?\b|undefined/i);
  });

  test('has both values where something is another, the old one struck through', async () => {
    const { root } = branchOff();
    const page = await draw(root, 'handoffs', 'md');
    expect(page).toMatch(/~~5 working days before .*~~ → 2 working days before/);
  });

  test('shows a commit against its base with --at, and says where nothing changes', async () => {
    const { root, git } = branchOff();
    git('checkout', '-q', 'main');
    expect(await draw(root, 'map', 'md')).toContain('Nothing changes here since main.');
    expect(await draw(root, 'map', 'md', '--at', 'branch')).toContain('Second order (new)');
  });

  test('is of a change or of ideas, not of both', async () => {
    const { root } = branchOff();
    const { exit, stderr } = await runCli(['render', 'map', '--base', 'main', '--to-be'], root);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining('one of them') });
    const tasks = await runCli(['render', 'tasks', '--base', 'main'], root);
    expect(tasks.exit).toBe(2);
  });
});

describe('of a list', () => {
  /** The texts of a picture that are struck through, as one, without the sample of the legend. */
  const struckIn = (svg: string): string =>
    [...svg.matchAll(/<(?:tspan|text)[^>]*text-decoration="line-through"[^>]*>([^<]*)</g)]
      .map(([, said = '']) => said.trim())
      .filter((said) => said !== 'Aa')
      .join(' ');

  test.each(['map', 'handoffs'])('only what is dropped is struck through in %s', async (view) => {
    const before = text(handoff)
      .replace(
        'when:',
        '  - {field: plans, type: text, required: true}\n  - {field: why, type: text, required: false}\nwhen:',
      )
      .replace('to: [support]', 'to: [support, sales-desk]');
    const desk = `${text('map/teams/support.yaml').replace('name: Support', 'name: Sales desk')}`
      .replaceAll('ann', 'eve')
      .replaceAll('bob', 'fay');
    const { root, git, write, commit } = testRepository({
      ...baseWorkspace,
      'map/teams/sales-desk.yaml': desk,
      [handoff]: before,
    });
    git('checkout', '-qb', 'branch');
    write({
      [handoff]: before
        .replace('  - {field: plans, type: text, required: true}\n', '')
        .replace('to: [support, sales-desk]', 'to: [support]'),
    });
    commit('fewer plans');
    expect(struckIn(await draw(root, view, 'svg'))).toBe('Sales desk plans*');
    if (view === 'map') return;
    const page = await draw(root, view, 'md');
    expect(page).toContain('Whom: Support, ~~Sales desk~~');
    expect(page).toContain('Form: price\\* (an amount of money), why (text), ~~plans\\* (text)~~');
  });
});
