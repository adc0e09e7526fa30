import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel, type Model } from '../../../model/model.ts';
import { nodeHost } from '../../../node/host.ts';
import { memoryRepo } from '../../../source/repo.ts';
import { accessibilityFaults } from '../../../testing/accessibility.ts';
import { closePages, launchChromium, type WatchedPage, watchedPage } from '../../../testing/chromium.ts';
import { hostileWorkspace } from '../../../testing/hostile-workspace.ts';
import { attackMarks, markupAttacks } from '../../../testing/markup-attacks.ts';
import { siteDocument } from './document.ts';

const root = resolve(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'cxmap-site-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

async function write(name: string, model: Model): Promise<string> {
  const now = Date.parse('2026-11-22T10:00:00Z');
  const path = join(folder, `${name}.html`);
  writeFileSync(path, siteDocument({ model, now, phrases: await loadPhrases(model.settings.locale) }));
  return pathToFileURL(path).href;
}

type Example = 'bank' | 'saas';
const examples = new Map<Example, Promise<string>>();

/** The page of an example, made once: the tests open it anew each time. */
function example(name: Example): Promise<string> {
  const known = examples.get(name) ?? makeExample(name);
  examples.set(name, known);
  return known;
}

async function makeExample(name: Example): Promise<string> {
  const files = await nodeHost(root).files();
  const handle = files.findWorkspace(resolve(root, 'examples', name));
  if (!handle) throw new Error(`No example ${name}`);
  return write(name, await buildModel(handle.repo));
}

async function open(url: string, hash = '', options: Parameters<typeof watchedPage>[1] = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, { viewport: { width: 1440, height: 900 }, ...options });
  await watched.page.goto(url + hash);
  return watched;
}

/** Nothing went wrong, and nothing but the file itself was asked for. */
function expectQuiet({ errors, requests }: WatchedPage, url: string): void {
  expect(errors).toEqual([]);
  expect(new Set(requests.map((request) => request.split('#')[0]))).toEqual(new Set([url]));
}

/** What axe finds that is more than minor, in these parts of the page: looked at together, as each look costs seconds. */
async function faults(
  page: Page,
  parts: readonly string[] = ['html'],
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  for (const part of parts) expect(await page.locator(part).count(), part).toBeGreaterThan(0);
  return accessibilityFaults(page, { from: 'moderate', parts, rules });
}

const panel = '#panel[open]';

/** Where the keyboard is: the id of an element, or the address of a link. What runs in the page is text: the tests know no DOM. */
function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.id || document.activeElement.getAttribute("href")');
}

describe.each(['bank', 'saas'] as const)('the page of %s', (name) => {
  test('opens from a file without an error, a violation or a request', async () => {
    const url = await example(name);
    const watched = await open(url);
    expect(await watched.page.locator('h1').isVisible()).toBe(true);
    await watched.page.locator('#map a').first().click();
    await watched.page.locator(panel).waitFor();
    expectQuiet(watched, url);
  });
});

describe('axe finds nothing serious or moderate', () => {
  test('on the page, in the light', async () => {
    const { page } = await open(await example('bank'), '', { colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await faults(page)).toEqual([]);
    await page.goto(`${page.url().split('#')[0]}#touchpoint/первый-вход?map=later&team=premium&stage=interest`);
    await page.locator(panel).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test('in the colours of the dark', async () => {
    const { page } = await open(await example('saas'), '', { colorScheme: 'dark', reducedMotion: 'reduce' });
    // The map's colours have a test of their own, which takes no browser.
    const parts = ['header', '.filters', '#success', '.lead', '#touchpoints', '#ideas', '#metrics', '#waiting'];
    expect(await faults(page, parts, ['color-contrast'])).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('on open cards, %s', async (colorScheme) => {
    const { page } = await open(await example('saas'), '', { colorScheme, reducedMotion: 'reduce' });
    for (const card of ['touchpoint/carrier-invitation', 'handoff/order-form', 'team/sales', 'metric/nps']) {
      await page.goto(`${page.url().split('#')[0]}#${card}`);
      await page.locator(panel).waitFor();
      expect(await faults(page, ['#panel'], colorScheme === 'dark' ? ['color-contrast'] : [])).toEqual([]);
    }
    await page.locator('#search').fill('invoice');
    expect(await faults(page, ['.search'])).toEqual([]);
  });
});

describe('a card', () => {
  test('opens from the map, by its address and by a link in another card; the back button leads back', async () => {
    const url = await example('saas');
    const { page } = await open(url);
    await page.locator('#map a[href="#touchpoint/website-visit"]').first().click();
    const title = page.locator('#panel-title');
    expect(await title.textContent()).toBe('Visit to the website');
    expect(page.url()).toBe(`${url}#touchpoint/website-visit`);
    expect(await focused(page)).toBe('panel-title');
    await page.locator('#panel a[href="#team/marketing"]').first().click();
    expect(await title.textContent()).toBe('Marketing');
    await page.goBack();
    expect(await title.textContent()).toBe('Visit to the website');
    await page.goBack();
    expect(await page.locator(panel).count()).toBe(0);
    await page.goto(`${url}#handoff/order-form?map=later`);
    await page.reload();
    expect(await page.locator(panel).isVisible()).toBe(true);
  });

  test('closes with Escape and gives the keyboard back where it was', async () => {
    const { page } = await open(await example('saas'));
    const link = page.locator('article[id="team/sales"] h3 a');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator(panel).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(panel).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('#team/sales');
  });

  test('of a team tells whom it tells what, by when, in which form and where, and what it is told', async () => {
    const { page } = await open(await example('saas'), '#team/sales');
    const text = await page.locator('#panel-body').innerText();
    expect(text).toContain('Tells others');
    expect(text).toMatch(/Sales tells Implementation, 2 working days before “The pilot begins”/);
    expect(text).toContain('Is told');
    expect(text).toContain('yards*');
  });

  test('of an idea tells what it changes, as it is and as it will be', async () => {
    const { page } = await open(await example('bank'), '#touchpoint/первый-вход');
    await page.locator('#panel a[href^="#idea/"]').first().click();
    expect(await page.locator('#panel del').count()).toBeGreaterThan(0);
    expect(await page.locator('#panel ins').count()).toBeGreaterThan(0);
  });
});

describe('search', () => {
  test('finds without accents, ё as е, and opens what the arrows chose', async () => {
    const { page } = await open(await example('bank'));
    await page.locator('#search').fill('вклад');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('#found [aria-selected=true]');
    expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    expect(await page.locator('#search-status').textContent()).toMatch(/^Найден[аыо] \d+ карточ/);
    const name = await chosen.locator('b').textContent();
    await page.keyboard.press('Enter');
    expect(await page.locator('#panel-title').evaluate((element) => element.textContent)).toContain(
      name?.replace(/^\d+ /, ''),
    );
    await page.locator('#search').fill('счет закрытие');
    expect(await page.locator('#found [role=option] b').first().textContent()).toBe('Закрытие счёта');
    await page.locator('#search').fill('чебурашка');
    expect(await page.locator('#found').innerText()).toBe('Ничего не найдено');
    expect(await faults(page, ['.search'])).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').inputValue()).toBe('');
    expect(await page.locator('#found').isVisible()).toBe(false);
    expect(await page.locator('#search-status').textContent()).toBe('');
  });

  test('finds by a part of a word and by id, in either case, and parts labels from what they say', async () => {
    const { page } = await open(await example('bank'));
    const found = async (words: string): Promise<string | null> => {
      await page.locator('#search').fill(words);
      return page.locator('#found [role=option] b').first().textContent();
    };
    expect(await found('ФОРМЛЕНИ')).toContain('Оформление');
    expect(await found('ad-offer')).toBe('Реклама карты');
    expect(await found('i-261030-4c4sc')).toContain('Звонок каждому, кто закрыл счёт');
    await found('ответственный');
    const contexts = await page.locator('#found span').allTextContents();
    expect(contexts.filter((context) => !/Ответственный: \p{L}/u.test(context))).toEqual([]);
    await found('звонок в поддержку рабочих дней');
    expect(await page.locator('#found span').first().textContent()).toContain('» · Передача');
  });
});

describe('filters', () => {
  test('hide cards, fade the map, count in the right form and stand in the address', async () => {
    const url = await example('bank');
    const { page } = await open(url);
    const all = await page.locator('main article:visible').count();
    await page.locator('#team').selectOption('premium');
    expect(page.url()).toBe(`${url}#?team=premium`);
    const some = await page.locator('main article:visible').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.locator('#status').textContent()).toMatch(new RegExp(`^Показан[аыо] ${some} карточ`));
    expect(await page.locator('#map a.dim').count()).toBeGreaterThan(0);
    expect(await page.locator('#map a[href="#team/premium"].dim').count()).toBe(0);
    await page.locator('#segment').selectOption({ index: 1 });
    await page.reload();
    expect(await page.locator('#team').inputValue()).toBe('premium');
    await page.locator('#reset').click();
    expect(await page.locator('main article:visible').count()).toBe(all);
  });
});

describe('filters that leave nothing', () => {
  test('say so in a sentence, in each part of the page', async () => {
    const { page } = await open(await example('bank'), '#?team=premium&stage=interest');
    expect(await page.locator('#metrics').innerText()).toContain('Здесь нет ничего, что подходит под выбранное.');
    expect(await page.locator('#metrics article:visible').count()).toBe(0);
    await page.locator('#reset').click();
    expect(await page.locator('.nothing:visible').count()).toBe(0);
  });
});

describe('the map', () => {
  test('changes from today’s to that to be and back in the same places', async () => {
    const { page } = await open(await example('bank'));
    const place = async (): Promise<unknown> =>
      page.locator('#map a[href="#touchpoint/ad-offer"]').first().boundingBox();
    const before = await place();
    expect(await page.locator('#map .later').first().isVisible()).toBe(false);
    await page.locator('#later').click();
    expect(await page.locator('#map .later').first().isVisible()).toBe(true);
    expect(await page.locator('#map .now').first().isVisible()).toBe(false);
    expect(await place()).toEqual(before);
    expect(page.url()).toContain('map=later');
  });

  test('is magnified by buttons, keys and wheel, moved by dragging, and shown whole', async () => {
    const { page } = await open(await example('saas'), '#map-section');
    const view = async (): Promise<readonly number[]> =>
      ((await page.locator('#map').getAttribute('viewBox')) ?? '').split(' ').map(Number);
    const [, , start = 0] = await view();
    await page.locator('#zoom-in').click();
    const [, , closer = 0] = await view();
    expect(closer).toBeCloseTo(start / 1.3);
    await page.locator('#viewport').focus();
    await page.keyboard.press('+');
    expect((await view())[2]).toBeCloseTo(start / 1.69);
    const box = await page.locator('#viewport').boundingBox();
    if (!box) throw new Error('The map has no place');
    await page.mouse.move(box.x + 400, box.y + 300);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await view())[2]).toBeLessThan(start / 1.7);
    const [x = 0] = await view();
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 250, { steps: 4 });
    await page.mouse.up();
    expect((await view())[0]).toBeGreaterThan(x);
    expect(await page.locator(panel).count()).toBe(0);
    await page.locator('#viewport').focus();
    await page.keyboard.press('0');
    const whole = await page.locator('#map').evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('a')].every((link) => link.getBoundingClientRect().bottom <= frame.bottom + 1);
    });
    expect(whole).toBe(true);
  });
});

describe('the page', () => {
  test('remembers dark or light as the reader chose', async () => {
    const { page } = await open(await example('saas'), '', { colorScheme: 'light' });
    const ground = (): Promise<string> => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(await ground()).toBe('rgb(244, 246, 249)');
    await page.locator('#dark').click();
    expect(await ground()).toBe('rgb(22, 31, 45)');
    expect(await page.locator('#dark').getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    expect(await ground()).toBe('rgb(22, 31, 45)');
  });

  test('on paper has the whole map on a page of its own, all cards in full, and no buttons', async () => {
    const url = await example('saas');
    const { page } = await open(url, '', { colorScheme: 'dark' });
    const source = readFileSync(fileURLToPath(url), 'utf8');
    const whole = /<svg id="map" viewBox="([^"]*)"/.exec(source)?.[1];
    await page.locator('#zoom-in').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.waitForTimeout(100);
    expect(await page.locator('#map').getAttribute('viewBox')).toBe(whole);
    expect(await page.locator('article .more:visible').count()).toBe(await page.locator('article:visible').count());
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/g);
    // A4 upright, and A3 across for the map alone, in points.
    const sizes = [...boxes].map(([, width, height]) => `${width} × ${height}`);
    expect(new Set(sizes)).toEqual(new Set(['594 × 841', '1191 × 841']));
    expect(sizes.filter((size) => size === '1191 × 841')).toHaveLength(1);
  });

  test('can be read without scripts', async () => {
    const watched = await open(await example('saas'), '', { javaScriptEnabled: false });
    const { page } = watched;
    expect(await page.locator('article .more:visible').count()).toBeGreaterThan(50);
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    expect(await page.locator('.noscript').isVisible()).toBe(true);
    const team = await page.locator('article[id="team/sales"]').innerText();
    for (const said of ['Tells others', 'Scope of the integration', 'Is told', 'A lead worth a call']) {
      expect(team).toContain(said);
    }
    expect(await page.locator('article ul:empty, article ul:not(:has(li))').count()).toBe(0);
    await page.locator('#map a[href="#touchpoint/website-visit"]').first().click();
    expect(page.url()).toContain('#touchpoint/website-visit');
  });

  test('fits a phone, with the card over all of it', async () => {
    const { page } = await open(await example('bank'), '#touchpoint/первый-вход', {
      viewport: { width: 390, height: 844 },
    });
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(390);
    expect((await page.locator('#panel').boundingBox())?.width).toBeCloseTo(390);
  });

  test('on a phone lets a finger on the map scroll the page, until the map fills the window', async () => {
    const { page } = await open(await example('saas'), '#map-section', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const finger = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.getElementById("viewport")).touchAction');
    expect(await finger()).toBe('pan-y');
    await page.locator('#expand').click();
    expect(await finger()).toBe('none');
  });
});

test('hostile words in every field stay words', async () => {
  let count = 0;
  const files = hostileWorkspace((_, place) => {
    count++;
    return `${markupAttacks[place % markupAttacks.length]} no ${place}`;
  });
  const model = await buildModel(memoryRepo(files));
  expect(count).toBeGreaterThan(800);
  expect(model.files.filter(({ role, valid }) => role && !valid).map(({ path }) => path)).toEqual([]);
  const url = await write('hostile', model);
  const watched = await open(url);
  const { page } = watched;
  const refs = await page.locator('main article').evaluateAll((cards) => cards.map(({ id }) => id));
  expect(refs.length).toBeGreaterThan(100);
  await page.evaluate(
    `for (const id of ${JSON.stringify(refs)}) {
      location.hash = '#' + id;
      dispatchEvent(new HashChangeEvent('hashchange'));
    }`,
  );
  await page.locator('#search').fill('pwned');
  await page.locator('#found [role=option]').first().click();
  await page.locator('#later').click();
  expect(await page.locator('#panel-title').isVisible()).toBe(true);
  expectQuiet(watched, url);
  expect(await page.locator(attackMarks).count()).toBe(0);
  expect(await page.locator('script, style').count()).toBe(3);
  expect(await page.locator('main').evaluate((main) => main.innerText.includes('<img src=x onerror=pwned()>'))).toBe(
    true,
  );
});
