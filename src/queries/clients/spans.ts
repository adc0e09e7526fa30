/** From a moment on until before another, in milliseconds; either may be infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When something holds: in order of time, none touching the next. */
export type Spans = readonly Span[];

/** What is asked while one goes through time past the ends of some spans. */
export interface Sweep<T> {
  enter(part: T): void;
  leave(part: T): void;
  holds(): boolean;
}

/** When something holds that changes only where one of these spans begins or ends: n log n steps, whatever their order. */
export function sweepSpans<T extends Span>(parts: readonly T[], { enter, leave, holds }: Sweep<T>): Spans {
  const ends = parts
    .filter(({ from, to }) => from < to)
    .flatMap((part) => [
      { at: part.from, part, isIn: true },
      { at: part.to, part, isIn: false },
    ])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const found: Span[] = [];
  let since = holds() ? Number.NEGATIVE_INFINITY : undefined;
  for (const [index, { at, part, isIn }] of ends.entries()) {
    if (isIn) enter(part);
    else leave(part);
    if (ends[index + 1]?.at === at) continue;
    if (holds()) since ??= at;
    else if (since !== undefined) {
      if (since < at) found.push({ from: since, to: at });
      since = undefined;
    }
  }
  if (since !== undefined && since < Number.POSITIVE_INFINITY) {
    found.push({ from: since, to: Number.POSITIVE_INFINITY });
  }
  return found;
}

/** When at least so many of these spans cover a moment. */
export function whereAtLeast(parts: Spans, count: number): Spans {
  let open = 0;
  return sweepSpans(parts, {
    enter: () => {
      open += 1;
    },
    leave: () => {
      open -= 1;
    },
    holds: () => open >= count,
  });
}

/** When all of these hold. */
export function whereAll(all: readonly Spans[]): Spans {
  return whereAtLeast(all.flat(), all.length);
}

/** When one of these holds. */
export function whereAny(all: readonly Spans[]): Spans {
  return whereAtLeast(all.flat(), 1);
}

/** When this does not hold. */
export function whereNot(spans: Spans): Spans {
  const starts = [Number.NEGATIVE_INFINITY, ...spans.map(({ to }) => to)];
  return starts
    .map((from, index) => ({ from, to: spans[index]?.from ?? Number.POSITIVE_INFINITY }))
    .filter(({ from, to }) => from < to);
}

/** The span that covers a moment. */
export function spanAt(spans: Spans, at: number): Span | undefined {
  return spans.find(({ from, to }) => from <= at && at < to);
}

/** How many of these numbers, in ascending order, are below another: where it stands among them, or would. */
export function countBelow(ascending: readonly number[], wanted: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
