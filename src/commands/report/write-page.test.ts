import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../../testing/accessibility.ts';
import { closePages, launchChromium, watchedPage } from '../../testing/chromium.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { runCli, writeInto } from '../../testing/run-cli.ts';
import { ask, cookieOf, type Served, servePage } from '../../testing/serve-page.ts';

const support = loopWorkspace['map/teams/support.yaml'] ?? '';
const repository = testRepository({
  ...loopWorkspace,
  'map/teams/support.yaml': support.replace('name: Ann Lee,', 'name: Ann Lee, email: ann@harbor.example,'),
});
const [mine, other] = ['T-261102-7K3QX', 'T-261103-7KXYZ'];
const fileOf = (id: string): string => readFileSync(join(repository.root, `tasks/2026-11/${id}.yaml`), 'utf8');
let served: Served;
let cookie: string;
let browser: Browser;

beforeAll(async () => {
  served = await servePage(repository.root, ['--write']);
  cookie = await cookieOf(served);
  browser = await launchChromium();
});
afterAll(async () => {
  await closePages(browser);
  await browser.close();
  await served.stop();
});

async function openBoard(path = '/board'): Promise<Page> {
  const { page } = await watchedPage(browser, { viewport: { width: 1300, height: 800 } });
  page.setDefaultTimeout(15_000);
  await page.goto(served.address);
  await page.goto(`${served.origin}${path}`);
  return page;
}

const column = (state: string): string => `[data-state="${state}"]`;
const card = (id: string): string => `[data-id="${id}"]`;

describe('the board of a page that may write', () => {
  test('moves a card by dragging, in the name of git’s user, and tells another tab', async () => {
    const page = await openBoard();
    const tab = await page.context().newPage();
    await tab.goto(`${served.origin}/board`);
    await page.dragAndDrop(card(other), column('in_progress'));
    await page.locator(`${column('in_progress')} ${card(other)}`).waitFor();
    await page.locator('#said').getByText(other).waitFor();
    await tab.locator(`${column('in_progress')} ${card(other)}`).waitFor();
    expect(fileOf(other)).toMatch(/status: in_progress[\s\S]*by: ann\n {4}to: in_progress\n$/);
  });

  test('lays a card back where it lay, with the words of the command, where the move is none', async () => {
    const page = await openBoard();
    const before = fileOf(mine);
    await page.dragAndDrop(card(mine), column('open'));
    await page.locator('#said.refused').waitFor();
    await page.locator(`${column('in_progress')} ${card(mine)}`).waitFor();
    const { stderr } = await runCli(['task', 'move', mine, 'open', '--by', 'ann'], repository.root);
    const [sentence = ''] = stderr.replace('cxmap: ', '').split('\n');
    expect(await page.locator('#said').textContent()).toContain(sentence);
    expect(fileOf(mine)).toBe(before);
  });

  test('asks for what a move needs, leaves a card where nothing is answered, and follows by keys alone', async () => {
    const page = await openBoard();
    await page.dragAndDrop(card(mine), column('completed'));
    await page.locator('#step[open]').waitFor();
    expect(await accessibilityFaults(page, { from: 'serious' })).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator(`${column('in_progress')} ${card(mine)}`).waitFor();
    await page.locator(`${card(mine)} a`).focus();
    await page.keyboard.press('Enter');
    await page.locator('#way').selectOption({ label: '→ completed' });
    await page.locator('#step-fields textarea').fill('Called back');
    await page.locator('#step-send').press('Enter');
    await page.locator(`${column('completed')} ${card(mine)}`).waitFor();
    expect(fileOf(mine)).toContain('note: Called back');
  });

  test('shows what changes outside, refuses what was decided before that, and takes a new case', async () => {
    const page = await openBoard();
    await page.locator(`${card(other)} a`).click();
    await page.locator('#way').selectOption({ label: '→ in question' });
    await page.locator('#step-fields textarea').fill('Whose is it?');
    writeInto(repository.root, { [`tasks/2026-11/${other}.yaml`]: fileOf(other).replace('Tell sales', 'Tell all') });
    await page.locator('#step-send').click();
    await page.locator('#step-wrong').getByText('changed').waitFor();
    await page.keyboard.press('Escape');
    await page.locator(card(other)).getByText('Tell all').waitFor();

    await page.locator('#add-case').click();
    await page.locator('[name=text]').fill('Nobody told me\nof the new price');
    await page.locator('[name=source]').selectOption('contact');
    await page.locator('#step-send').click();
    await page.locator('#said').getByText('C-').waitFor();
    const month = new Date().toISOString().slice(0, 7);
    const [made = ''] = readdirSync(join(repository.root, 'cases', month)).filter((name) => !name.includes('C-2611'));
    expect(readFileSync(join(repository.root, 'cases', month, made), 'utf8')).toContain('of the new price');
    await page.goto(`${served.origin}/board?of=case`);
    await page
      .locator(`${column('new')} li`)
      .getByText('Nobody told me')
      .waitFor();
    expect(await accessibilityFaults(page, { from: 'serious' })).toEqual([]);
  });
});

describe('a form', () => {
  const body = JSON.stringify({ of: 'task', id: other, to: 'in_question', way: 'move', answers: { note: 'Hm' } });
  const json = { 'content-type': 'application/json' };

  test.each<[what: string, headers: () => Record<string, string>, sent: string, status: number]>([
    ['of another site', () => ({ ...json, cookie, origin: 'http://evil.example' }), body, 403],
    ['that says no origin', () => ({ ...json, cookie }), body, 403],
    ['to another host', () => ({ ...json, cookie, origin: served.origin, host: 'evil.example' }), body, 403],
    ['of somebody unknown', () => ({ ...json, origin: served.origin }), body, 403],
    ['that a plain form of HTML sends', () => ({ cookie, origin: served.origin }), body, 415],
    ['that is no JSON', () => ({ ...json, cookie, origin: served.origin }), '{', 400],
    ['of a kind that there is not', () => ({ ...json, cookie, origin: served.origin }), '{"of":"__proto__"}', 400],
  ])('is refused, and changes nothing: one %s', async (_, headers, sent, status) => {
    const before = fileOf(other);
    expect((await ask(served, '/step', headers(), sent)).status).toBe(status);
    expect(fileOf(other)).toBe(before);
  });

  test('acts as git’s user, or is refused with the words of the command', async () => {
    repository.git('config', 'user.email', 'nobody@harbor.example');
    const asked = await ask(served, '/step', { ...json, cookie, origin: served.origin }, body);
    expect(JSON.parse(asked.body)).toEqual({ refused: [expect.stringContaining('Who does this?')] });
  });
});
