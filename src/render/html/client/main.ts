import type { View } from './address.ts';
import { makeFilters } from './filters.ts';
import { keepJournal } from './journal.ts';
import { makeMapView } from './map-view.ts';
import { byId, readData } from './page-data.ts';
import { makePanel } from './panel.ts';
import { linkCards, listHandoffsAround, nameMapLinks, tellReferences, writeChanges } from './references.ts';
import { makeSearch } from './search.ts';
import { makeThemeButton, recallTheme } from './theme.ts';

document.documentElement.classList.add('js');
recallTheme();
document.addEventListener('DOMContentLoaded', start);

function start(): void {
  const data = readData();
  nameMapLinks();
  linkCards();
  listHandoffsAround(data.words.around);
  tellReferences();
  writeChanges();
  const journal = keepJournal((view) => show(view));
  const map = makeMapView();
  const panel = makePanel(data.words.kinds, () => journal.leave());
  const filter = makeFilters(data, journal);
  makeSearch(data, (target) => journal.open({ target }));
  makeThemeButton();
  byId('print').addEventListener('click', () => print());

  keepBelowBars();

  let section = '';
  const show = (view: View): void => {
    filter(view);
    const isCard = panel.show(view.target);
    map.select(isCard ? view.target : '');
    if (!isCard && view.target !== '' && view.target !== section) goTo(view.target);
    section = isCard ? section : view.target;
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!href.startsWith('#') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    section = '';
    journal.open({ target: href.slice(1) });
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !panel.isOpen() && map.shrink()) event.preventDefault();
  });

  const first = journal.current();
  // The browser goes to the card in its list once all is loaded; the map is where the reader wants to be.
  if (/^(touchpoint|handoff|team|stage|metric)\//.test(first.target)) {
    addEventListener('load', () => requestAnimationFrame(() => byId('map-section').scrollIntoView()));
  }
  show(first);
}

/** What is gone to stands below the bars that stay at the top, however many lines they take. */
function keepBelowBars(): void {
  const bars = [...document.querySelectorAll<HTMLElement>('.top, .filters')];
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => {
    const staying = bars.filter((bar) => getComputedStyle(bar).position === 'sticky');
    style.scrollPaddingTop = `${staying.reduce((sum, bar) => sum + bar.offsetHeight, 16)}px`;
  });
  for (const bar of bars) observer.observe(bar);
}

/** Brings a section into sight, and the keyboard with it. */
function goTo(id: string): void {
  const section = document.getElementById(id);
  if (!section) return;
  section.scrollIntoView();
  if (!section.hasAttribute('tabindex')) section.tabIndex = -1;
  section.focus({ preventScroll: true });
}
