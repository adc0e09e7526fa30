import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../node/browser.ts';

/** A page in a real Chromium, and what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console, exceptions, and violations of the Content-Security-Policy. */
  readonly errors: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
}

/** Starts the Chromium that cxmap itself would find; an Error with a sentence where there is none. */
export async function launchChromium(): Promise<Browser> {
  const found = await findBrowser(process.env, [resolve(import.meta.dirname, '../..')]);
  if (!found) throw new Error('No Chromium or Chrome here: install one, or name it in CXMAP_CHROMIUM');
  const env = Object.entries({ ...process.env, ...found.variables }).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  return chromium.launch({ executablePath: found.path, args: [...browserArguments], env: Object.fromEntries(env) });
}

/** A new page of its own, watched from before its first byte. */
export async function watchedPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript({ content: tellViolations });
  return { page, errors, requests };
}

/** Closes every page that a test has opened: what stays open goes on being drawn. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

const tellViolations = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  console.error('CSP: ' + violatedDirective + ' ' + blockedURI + ' ' + sample));`;
