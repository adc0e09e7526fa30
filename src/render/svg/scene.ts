import type { Paint } from './palette.ts';

/**
 * A picture as data: where everything is, before any of it is SVG. Lengths are pixels, y grows downwards; what comes
 * later lies on top of what comes before.
 */
export interface Scene {
  /** Makes the ids of two pictures on one page different. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly marks: readonly Mark[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Lengths of strokes and gaps; a list without entries is a solid line. */
export type Dash = readonly number[];

export interface Look {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: Dash;
  /** Of the fill: a layer of its own, as `opacity` would be, some programs cannot draw. */
  readonly fillOpacity?: number;
}

export interface Box extends Rect, Look {
  readonly kind: 'box';
  /** What the box is: arrows go around cards and cells, text goes wherever it has room. */
  readonly part: 'ground' | 'cell' | 'card' | 'badge';
  readonly radius?: number;
}

/** A form that is neither text nor box: an icon, a curve, a line. */
export interface Shape extends Look {
  readonly kind: 'shape';
  /** Path data of SVG. */
  readonly d: string;
}

/** Some words of a line in one look. */
export interface Span {
  readonly text: string;
  readonly weight?: Weight;
  readonly paint?: Paint;
  readonly struck?: boolean;
}

export type Weight = 400 | 600;

/** One line of text. */
export interface Label {
  readonly kind: 'label';
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly spans: readonly Span[];
  /** The room the line was given: it never leaves it. */
  readonly within: Rect;
}

/** A hand-off from cell to cells: one route for each receiver, corner by corner, from the sender to the arrow's tip. */
export interface Arrow extends Look {
  readonly kind: 'arrow';
  readonly number: number;
  readonly routes: readonly (readonly Point[])[];
}

/** Marks that belong together, with a text that shows when a pointer rests on them. */
export interface Group {
  readonly kind: 'group';
  readonly title?: string;
  /** The part of the map that they stand for: `touchpoint/first-login`. On a page they lead to what it says of it. */
  readonly part?: string;
  /** In a picture of two maps over one another: the one that they belong to. */
  readonly version?: Version;
  readonly marks: readonly Mark[];
}

/** AS-IS or TO-BE. */
export type Version = 'now' | 'later';

export type Mark = Box | Shape | Label | Arrow | Group;

/** All marks, groups taken apart, in the order they are drawn. */
export function flatten(marks: readonly Mark[]): readonly Exclude<Mark, Group>[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
}
