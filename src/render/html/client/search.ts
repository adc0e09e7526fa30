import { findWord, foldForSearch, queryWords } from '../../../queries/lookup/fold.ts';
import { byId, counted, type PageData } from './page-data.ts';
import { textOf } from './text-of.ts';

interface Entry {
  readonly ref: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly foldedTitle: string;
  readonly folded: string;
}

const shownAtMost = 40;

/** Searches all cards as the reader types; `open` is told what was chosen. */
export function makeSearch({ words, language }: PageData, open: (ref: string) => void): void {
  const input = byId('search');
  const list = byId('found');
  const status = byId('search-status');
  if (!(input instanceof HTMLInputElement)) throw new Error('The search is no input');
  let entries: readonly Entry[] | undefined;
  let at = -1;

  const options = (): readonly Element[] => [...list.querySelectorAll('[data-ref]')];
  const hide = (): void => {
    list.hidden = true;
    at = -1;
    status.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (ref: string): void => {
    hide();
    input.value = '';
    open(ref);
  };
  const mark = (next: number): void => {
    const all = options();
    at = all.length === 0 ? -1 : (next + all.length) % all.length;
    for (const [index, option] of all.entries()) option.setAttribute('aria-selected', String(index === at));
    const marked = all[at];
    if (!marked) return;
    input.setAttribute('aria-activedescendant', marked.id);
    marked.scrollIntoView({ block: 'nearest' });
  };
  const show = (): void => {
    const query = queryWords(folded(input.value));
    if (query.length === 0) {
      hide();
      return;
    }
    entries ??= readEntries(words.kinds);
    const found = rank(entries, query);
    list.replaceChildren(
      ...(found.length === 0
        ? [noOption(words.nothingFound)]
        : found.slice(0, shownAtMost).map((entry, index) => optionOf(entry, index, query, choose))),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
    at = -1;
    status.textContent = found.length === 0 ? words.nothingFound : counted(words.found, found.length, language);
  };

  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  input.addEventListener('blur', hide);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) show();
      mark(event.key === 'ArrowDown' ? at + 1 : at - 1 + (at === -1 ? 1 : 0));
    } else if (event.key === 'Enter') {
      const ref = (options()[Math.max(at, 0)] as HTMLElement | undefined)?.dataset.ref;
      if (ref !== undefined && !list.hidden) choose(ref);
    } else if (event.key === 'Escape' && (input.value !== '' || !list.hidden)) {
      input.value = '';
      hide();
    } else return;
    event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    input.focus();
  });
}

/** A text as it is searched: without accents, small, ё as е. */
function folded(text: string): string {
  return foldForSearch(text.normalize('NFD').replace(/\p{M}+/gu, ''));
}

function readEntries(kinds: Readonly<Record<string, string>>): readonly Entry[] {
  return [...document.querySelectorAll<HTMLElement>('main article')].map((card) => {
    const title = textOf(card.querySelector('h3'));
    const [kindId = '', id = ''] = card.id.split('/');
    const said = textOf(card);
    const text = said.includes(id) ? said : `${said} · ${id}`;
    const kind = kinds[kindId] ?? '';
    return { ref: card.id, kind, title, text, foldedTitle: folded(title), folded: folded(`${kind} ${text}`) };
  });
}

/** Where a word stands in a folded text: at the beginning of a word, or within one, if it is not all too short. */
function findPart(text: string, word: string): number {
  const at = findWord(text, word);
  return at >= 0 || word.length < 3 ? at : text.indexOf(word);
}

/** Cards that have all words: those whose name begins with one first, then those with them in the name, then the rest. */
function rank(entries: readonly Entry[], query: readonly string[]): readonly Entry[] {
  const [first = ''] = query;
  const hasAll = (text: string, find: typeof findWord): boolean => query.every((word) => find(text, word) >= 0);
  const place = ({ foldedTitle, folded }: Entry): number => {
    if (hasAll(foldedTitle, findWord)) return foldedTitle.startsWith(first) ? 0 : 1;
    return hasAll(foldedTitle, findPart) ? 2 : hasAll(folded, findWord) ? 3 : 4;
  };
  return entries
    .filter((entry) => hasAll(entry.folded, findPart))
    .map((entry, index) => ({ entry, index, place: place(entry) }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ entry }) => entry);
}

/** What the list says where it has nothing to choose. */
function noOption(text: string): HTMLElement {
  const item = line('li', text);
  item.setAttribute('role', 'option');
  item.setAttribute('aria-disabled', 'true');
  return item;
}

function optionOf(entry: Entry, index: number, query: readonly string[], choose: (ref: string) => void): HTMLElement {
  const option = document.createElement('li');
  option.id = `found-${index}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset.ref = entry.ref;
  option.append(line('small', entry.kind), line('b', entry.title), line('span', contextOf(entry, query)));
  // Before the input loses its focus and the list goes.
  option.addEventListener('pointerdown', (event) => event.preventDefault());
  option.addEventListener('click', () => choose(entry.ref));
  return option;
}

/** Some words around the first match that is not in the name. */
function contextOf({ text, title }: Entry, query: readonly string[]): string {
  const rest = text.slice(title.length).replace(/^ · /, '');
  // Folding drops accents: where there are any, the place is off by as many letters.
  const at = Math.max(-1, ...query.map((word) => findPart(folded(rest), word)));
  if (at < 0) return '';
  const from = rest.lastIndexOf(' ', Math.max(0, at - 30)) + 1;
  const shown = rest.slice(from, at + 60);
  // What is cut off ends with a word.
  const whole = at + 60 >= rest.length ? shown : `${shown.replace(/[^\s]*$/, '').replace(/[\s·:,;(«“]+$/, '')}…`;
  return `${from > 0 ? '…' : ''}${whole.trim().replace(/^· /, '')}`;
}

function line(name: 'li' | 'small' | 'b' | 'span', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
