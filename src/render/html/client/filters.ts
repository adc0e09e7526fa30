import type { View } from './address.ts';
import type { Journal } from './journal.ts';
import { byId, counted, type FacetName, facetNames, type PageData } from './page-data.ts';

/** Shows what the reader chose: the rest leaves the lists and fades on the map. */
export function makeFilters({ facets, words, language }: PageData, journal: Journal): (view: View) => void {
  const selects = new Map<FacetName, HTMLSelectElement>();
  for (const name of facetNames) {
    const select = document.getElementById(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    selects.set(name, select);
    select.addEventListener('change', () => journal.adjust({ [name]: select.value }));
  }
  const reset = byId('reset');
  reset.addEventListener('click', () => {
    journal.adjust({ team: '', stage: '', segment: '' });
    selects.values().next().value?.focus();
  });
  for (const map of ['now', 'later'] as const) byId(map).addEventListener('click', () => journal.adjust({ map }));
  const cards = [...document.querySelectorAll<HTMLElement>('main article')];
  const parts = [...document.querySelectorAll<SVGAElement>('#map a')];
  for (const lead of document.querySelectorAll('main > section:has(article) > .lead')) {
    const sentence = document.createElement('p');
    sentence.className = 'nothing';
    sentence.textContent = words.nothingHere;
    lead.after(sentence);
  }
  let applied = '';
  return (view) => {
    document.documentElement.dataset.map = view.map;
    for (const map of ['now', 'later'] as const) byId(map).setAttribute('aria-pressed', String(view.map === map));
    const chosen = facetNames.map((name) => facets[name].indexOf(view[name]));
    for (const [index, name] of facetNames.entries()) {
      const select = selects.get(name);
      if (select) select.value = chosen[index] === -1 ? '' : view[name];
    }
    const key = `${view.map} ${chosen}`;
    if (key === applied) return;
    applied = key;
    const isFiltered = chosen.some((place) => place !== -1);
    const out = new Set(cards.filter((card) => !isWanted(card, chosen)).map(({ id }) => id));
    for (const card of cards) card.classList.toggle('out', out.has(card.id));
    for (const part of parts) part.classList.toggle('dim', out.has(part.href.baseVal.slice(1)));
    const isVisible = (card: HTMLElement): boolean =>
      !card.classList.contains('out') && (view.map === 'later' || !card.classList.contains('later'));
    for (const section of document.querySelectorAll<HTMLElement>('main section')) {
      const own = [...section.querySelectorAll<HTMLElement>('article')];
      if (own.length === 0) continue;
      const visible = own.filter(isVisible).length;
      section.classList.toggle('empty', visible === 0);
      const count = section.querySelector('h2 small');
      if (count) count.textContent = String(visible);
    }
    byId('status').textContent = isFiltered ? counted(words.shown, cards.filter(isVisible).length, language) : '';
    reset.hidden = !isFiltered;
  };
}

/** Whether a card has to do with what was chosen: `0,3|2|*` names its places, and `*` any. */
function isWanted(card: HTMLElement, chosen: readonly number[]): boolean {
  const places = (card.dataset.f ?? '').split('|').map((part) => part.split(','));
  return chosen.every((place, index) => {
    const own = places[index];
    return place === -1 || !own || own[0] === '*' || own.includes(String(place));
  });
}
