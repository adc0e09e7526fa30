import type { TextStyle } from '../../text-block.ts';

/**
 * How a slide is cut: lengths in pixels of a screen of 1920 × 1080 (16:9, Full HD), which any projector scales.
 *
 * The rule for its texts: none is smaller than `smallest`, a 54th of the height, which is what 10 points are on a slide
 * of PowerPoint (7.5 inches high). What should be read from the back row is at least twice that: the title, and how
 * much is wrong. What does not fit is left out and counted, or ends with an ellipsis; no text is made smaller for it.
 */
export const slide = {
  width: 1920,
  height: 1080,
  margin: { x: 48, y: 32 },
  /** The column with the names of rows; narrower where there are many stages. */
  header: { few: 300, many: 236 },
  /** From so many stages on the columns are narrow. */
  manyStages: 9,
  /** Between the parts, from top to bottom. */
  gap: 12,
  smallest: 20,
} as const;

/** Every size of text on the slide. */
export const slideStyles = {
  title: { size: 42, leading: 51, weight: 600, paint: 'ink' },
  success: { size: 26, leading: 34, weight: 400, paint: 'ink' },
  headline: { size: 42, leading: 51, weight: 600, paint: 'ink' },
  stage: { size: 24, leading: 29, weight: 600, paint: 'onHead' },
  stageOfMany: { size: 20, leading: 24, weight: 600, paint: 'onHead' },
  rowOfMany: { size: 20, leading: 25, weight: 600, paint: 'ink' },
  row: { size: 24, leading: 29, weight: 600, paint: 'ink' },
  team: { size: 22, leading: 28, weight: 400, paint: 'ink' },
  name: { size: 24, leading: 29, weight: 600, paint: 'ink' },
  value: { size: 24, leading: 29, weight: 600, paint: 'bad' },
  body: { size: 20, leading: 26, weight: 400, paint: 'ink' },
  small: { size: 20, leading: 25, weight: 400, paint: 'muted' },
  sign: { size: 22, leading: 28, weight: 600, paint: 'ink' },
} as const satisfies Record<string, TextStyle>;
