/** Makes the name of each card the link that opens it. */
export function linkCards(): void {
  for (const card of document.querySelectorAll('main article')) {
    const heading = card.querySelector('h3');
    const link = document.createElement('a');
    link.href = `#${card.id}`;
    link.append(...(heading?.childNodes ?? []));
    heading?.append(link);
  }
}

/**
 * Names the links of the map whose words are but signs after the cards they lead to. Lines are for pointing at: beside
 * each stands a number that leads to the same.
 */
export function nameMapLinks(): void {
  for (const link of document.querySelectorAll<SVGAElement>('#map a')) {
    const title = document.getElementById(decodeURIComponent(link.href.baseVal.slice(1)))?.querySelector('h3');
    if (link.textContent === '') {
      link.setAttribute('tabindex', '-1');
      link.setAttribute('aria-hidden', 'true');
    } else if (!/\p{L}/u.test(link.textContent ?? '')) link.setAttribute('aria-label', title?.textContent ?? '');
  }
}

/** Adds to the links that cards have to one another what the other says in brief, or its rule. */
export function tellReferences(): void {
  for (const list of document.querySelectorAll('main :is(.refs, .rules)')) {
    const details = list.classList.contains('rules') ? ruleOf : briefOf;
    for (const item of list.children) {
      const link = item.querySelector('a');
      const card = document.getElementById(decodeURIComponent(link?.hash.slice(1) ?? ''));
      if (card) item.append(...details(card));
    }
  }
}

/** Tells in the card of each touchpoint which hand-offs its team takes part in on its stage. */
export function listHandoffsAround(heading: string): void {
  const handoffs = [...document.querySelectorAll('article[id^="handoff/"]')].map((card) => ({
    title: card.querySelector('h3 a'),
    leadsTo: new Set([...card.querySelectorAll('a')].map(({ hash }) => hash)),
  }));
  for (const card of document.querySelectorAll('article[id^="touchpoint/"]')) {
    // Its stage and its team.
    const place = [...card.querySelectorAll<HTMLAnchorElement>('.line a')].map(({ hash }) => hash);
    const around = handoffs.filter(({ leadsTo }) => place.every((hash) => leadsTo.has(hash)));
    if (around.length === 0) continue;
    const list = document.createElement('ul');
    list.className = 'refs';
    for (const { title } of around) {
      const item = document.createElement('li');
      if (title) item.append(title.cloneNode(true));
      list.append(item);
    }
    const title = document.createElement('h4');
    title.textContent = heading;
    card.querySelector('.more')?.append(title, list);
  }
}

/** Tells in the cards of ideas what they make of each part, as the part's own card does. */
export function writeChanges(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-changes]')) {
    const changes = document.getElementById(place.dataset.changes ?? '')?.querySelector('.changes');
    const idea = place.closest('article')?.id.split('/')[1] ?? '';
    const own = [...(changes?.children ?? [])].filter((item) => {
      const by = item instanceof HTMLElement ? item.dataset.by : undefined;
      return by === undefined || by.split(' ').includes(idea);
    });
    const list = document.createElement('ul');
    list.append(...own.map((item) => item.cloneNode(true)));
    place.after(list);
  }
}

/** What a card says of itself in a few words. */
function briefOf(card: HTMLElement): readonly (Node | string)[] {
  return [...card.querySelectorAll(':scope > :not(.more) :is(.brief, .value), :scope > .brief')].flatMap((brief) => {
    const copy = copyOf(brief, brief.classList.contains('value') ? 'b' : 'small');
    copy.className = brief.className.replace('line', '');
    return [' ', copy];
  });
}

/** The rule of a hand-off and the fields of its form. */
function ruleOf(card: HTMLElement): readonly Node[] {
  const rule = card.querySelector('.rule');
  const fields = [...card.querySelectorAll('.form b')].map(({ textContent }) => textContent ?? '');
  const form = document.createElement('small');
  form.textContent = fields.join(', ');
  return [...(rule ? [copyOf(rule, 'small')] : []), ...(fields.length > 0 ? [form] : [])];
}

function copyOf(element: Element, name: 'b' | 'small'): HTMLElement {
  const copy = document.createElement(name);
  copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}
