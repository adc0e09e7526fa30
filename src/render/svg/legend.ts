import { type Block, beside, drawing } from './block.ts';
import { styles } from './format.ts';
import { decimal } from './path-data.ts';
import type { Look } from './scene.ts';
import { words } from './text-block.ts';

/** A sign with what it means. */
export function legendItem(sign: Block, text: string): Block {
  return beside([sign, words(text, { ...styles.body, paint: 'muted' })], 6);
}

/** A ground of some look. */
export function legendSwatch(look: Look): Block {
  return drawing(22, 14, (x, y) => [{ kind: 'box', part: 'badge', x, y, width: 22, height: 14, radius: 4, ...look }]);
}

/** A line of some look. */
export function legendLine(look: Look): Block {
  return drawing(30, 14, (x, y) => [{ kind: 'shape', d: `M${decimal(x)} ${decimal(y + 7)}h30`, ...look }]);
}
