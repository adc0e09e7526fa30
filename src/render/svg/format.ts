import type { TextStyle } from './text-block.ts';

/** How a picture is cut: lengths in pixels. */
export interface Format {
  readonly name: 'wide' | 'compact';
  readonly margin: number;
  readonly minWidth: number;
  /** Where all stages side by side would be wider, the picture goes on below, like a line of music. */
  readonly maxWidth: number;
  /** The column with the names of teams and rows. */
  readonly header: number;
  /** How wide a cell is where it may choose, and how narrow it may become. */
  readonly cell: { readonly wanted: number; readonly least: number };
  /** From one track of a gutter to the next. */
  readonly pitch: number;
  /** The narrowest column of the lists below the map. */
  readonly listColumn: number;
}

export const formats: Readonly<Record<Format['name'], Format>> = {
  wide: {
    name: 'wide',
    margin: 32,
    minWidth: 1200,
    maxWidth: 2400,
    header: 138,
    cell: { wanted: 186, least: 186 },
    pitch: 9,
    listColumn: 300,
  },
  compact: {
    name: 'compact',
    margin: 20,
    minWidth: 900,
    maxWidth: 900,
    header: 106,
    cell: { wanted: 150, least: 132 },
    pitch: 8,
    listColumn: 400,
  },
};

/** Every size of text in the picture. */
export const styles = {
  title: { size: 22, leading: 30, weight: 600, paint: 'ink' },
  subtitle: { size: 11.5, leading: 16, weight: 400, paint: 'muted' },
  success: { size: 15, leading: 21, weight: 600, paint: 'ink' },
  stage: { size: 13, leading: 16.5, weight: 600, paint: 'onHead' },
  goal: { size: 11.5, leading: 15.5, weight: 400, paint: 'ink' },
  heading: { size: 14, leading: 20, weight: 600, paint: 'ink' },
  row: { size: 10.5, leading: 14, weight: 600, paint: 'muted' },
  team: { size: 12, leading: 16, weight: 600, paint: 'ink' },
  name: { size: 12, leading: 15.5, weight: 600, paint: 'ink' },
  body: { size: 10.5, leading: 14, weight: 400, paint: 'ink' },
  small: { size: 10, leading: 13.5, weight: 400, paint: 'muted' },
  value: { size: 12.5, leading: 16, weight: 600, paint: 'ink' },
  sign: { size: 9.5, leading: 14, weight: 600, paint: 'muted' },
} as const satisfies Record<string, TextStyle>;
