import { type Content, type Html, html, join } from '../markup.ts';
import type { CardKind } from './indexed.ts';
import type { Material } from './material.ts';

export interface Card {
  readonly kind: CardKind;
  readonly id: string;
  readonly name: Content;
  /** Small signs beside the name. */
  readonly chips?: readonly Html[];
  /** One quiet line below the name. */
  readonly line?: Content;
  /** What is seen in a list too. */
  readonly brief?: Content;
  /** What is seen when the card is opened, and on paper. */
  readonly more: Content;
  /** Only on the map to be. */
  readonly isNew?: boolean;
  /** How it stands: a stripe at its edge, beside words that say the same. */
  readonly tone?: Tone;
}

export type Tone = 'bad' | 'good' | 'caution' | 'plan';

/** Everything the page says of one thing. In a list it is closed; the reader opens it beside the map. */
export function card(
  { kind, id, name, chips = [], line, brief, more, isNew = false, tone }: Card,
  { facets }: Material,
): Html {
  const classes = [...(tone ? [tone] : []), ...(isNew ? ['later'] : [])].join(' ');
  const ref = `${kind}/${id}`;
  return html`${classes === '' ? html`<article id="${ref}" ` : html`<article class="${classes}" id="${ref}" `}data-f="${facets.at(ref)}">
    <h3>${name}</h3>
    ${chips.length > 0 && html`<p class="chips">${chips}</p>`}
    ${line !== undefined && html`<p class="line">${line}</p>`}
    ${brief}
    <div class="more">${more}</div>
  </article>`;
}

/** `brief`: a link to the card shows it too. */
export function chip(text: Content, tone?: Tone, brief?: 'brief'): Html {
  return html`<span class="${['chip', tone, brief].filter((one) => one !== undefined).join(' ')}">${text}</span>`;
}

/** Names with what there is to say of them; rows with nothing to say are left out. */
export function facts(rows: readonly (readonly [name: string, content: Content])[]): Html | undefined {
  const said = rows.filter(([, content]) => !isEmpty(content));
  return said.length === 0
    ? undefined
    : html`<dl>${said.map(([name, content]) => html`<dt>${name}<dd>${content}`)}</dl>`;
}

/** A heading with what belongs to it; nothing where nothing does. */
export function part(heading: string, content: Content): Html | undefined {
  return isEmpty(content) ? undefined : html`<h4>${heading}</h4>${content}`;
}

export function list(items: readonly Content[], kind = ''): Html | undefined {
  if (items.length === 0) return undefined;
  const opening = kind === '' ? html`<ul>` : html`<ul class="${kind}">`;
  return html`${opening}${items.map((item) => html`<li>${item}`)}</ul>`;
}

/** Links to other cards; the page's script adds what those cards say in brief, or their rules. */
export function references(
  kind: CardKind,
  ids: readonly string[],
  { link }: Material,
  how: 'refs' | 'rules' = 'refs',
): Html | undefined {
  return list(
    ids.map((id) => link(kind, id)),
    how,
  );
}

export function commas(items: readonly Content[]): Html | undefined {
  return items.length === 0 ? undefined : join(items, ', ');
}

function isEmpty(content: Content): boolean {
  return (
    content === undefined || content === false || content === '' || (Array.isArray(content) && content.every(isEmpty))
  );
}
