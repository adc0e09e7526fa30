import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../../../testing/accessibility.ts';
import { closePages, launchChromium, type WatchedPage, watchedPage } from '../../../testing/chromium.ts';
import { hostileWorkspace } from '../../../testing/hostile-workspace.ts';
import { attackMarks, markupAttacks } from '../../../testing/markup-attacks.ts';
import { repository } from '../../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../../testing/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cxmap-view-'));
let browser: Browser;
let count = 0;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

type Options = Parameters<typeof watchedPage>[1];

/** A view of a workspace as its page, open in the browser. */
async function open(
  workspace: string,
  argv: readonly string[],
  options: Options = {},
): Promise<WatchedPage & { readonly url: string }> {
  const run = await runCli(['render', ...argv, '--format', 'html'], workspace);
  expect(run).toMatchObject({ exit: 0, stderr: '' });
  count += 1;
  const path = join(folder, `${count}.html`);
  writeFileSync(path, run.stdout);
  const watched = await watchedPage(browser, { viewport: { width: 1440, height: 900 }, ...options });
  await watched.page.goto(pathToFileURL(path).href);
  return { ...watched, url: pathToFileURL(path).href };
}

/** Nothing went wrong, and nothing but the file itself was asked for. */
function expectQuiet({ errors, requests, url }: WatchedPage & { readonly url: string }): void {
  expect(errors).toEqual([]);
  expect(new Set(requests)).toEqual(new Set([url]));
}

/** What axe finds; the marks of a large picture take it seconds, and their colours have a test of their own. */
async function serious(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  const isLarge = (await page.locator('#picture text').count()) > 100;
  return accessibilityFaults(page, { from: 'serious', rules, without: isLarge ? ['#picture svg > *'] : [] });
}

const example = (name: string): string => join(repository, 'examples', name);
const viewsOf = (scenario: string): readonly (readonly string[])[] => [
  ['map'],
  ['journey'],
  ['blueprint', '--scenario', scenario],
  ['handoffs'],
  ['ideas'],
  ['tasks'],
  ['metrics'],
  ['states'],
];

/** How far the page is wider than the window; a number, for what runs in the page is text. */
function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

test('what axe finds on a page is told, as bad as it is asked for', async () => {
  const { page } = await watchedPage(browser);
  await page.setContent(
    '<html lang="en"><title>t</title><main><h1>a</h1><h4>b</h4><p style="color:#ccc">faint</p></main>',
  );
  const faint = 'color-contrast: <p style="color:#ccc">faint</p>';
  expect(await accessibilityFaults(page, { from: 'moderate' })).toEqual([faint, 'heading-order: <h4>b</h4>']);
  expect(await accessibilityFaults(page, { from: 'serious', parts: ['main'], without: ['p'] })).toEqual([]);
});

describe.each([
  ['bank', 'first-card', 'light', []],
  // What dark colours change is the contrast.
  ['saas', 'enterprise-rollout', 'dark', ['color-contrast']],
] as const)('every page of %s', (name, scenario, colorScheme, rules) => {
  test.each(viewsOf(scenario))('opens without a sound and is accessible: %s', async (...argv) => {
    const opened = await open(example(name), argv, { colorScheme, reducedMotion: 'reduce' });
    expect(await opened.page.locator('h1').isVisible()).toBe(true);
    expect(await serious(opened.page, rules)).toEqual([]);
    await opened.page.setViewportSize({ width: 400, height: 800 });
    expect(await overflow(opened.page)).toBe(0);
    expectQuiet(opened);
  });
});

describe('the picture', () => {
  const widthOf = (page: Page): Promise<number> =>
    page.locator('#picture > svg').evaluate((svg) => svg.getBoundingClientRect().width);

  test('is magnified by buttons and keys, and made as wide as the page', async () => {
    const opened = await open(example('bank'), ['map']);
    const { page } = opened;
    const start = await widthOf(page);
    await page.locator('#zoom-in').click();
    expect(await widthOf(page)).toBeCloseTo(start * 1.3, 0);
    await page.locator('#picture').focus();
    await page.keyboard.press('+');
    expect(await widthOf(page)).toBeCloseTo(start * 1.69, 0);
    await page.keyboard.press('-');
    await page.locator('#zoom-out').click();
    expect(await widthOf(page)).toBeCloseTo(start, 0);
    await page.locator('#picture').focus();
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('+');
    const most = await widthOf(page);
    await page.keyboard.press('+');
    expect(await widthOf(page)).toBe(most);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('0');
    expect(await widthOf(page)).toBeCloseTo(start, 0);
    expectQuiet(opened);
  });

  test('on a narrow screen is wide enough to read, and fits when it is asked to', async () => {
    const { page } = await open(example('saas'), ['journey'], { viewport: { width: 400, height: 800 } });
    expect(await widthOf(page)).toBe(900);
    await page.locator('#zoom-width').click();
    expect(await widthOf(page)).toBeLessThan(400);
  });

  test('on one slide has every letter large enough, on the slide, and on no other', async () => {
    const page = await watchedPage(browser, { viewport: { width: 1920, height: 1080 } });
    for (const [name, ...more] of [['bank'], ['saas', '--to-be'], ['minimal']] as const) {
      const { stdout } = await runCli(['render', 'map', '--width', 'slide', '-f', 'svg', ...more], example(name));
      await page.page.setContent(`<style>body{margin:0}</style>${stdout}`);
      const found = await page.page.evaluate<string[]>(`(() => {
        const texts = [...document.querySelectorAll('svg text')].map((text) => ({
          said: text.textContent, size: parseFloat(getComputedStyle(text).fontSize), box: text.getBoundingClientRect(),
        }));
        const small = texts.filter(({ size }) => size < 20).map(({ said }) => said + ' is small');
        const out = texts.filter(({ box }) => box.left < 0 || box.top < 0 || box.right > 1920 || box.bottom > 1080);
        const over = texts.flatMap((a, index) => texts.slice(index + 1).filter(({ box }) =>
          box.left < a.box.right - 1 && a.box.left < box.right - 1 && box.top < a.box.bottom - 6 && a.box.top < box.bottom - 6,
        ).map(({ said }) => said + ' lies on ' + a.said));
        return [...(texts.length > 30 ? [] : ['few texts']), ...small, ...out.map(({ said }) => said + ' is out'), ...over];
      })()`);
      expect(found, name).toEqual([]);
    }
  });

  test('has its own sizes of letters', async () => {
    const { page } = await open(example('saas'), ['journey']);
    const title = page.locator('#picture text', { hasText: 'Client journey: Quaybook' }).first();
    expect(await title.evaluate((text) => text.ownerDocument.defaultView?.getComputedStyle(text).fontSize)).toBe(
      '22px',
    );
  });

  test.each([
    ['journey', 'landscape'],
    ['map', 'portrait'],
  ])('of %s is alone and whole on one page of %s paper', async (view, lies) => {
    const { page } = await open(example('bank'), [view], { colorScheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 (\d+) (\d+)\]/.exec(pdf) ?? [];
    expect(Number(width) > Number(height)).toBe(lies === 'landscape');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.facts, button').first().isVisible()).toBe(false);
    const ground = page.locator('#picture .f0').first();
    expect(await ground.evaluate((rect) => rect.ownerDocument.defaultView?.getComputedStyle(rect).fill)).toBe(
      'rgb(255, 255, 255)',
    );
  });
});

test('a page has the colours that it was made with, whatever the system has', async () => {
  const ground = (page: Page): Promise<string> =>
    page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
  const dark = await open(example('saas'), ['tasks', '--theme', 'dark'], { colorScheme: 'light' });
  expect(await ground(dark.page)).toBe('rgb(22, 31, 45)');
  expectQuiet(dark);
  const light = await open(example('saas'), ['tasks', '--theme', 'light'], { colorScheme: 'dark' });
  expect(await ground(light.page)).toBe('rgb(244, 246, 249)');
  const free = await open(example('saas'), ['tasks'], { colorScheme: 'dark' });
  expect(await ground(free.page)).toBe('rgb(22, 31, 45)');
  await free.page.locator('#dark').click();
  expect(await ground(free.page)).toBe('rgb(244, 246, 249)');
});

test('a page without scripts has the picture and the tables, and no buttons', async () => {
  const { page } = await open(example('bank'), ['handoffs'], { javaScriptEnabled: false });
  expect(await page.locator('#picture > svg').isVisible()).toBe(true);
  expect(await page.locator('button:visible').count()).toBe(0);
});

test('hostile words in every field stay words on every page', async () => {
  const workspace = temporaryFolder(
    hostileWorkspace((_, place) => `${markupAttacks[place % markupAttacks.length]} no ${place}`),
  );
  for (const argv of viewsOf('enterprise-rollout')) {
    const opened = await open(workspace, argv);
    const { page } = opened;
    expectQuiet(opened);
    expect(await page.locator(attackMarks).count()).toBe(0);
    expect(await page.locator('script, style').count()).toBe(3);
    expect(await page.locator('body > *').count()).toBe(3);
    await page.context().close();
  }
});
