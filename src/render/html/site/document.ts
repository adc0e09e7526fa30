import { jsonForScript } from '../../text-data.ts';
import { script, scriptHash, style, styleHash } from '../client.gen.ts';
import { type Html, html, raw } from '../markup.ts';
import { faceForms } from './emotion.ts';
import type { Choice } from './facets.ts';
import { filterBar, successPart, topBar } from './head.ts';
import type { SiteRequest } from './indexed.ts';
import { listSections } from './lists.ts';
import { mapPart } from './map-part.ts';
import { gather } from './material.ts';
import { sparkEnd } from './sparkline.ts';

/**
 * What a browser lets the page do: run our script, use our style sheet, nothing else. Data stands in a block that is
 * no script. A page that is served may use what its server has besides.
 */
const policy = (more: '' | " 'self'"): string =>
  [
    `default-src 'none'`,
    `script-src '${scriptHash}'${more}`,
    `style-src '${styleHash}'${more}`,
    'img-src data:',
    'font-src data:',
    ...(more === '' ? [] : [`connect-src${more}`]),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** What keeps a page alive that is served: what its head has besides, and what stands at its end, which may tell of all before. */
export interface LivePart {
  readonly head: Html;
  end(before: string): Html;
}

/**
 * The whole workspace as one HTML page that needs nothing else. The same model, moment and words give the same bytes. With
 * `live` it is the same page, for whoever serves it.
 */
export function siteDocument(request: SiteRequest, live?: LivePart): string {
  const material = gather(request);
  const { phrases, map, today } = material;
  const { site, views } = phrases;
  const sections = listSections(material);
  const { team, stage, segment } = material.facets;
  const ids = (choices: readonly Choice[]): readonly string[] => choices.map(({ id }) => id);
  const { found, shown, nothingFound, nothingHere, kinds, around } = site;
  const data = {
    language: site.language,
    facets: { team: ids(team), stage: ids(stage), segment: ids(segment) },
    words: { found, shown, nothingFound, nothingHere, kinds, around },
  };
  const page = html`<html lang="${site.language}"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${raw(policy(live ? " 'self'" : ''))}">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${site.title({ workspace: map.name })}</title>
    <style>${raw(style)}</style><script>${raw(script)}</script>${live?.head}</head><body>
    <a class="skip" href="#content">${site.skip}</a>
    ${topBar(sections, material)}${filterBar(material)}
    <main id="content" tabindex="-1">${successPart(material)}
      <noscript><p class="noscript">${site.tools.noScript}</p></noscript>
      ${mapPart(material)}
      ${sections.map(
        ({ name, count, lead, content }) =>
          html`<section id="${name}" aria-labelledby="${name}-heading"><h2 id="${name}-heading">${site.sections[name]}${count !== undefined && html` <small>${count}</small>`}</h2><p class="lead">${lead}</p>${content}</section>`,
      )}</main>
    <footer>${site.footer({ date: views.date(today) })}</footer>
    <dialog id="panel" aria-labelledby="panel-title"><div class="bar"><span id="panel-kind"></span><button id="close" type="button" aria-label="${site.tools.close}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15"/></svg></button></div><div id="panel-body"></div></dialog>
    <svg class="forms" aria-hidden="true"><defs>${faceForms()}${sparkEnd()}</defs></svg>
    <script type="application/json" id="data">${raw(jsonForScript(data))}</script>`;
  const text = `<!doctype html>\n${page.text.replace(needlessEnd, '')}`;
  return `${text}${live?.end(text).text ?? ''}</body></html>\n`;
}

/** A paragraph, an entry or a choice ends by itself where one of these begins, or what it stands in ends (HTML, 13.1.2.4). */
const needlessEnd =
  /<\/p>(?=<(?:p|ul|div|dl|h2|h4|section|\/div|\/article|\/section)[ >])|<\/li>(?=<(?:li[ >]|\/ul>))|<\/option>(?=<(?:option[ >]|\/select>))/g;
