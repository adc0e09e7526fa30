import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, launchChromium, watchedPage } from '../../testing/chromium.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';
import { ask, cookieOf, type Served, servePage } from '../../testing/serve-page.ts';

const folder = temporaryFolder(loopWorkspace);
let served: Served;
let cookie: string;

beforeAll(async () => {
  served = await servePage(folder);
  cookie = await cookieOf(served);
});
// Also where a test before the one that ends it has failed.
afterAll(async () => {
  await served.stop();
});

describe('a page that is served', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await closePages(browser);
    await browser.close();
  });

  test('follows the files, and the reader stays where they were', async () => {
    const { page, errors } = await watchedPage(browser, { viewport: { width: 1200, height: 700 } });
    page.setDefaultTimeout(15_000);
    await page.goto(served.address);
    expect(page.url()).toBe(`${served.origin}/`);
    await page.locator('#live-status').getByText('Follows your files').waitFor();
    await page.goto(`${served.origin}/#touchpoint/first-order?team=support`);
    await page.locator('#panel[open]').waitFor();
    await page.locator('#viewport').press('+');
    await page.locator('#search').fill('pri');
    await page.evaluate('scrollTo(0, 300)');
    const place = `[location.href, scrollY, document.querySelector('#viewport svg').getAttribute('viewBox').split(' ').map(Math.round),
      document.activeElement.id, document.querySelector('#search').value, document.querySelector('#panel-title').textContent]`;
    const before = await page.evaluate(place);
    const path = 'map/teams/support.yaml';
    writeInto(folder, { [path]: readFileSync(join(folder, path), 'utf8').replace(/^name: .*$/m, 'name: Helpers') });
    await page.locator('main').getByText('Helpers').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.evaluate(place)).toEqual(before);

    const settings = readFileSync(join(folder, 'cxmap.yaml'), 'utf8');
    writeInto(folder, { 'cxmap.yaml': 'name: [' });
    await page.locator('#live-status.trouble').getByText('cxmap.yaml').waitFor();
    writeInto(folder, { 'cxmap.yaml': settings });
    await page.locator('#live-status:not(.trouble)').waitFor();
    expect(errors).toEqual([]);
  });
});

test('the page is the exported one, and what keeps it alive is in no file', async () => {
  const { body } = await ask(served, '/', { cookie });
  const { stdout } = await runCli(['site', '-o', '-'], folder, { now: Date.now() });
  const withoutLive = body
    .replace(/<link rel=stylesheet href="?\/live\.css"?><script src="?\/live\.js"? defer><\/script>/, '')
    .replace(/<aside id=live .*?<\/aside><script type="application\/json" id=live-data>.*?<\/script>/, '')
    .replace(" 'self'; style-src", '; style-src')
    .replace(" 'self'; img-src", '; img-src')
    .replace("connect-src 'self'; ", '');
  expect(withoutLive === stdout).toBe(true);
  expect(stdout).not.toMatch(/live|'self'|EventSource/);
});

describe('a server of pages', () => {
  test('lets in whoever has the printed address, by a cookie that no script and no other site has', async () => {
    const { status, headers, body } = await ask(served, served.address.slice(served.origin.length));
    expect([status, headers.location, body]).toEqual([303, '/', '']);
    expect(String(headers['set-cookie'])).toMatch(/^cxmap-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(served.address.split('token=')[1]);
    const page = await ask(served, '/', { cookie });
    expect(page.status).toBe(200);
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
    });
  });

  test.each<[what: string, path: string, headers: () => Record<string, string>, status: number]>([
    ['who has neither token nor cookie', '/', () => ({}), 403],
    ['a token that is not ours', `/?token=${'A'.repeat(43)}`, () => ({}), 403],
    ['a cookie that is not ours', '/', () => ({ cookie: `cxmap-${served.port}=${'A'.repeat(43)}` }), 403],
    ['a name of another host', '/', () => ({ cookie, host: `evil.example:${served.port}` }), 403],
    ['a name that leads here', '/', () => ({ cookie, host: `localhost:${served.port}` }), 403],
    ['a page of another origin', '/events', () => ({ cookie, origin: 'http://evil.example' }), 403],
    ['a page of another port', '/events', () => ({ cookie, origin: 'http://127.0.0.1:1' }), 403],
    ['a file of the workspace', '/cxmap.yaml', () => ({ cookie }), 404],
    ['a path that leads outside', '/../../etc/hostname', () => ({ cookie }), 404],
    ['the same, written otherwise', '/%2e%2e/%2e%2e/etc/hostname', () => ({ cookie }), 404],
  ])('refuses %s', async (_, path, headers, status) => {
    const asked = await ask(served, path, headers());
    expect(asked.status).toBe(status);
    expect(asked.body.split('\n')).toHaveLength(2);
  });

  test('refuses what would change something without an origin, and what is longer than a form', async () => {
    expect((await ask(served, '/', { cookie }, '')).status).toBe(403);
    expect((await ask(served, '/', { cookie, origin: served.origin }, '')).status).toBe(405);
    expect((await ask(served, '/', { cookie, origin: served.origin }, 'x'.repeat(300_000))).status).toBe(413);
  });

  test('listens on no other address of the machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses = []) => addresses)
      .filter(({ internal, address }) => !internal && !address.startsWith('fe80'));
    // Whoever may listen there on the same port meets nobody.
    for (const { address } of [...others, { address: '::1' }]) {
      const met = await new Promise<string>((resolve) => {
        const server = createServer();
        server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? ''));
        server.listen(served.port, address, () => server.close(() => resolve('free')));
      });
      expect(['free', 'EADDRNOTAVAIL'], address).toContain(met);
    }
  });

  test('says so where its port is taken, or is none', async () => {
    const taken = await runCli(['site', '--serve', '--port', String(served.port)], folder);
    expect(taken).toMatchObject({ exit: 2, stdout: '' });
    expect(taken.stderr).toContain(`Port ${served.port} is taken`);
    for (const argv of [
      ['--serve', '--port', '70000'],
      ['--serve', '-o', 'map.html'],
      ['--port', '80'],
    ]) {
      expect(await runCli(['site', ...argv], folder)).toMatchObject({ exit: 2, stdout: '' });
    }
  });

  test('is stopped by Ctrl+C, and says how in the beginning', async () => {
    expect(await served.stop()).toEqual({ exit: 0, stderr: expect.stringMatching(/^Open this address.*Ctrl\+C\n$/) });
  });
});
