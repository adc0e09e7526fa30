import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../testing/chromium.ts';
import { readPages } from '../../testing/markdown-pages.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { wideTables } from '../../testing/wide-tables.ts';

const examples = resolve(import.meta.dirname, '../../../examples');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each(['bank', 'saas'])('every table of the pages of %s fits into the column of a wiki', async (name) => {
  const folder = temporaryFolder();
  cpSync(join(examples, name), folder, { recursive: true });
  await runCli(['report'], folder);
  expect(await wideTables(browser, readPages(join(folder, 'report')))).toEqual([]);
});
