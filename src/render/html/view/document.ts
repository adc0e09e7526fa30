import { say } from '../../../locales/phrases.ts';
import type { Phrases } from '../../../locales/shape.ts';
import type { Page } from '../../page/blocks.ts';
import { pageScene } from '../../svg/page-scene.ts';
import type { Theme } from '../../svg/palette.ts';
import type { Scene } from '../../svg/scene.ts';
import { type Html, html, raw } from '../markup.ts';
import { papers, script, scriptHash, style, styleHash } from '../view.gen.ts';
import { factsOf } from './facts.ts';

/** One view, to stand in a file of its own. */
export interface ViewPage {
  /** The same facts in words and tables. */
  readonly page: Page;
  /** Undefined for a view that is told in tables alone. */
  readonly picture: Scene | undefined;
  /** How many files with errors are left out. */
  readonly leftOut: number;
  /** `auto` leaves the choice to the reader. */
  readonly theme: Theme;
}

/** A view as one HTML page that needs nothing else. The same view and words give the same bytes. */
export function viewDocument({ page: told, picture, leftOut, theme }: ViewPage, phrases: Phrases): string {
  const { site, viewPage } = phrases;
  const { title } = picture ?? told;
  const paper = papers[picture && picture.width >= picture.height ? 'landscape' : 'portrait'];
  const policy = [
    `default-src 'none'`,
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}' '${paper.hash}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const page = html`<html lang="${site.language}"${theme !== 'auto' && html` data-theme="${theme}"`}><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    <style>${raw(style)}</style><style>${raw(paper.style)}</style><script>${raw(script)}</script></head><body>
    <a class="skip" href="#content">${site.skip}</a>
    <header><h1 id="title">${title}</h1>${tools(picture !== undefined, theme, phrases)}</header>
    <main id="content" tabindex="-1">
      ${leftOut > 0 && html`<p class="note">! ${say(phrases, { key: 'action/left-out', values: { files: leftOut } })}</p>`}
      ${picture && pictureBox(picture, phrases)}
      <section class="facts"${picture && html` aria-label="${viewPage.facts}"`}>${factsOf(told.blocks)}</section>
    </main></body></html>`;
  return `<!doctype html>\n${page.text}\n`;
}

function tools(hasPicture: boolean, theme: Theme, { site, viewPage }: Phrases): Html {
  const { zoomIn, zoomOut, width, dark, print } = site.tools;
  return html`<div class="tools scripted" role="group" aria-label="${viewPage.tools}">${[
    ...(hasPicture
      ? [
          button('zoom-out', zoomOut, 'M4 10h12'),
          button('zoom-in', zoomIn, 'M10 4v12M4 10h12'),
          button('zoom-width', width, 'M3 4v12M17 4v12M6 10h8M8 8l-2 2 2 2M12 8l2 2-2 2'),
        ]
      : []),
    ...(theme === 'auto' ? [button('dark', dark, 'M16.5 12.5A7 7 0 0 1 7.5 3.5 7 7 0 1 0 16.5 12.5Z')] : []),
    button('print', print, 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11h8v6H6Z'),
  ]}</div>`;
}

function button(id: string, label: string, d: string): Html {
  return html`<button id="${id}" type="button" title="${label}" aria-label="${label}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="${d}"/></svg></button>`;
}

/** The picture in a box of its own: what is wider or higher than the window scrolls there. */
function pictureBox(picture: Scene, { viewPage }: Phrases): Html {
  return html`<div id="picture" tabindex="0" role="region" aria-label="${viewPage.picture}" aria-describedby="picture-keys">${raw(pageScene(picture, 'image'))}</div>
    <p id="picture-keys" class="hidden">${viewPage.keys}</p>`;
}
