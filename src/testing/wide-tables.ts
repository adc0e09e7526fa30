import { marked } from 'marked';
import type { Browser } from 'playwright-core';
import { watchedPage } from './chromium.ts';

/** How GitHub sets a page: a table is as wide as its cells ask for, and is scrolled where the column has no room. */
const wikiStyle = `
  body { margin: 0; width: 900px; font: 16px/1.5 Inter, "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; margin: 0 0 16px; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; text-align: left; }
  code { font-size: 85%; padding: 0.2em 0.4em; }
  img { max-width: 100%; }`;

/** A page as a wiki shows it, without its pictures. */
function wikiHtml(page: string): string {
  const html = marked.parse(page, { async: false, gfm: true });
  return `<!doctype html><meta charset="utf-8"><style>${wikiStyle}</style>${html}`;
}

/** The tables of Markdown pages that a wiki's column of 900 px does not hold, as `path: width, head`. */
export async function wideTables(
  browser: Browser,
  pages: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { page } = await watchedPage(browser, { viewport: { width: 900, height: 800 } });
  const found: string[] = [];
  for (const [path, text] of Object.entries(pages)) {
    await page.setContent(wikiHtml(text));
    const wide = await page.evaluate<readonly string[]>(tooWide);
    found.push(...wide.map((one) => `${path}: ${one}`));
  }
  await page.context().close();
  return found;
}

const tooWide = `[...document.querySelectorAll('table')]
  .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  .map(({ scrollWidth, rows }) => scrollWidth + ' px: ' + rows[0].innerText.replace(/\\s+/g, ' '))`;
