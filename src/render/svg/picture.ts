import type { Phrases } from '../../locales/phrases.ts';
import { plainLine } from '../text.ts';
import { type Block, inset, stack } from './block.ts';
import { styles } from './format.ts';
import type { Theme } from './palette.ts';
import type { Scene } from './scene.ts';
import { paragraph } from './text-block.ts';

/** How a picture is wanted; the same for every view. */
export interface PictureOptions {
  /** `wide` for a screen, `compact` for a column of 900 pixels. */
  readonly width: 'wide' | 'compact';
  /** `auto` (the usual) follows what the reader's system prefers; the others are fixed. */
  readonly theme?: Theme;
}

/** What stands in a picture, and how wide it is: its parts from top to bottom, as wide as the picture within its margins. */
export interface PictureParts {
  /** Makes the ids of two pictures on one page different. */
  readonly name: string;
  readonly title: string;
  /** Said below the title, and to those who do not see the picture. */
  readonly description: string;
  readonly width: number;
  readonly margin: number;
  readonly parts: readonly Block[];
}

/** A picture with its title above its parts. */
export function pictureScene(
  { name, title, description, width, margin, parts }: PictureParts,
  phrases: Phrases,
): Scene {
  const inner = width - 2 * margin;
  const head = stack([paragraph(title, styles.title, inner), paragraph(description, styles.subtitle, inner)], 2);
  const page = inset(stack([head, ...parts], 24), { top: margin, right: margin, bottom: margin, left: margin });
  return {
    name: `cxmap-${name}`,
    width,
    height: page.height,
    title: plainLine(title),
    description: plainLine(description),
    language: phrases.picture.language,
    marks: [{ kind: 'box', part: 'ground', x: 0, y: 0, width, height: page.height, fill: 'paper' }, ...page.draw(0, 0)],
  };
}
