import type { Span } from '../../diagnostic.ts';

/** Addresses of pages: digits in them count pages and orders, not people. */
export function findLinks(text: string): readonly Span[] {
  return [...text.matchAll(/(?:https?|ftp):\/\/[^\s<>"«»]+|www\.[^\s<>"«»]+/giu)].map(({ 0: link, index }) => ({
    start: index,
    end: index + link.length,
  }));
}

/** Whether a place lies in one of the spans, which are in order. Asked for places in order, it never goes back. */
export function within(spans: readonly Span[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= place;
  };
}

/** Right before a number in a link: the link is made to call or write to it. */
export function linksToPhone(text: string, start: number): boolean {
  return /(?:wa\.me\/|[?&](?:phone|tel)=)\+?$/i.test(text.slice(Math.max(0, start - 12), start));
}
