/** What is set apart from what stands before it. */
const apart = 'p, li, dt, dd, h3, h4, div, ul, dl, small, .chip, .number';

/**
 * All that an element says, as one line: what stands apart on the page is parted by a dot, a label from what it is the
 * label of by a colon.
 */
export function textOf(element: Element | null): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let said = '';
  let before: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (text.trim() === '') {
      said += text;
      continue;
    }
    const within = node.parentElement?.closest(apart) ?? null;
    said += (before && within !== before ? between(before, within) : '') + text;
    before = within;
  }
  return said
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?…)])/g, '')
    .trim();
}

/** Quiet words and numbers belong to what stands before or after them; a heading is said of what follows. */
function between(before: Element, within: Element | null): string {
  if (before.matches('dt, h4')) return ': ';
  return before.matches('.number, .chip, small') || within?.matches('small') === true ? ' ' : ' · ';
}
