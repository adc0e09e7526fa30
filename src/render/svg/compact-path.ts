import type { Point } from './scene.ts';

/** A path that may stand anywhere: where it begins, and its steps from there. */
export interface CompactPath extends Point {
  /** Relative path data after the first move. */
  readonly steps: string;
}

/** One command with absolute points; lines along an axis are lines like any others. */
type Segment =
  | { readonly kind: 'm' | 'l' | 'q' | 'c'; readonly points: readonly Point[] }
  | Arc
  | { readonly kind: 'z' };

interface Arc {
  readonly kind: 'a';
  /** Both radii, the turn and two flags. */
  readonly radii: readonly number[];
  readonly points: readonly Point[];
}

/** All that path data says, exactly: its commands, and its points as seen from the first. */
export function exactPath(d: string): {
  readonly start: Point;
  readonly commands: string;
  readonly numbers: readonly number[];
} {
  const segments = readPath(d);
  const [first] = segments;
  const start = (first?.kind === 'm' && first.points[0]) || { x: 0, y: 0 };
  return {
    start,
    commands: segments.map(({ kind }) => kind).join(''),
    numbers: segments.flatMap((segment) =>
      segment.kind === 'z'
        ? []
        : [
            ...(segment.kind === 'a' ? segment.radii : []),
            ...segment.points.flatMap(({ x, y }) => [x - start.x, y - start.y]),
          ],
    ),
  };
}

/**
 * Path data (M L H V Q C A Z, of either case) as short as it can be said: relative, to a tenth of a pixel, commands not
 * repeated; seen from a point, where one is given. Every step begins where the rounded one before it ends, so that what is rounded does not add up.
 */
export function compactPath(d: string, from: Point = { x: 0, y: 0 }): CompactPath {
  const [first, ...segments] = seenFrom(from, readPath(d));
  if (first?.kind !== 'm') return { x: 0, y: 0, steps: '' };
  const origin = rounded(first.points[0] ?? { x: 0, y: 0 });
  const path = new PathText();
  let [pen, start] = [origin, origin];
  for (const segment of segments) {
    if (segment.kind === 'z') {
      path.add('z', []);
      pen = start;
      continue;
    }
    const before = pen;
    const way = segment.points.map(({ x, y }) => ({ x: tenth(x - before.x), y: tenth(y - before.y) }));
    const end = way.at(-1) ?? { x: 0, y: 0 };
    if (segment.kind === 'l' && end.x === 0) path.add('v', [end.y]);
    else if (segment.kind === 'l' && end.y === 0) path.add('h', [end.x]);
    else {
      const radii = segment.kind === 'a' ? radiiOf(segment, Math.hypot(end.x, end.y)) : [];
      path.add(segment.kind, [...radii, ...way.flatMap(({ x, y }) => [x, y])]);
    }
    pen = rounded({ x: before.x + end.x, y: before.y + end.y });
    if (segment.kind === 'm') start = pen;
  }
  return { ...origin, steps: path.text() };
}

/**
 * Radius, turn and flags of an arc. Half a circle has no more than half its width: browsers make a radius that is too
 * small as large as it must be, while one that is too large by its rounding would bulge.
 */
function radiiOf({ radii: [rx = 0, ry = 0, ...rest] }: Arc, width: number): readonly number[] {
  const isHalf = rx === ry && Math.abs(width - 2 * rx) < 0.25;
  const radius = isHalf ? Math.floor(width * 5 + 1e-6) / 10 : rx;
  return [radius, isHalf ? radius : ry, ...rest].map(tenth);
}

function seenFrom({ x, y }: Point, segments: readonly Segment[]): readonly Segment[] {
  if (x === 0 && y === 0) return segments;
  return segments.map((segment) =>
    segment.kind === 'z'
      ? segment
      : { ...segment, points: segment.points.map((point) => ({ x: point.x - x, y: point.y - y })) },
  );
}

/** Commands as they are added, joined where one goes on as the other went. */
class PathText {
  private readonly commands: { readonly name: string; readonly numbers: number[] }[] = [];

  add(name: string, numbers: readonly number[]): void {
    const last = this.commands.at(-1);
    const [way = 0] = numbers;
    const before = last?.numbers.at(-1) ?? 0;
    if (last?.name !== name || name === 'm' || name === 'z') this.commands.push({ name, numbers: [...numbers] });
    else if (numbers.length === 1 && way * before > 0) last.numbers.splice(-1, 1, tenth(before + way));
    else last.numbers.push(...numbers);
  }

  text(): string {
    return this.commands
      .map(({ name, numbers }) => {
        const said = numbers.map(short);
        const isApart = (text: string, index: number): boolean =>
          index === 0 || text.startsWith('-') || (text.startsWith('.') && said[index - 1]?.includes('.') === true);
        return name + said.map((text, index) => (isApart(text, index) ? text : ` ${text}`)).join('');
      })
      .join('');
  }
}

/** How many numbers a command takes. */
const lengths: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, a: 7, z: 0 };

function readPath(d: string): readonly Segment[] {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const segments: Segment[] = [];
  let [pen, start]: [Point, Point] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  let command = '';
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    if (/[a-zA-Z]/.test(token)) {
      command = token;
      at += 1;
    }
    const kind = command.toLowerCase();
    const length = lengths[kind];
    if (length === undefined) throw new Error(`A path with the command “${token}”`);
    const numbers = tokens.slice(at, at + length).map(Number);
    at += length;
    const base = command === kind ? pen : { x: 0, y: 0 };
    const [one = 0] = numbers;
    if (kind === 'z') {
      segments.push({ kind });
      pen = start;
    } else if (kind === 'h' || kind === 'v') {
      pen = kind === 'h' ? { x: base.x + one, y: pen.y } : { x: pen.x, y: base.y + one };
      segments.push({ kind: 'l', points: [pen] });
    } else {
      const radii = kind === 'a' ? numbers.slice(0, 5) : [];
      const points = pairs(numbers.slice(radii.length)).map(({ x, y }) => ({ x: base.x + x, y: base.y + y }));
      pen = points.at(-1) ?? pen;
      if (kind === 'a') segments.push({ kind, radii, points });
      else if (kind === 'm' || kind === 'l' || kind === 'q' || kind === 'c') segments.push({ kind, points });
      if (kind === 'm') {
        start = pen;
        command = command === 'm' ? 'l' : 'L';
      }
    }
  }
  return segments;
}

function pairs(numbers: readonly number[]): readonly Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[index * 2] ?? 0,
    y: numbers[index * 2 + 1] ?? 0,
  }));
}

function rounded({ x, y }: Point): Point {
  return { x: tenth(x), y: tenth(y) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** A number to a tenth, without what can be left out. */
export function short(value: number): string {
  return String(tenth(value)).replace(/^(-?)0\./, '$1.');
}
