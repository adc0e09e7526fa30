import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { launchChromium, watchedPage } from '../testing/chromium.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { findBrowser } from './browser.ts';

const project = resolve(import.meta.dirname, '../..');

const program = (name: string): { readonly folder: string; readonly path: string } => {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return { folder, path };
};

test('the browser that CXMAP_CHROMIUM names comes first', async () => {
  const { path } = program('my-chromium');
  expect(await findBrowser({ CXMAP_CHROMIUM: path }, [project])).toEqual({ path, from: 'CXMAP_CHROMIUM' });
});

test('a browser that is named and not there is an error, not another browser', async () => {
  await expect(findBrowser({ CXMAP_CHROMIUM: '/nowhere/chrome' }, [project])).rejects.toMatchObject({
    tool: 'named-browser',
  });
});

test('a browser that lies where the run begins is none: neither by a relative name nor by a relative path of search', async () => {
  const { folder } = program('chromium');
  const from = relative(process.cwd(), folder);
  await expect(findBrowser({ CXMAP_CHROMIUM: join(from, 'chromium') }, [project])).rejects.toMatchObject({
    tool: 'named-browser',
  });
  const found = await findBrowser({ PATH: from }, [temporaryFolder()]);
  if (process.platform !== 'darwin') expect(found).toBeUndefined();
});

test('the browser of the system is found on the path, where no package brings one', async () => {
  const { folder, path } = program('chromium');
  const found = await findBrowser({ PATH: `/nowhere:${folder}` }, [temporaryFolder()]);
  expect(process.platform === 'darwin' ? found?.from : found).toEqual(
    process.platform === 'darwin' ? 'system' : { path, from: 'system' },
  );
});

test('what is found starts and draws, and tells of errors and requests', async () => {
  const browser = await launchChromium();
  try {
    const { page, errors, requests } = await watchedPage(browser);
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const html = `<!doctype html>${policy}<meta charset="utf-8"><title>Карта</title><script>window.ran = true</script>`;
    const address = pathToFileURL(join(temporaryFolder({ 'a.html': html }), 'a.html')).href;
    await page.goto(address);
    expect(await page.title()).toBe('Карта');
    expect(errors.join('\n')).toContain('CSP: script-src-elem');
    expect(requests).toEqual([address]);
  } finally {
    await browser.close();
  }
});

test('the packed browser is unpacked whole, however many begin at once', async () => {
  const cache = temporaryFolder();
  try {
    const emptied = { ...process.env, CXMAP_CHROMIUM: '', CXMAP_CACHE_DIR: cache };
    const found = await Promise.all([1, 2].map(() => findBrowser(emptied, [project])));
    expect(new Set(found.map((one) => one?.path)).size).toBe(1);
    // It is a program for this one system; others use what they have.
    if (process.platform !== 'linux' || process.arch !== 'x64') return expect(readdirSync(cache)).toEqual([]);
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)]);
    const [{ path = '', variables } = {}] = found;
    const env = { ...process.env, ...variables };
    expect(execFileSync(path, ['--no-sandbox', '--version'], { encoding: 'utf8', env })).toMatch(/Chrom/);
    // The loader then says what it would load, from where, and starts nothing.
    const loaded = execFileSync(path, { encoding: 'utf8', env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' } });
    expect(loaded).toContain(`libnss3.so => ${cache}`);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
