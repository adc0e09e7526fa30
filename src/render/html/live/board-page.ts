import type { Phrases } from '../../../locales/phrases.ts';
import { type Board, type BoardColumn, boardKinds, type Card } from '../../../queries/board/board.ts';
import { jsonForScript } from '../../text-data.ts';
import { type Html, html, raw } from '../markup.ts';
import type { CardForm } from './card-form.ts';

/** What a browser lets the board do: all that it needs comes from its own server. */
export const boardPolicy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A board as a page: columns with cards that can be dragged, and a dialog for what a step asks. `change` counts changes of files. */
export function boardPage(
  board: Board,
  phrases: Phrases,
  { change, workspace, caseForm }: { readonly change: number; readonly workspace: string; readonly caseForm: CardForm },
): string {
  const { live, board: words, site } = phrases;
  const isOf = (kind: string): boolean => kind === board.kind;
  const data = { change, caseForm, words: { following: live.following, ended: live.ended } };
  const page = html`<html lang="${site.language}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
    <title>${words.kinds[board.kind]} – ${workspace}</title>
    <link rel="stylesheet" href="/site.css"><link rel="stylesheet" href="/live.css"><script src="/board.js" defer></script></head><body class="working">
    <header><a href="/">← ${site.sections.map}</a><h1>${words.kinds[board.kind]} <small>${workspace}</small></h1><nav aria-label="${live.whatLies}">${boardKinds.map(
      (kind) => html`<a href="/board?of=${kind}"${isOf(kind) && raw(' aria-current="page"')}>${words.kinds[kind]}</a>`,
    )}</nav><button id="add-case" type="button">${live.addCase}</button></header>
    <p class="how">${live.how}</p><p id="said" role="status"></p>
    <main id="board" data-of="${board.kind}">${board.columns.map((column) => columnOf(column, board, phrases))}</main>
    <aside id="live" aria-label="${live.bar}"><p id="live-status" role="status">${live.following}</p></aside>
    <dialog id="step" aria-labelledby="step-title"><form id="step-form" method="dialog"><h2 id="step-title"></h2><p id="step-wrong" role="alert"></p><div id="step-fields"></div><div class="buttons"><button id="step-send" type="submit">${live.send}</button><button id="step-leave" type="button">${live.leave}</button></div></form></dialog>
    <script type="application/json" id="data">${raw(jsonForScript(data))}</script></body></html>`;
  return `<!doctype html>\n${page.text}\n`;
}

function columnOf({ state, isEnd, cards }: BoardColumn, board: Board, phrases: Phrases): Html {
  const names: Readonly<Record<string, string>> = phrases.states[board.kind];
  // What has ended grows without end: the newest are enough to see what became of a card.
  const shown = isEnd ? cards.slice(0, 50) : cards;
  return html`<section data-state="${state}" aria-labelledby="state-${state}"><h2 id="state-${state}">${names[state] ?? state} <small>${cards.length}</small></h2><ul tabindex="0" aria-labelledby="state-${state}">${shown.map(
    (card) => cardOf(card, board, phrases),
  )}</ul>${shown.length < cards.length && html`<p>${phrases.board.more({ count: cards.length - shown.length })}</p>`}</section>`;
}

function cardOf({ id, title, owner, due, isOverdue, tags }: Card, { today }: Board, phrases: Phrases): Html {
  return html`<li draggable="true" data-id="${id}"><a href="#${id}" draggable="false">${title}</a><small>${owner && html`<span>${owner.name}</span>`}${due !== undefined && html`<span${isOverdue && raw(' class="late"')}>${isOverdue && '! '}${phrases.board.day({ day: due, today })}</span>`}${tags.map((tag) => html`<span>#${tag}</span>`)}<span>${id}</span></small></li>`;
}
