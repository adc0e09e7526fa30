/** What begins a thought of its own. */
const block = 'p, li, dt, dd, h3, h4, div';

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
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!parent || text.trim() === '') {
      said += text;
      continue;
    }
    said += (before ? between(before, parent) : '') + text;
    before = parent;
  }
  return said
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?…)])/g, '')
    .trim();
}

/** What parts two texts: that of numbers, chips and quiet words from those around them is but a space. */
function between(before: Element, after: Element): string {
  const above = before.closest(block);
  if (above !== after.closest(block)) return above?.matches('dt, h4') ? ': ' : ' · ';
  return [before, after].some((one) => one.closest('.number, .chip, small')) ? ' ' : '';
}
