import { type Block, framed, inset, sized, stack } from './block.ts';
import { styles } from './format.ts';
import { flag } from './icons.ts';
import { paragraph } from './text-block.ts';

/** Where it is all to lead, under a flag. */
export function flagBanner(label: string, text: string, width: number): Block {
  const room = width - 64;
  const lines = stack([paragraph(label, styles.row, room), paragraph(text, styles.success, room)], 3);
  const banner = framed(sized(inset(lines, { top: 14, right: 14, bottom: 14, left: 50 }), width), {
    part: 'ground',
    radius: 10,
    fill: 'accentSoft',
  });
  return { ...banner, draw: (x, y) => [...banner.draw(x, y), ...flag(x + 20, y + 16, 18, 'accent')] };
}
