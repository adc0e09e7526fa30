import type { Gap } from '../../../../queries/ideas/gaps.ts';
import { type Block, beside } from '../../block.ts';
import { roomFor } from '../../measure.ts';
import type { Paint } from '../../palette.ts';
import type { Look } from '../../scene.ts';
import { lineMark, words } from '../../text-block.ts';
import { slideStyles } from './slide-format.ts';

/** How high a sign with a number is. */
export const signHeight = 32;

/** A number on a ground: what it stands for tells its form, box or disc. */
function sign(text: string, form: 'box' | 'disc', ground: Look, paint: Paint): Block {
  const { size, weight } = slideStyles.sign;
  const width = Math.max(form === 'box' ? 42 : signHeight, roomFor(text, size, weight) + 14);
  return {
    width,
    height: signHeight,
    draw: (x, y) => [
      {
        kind: 'box',
        part: 'badge',
        x,
        y,
        width,
        height: signHeight,
        radius: form === 'box' ? 6 : signHeight / 2,
        ...ground,
      },
      lineMark([{ text, weight, paint }], slideStyles.sign, 'middle', { x, y, width, height: signHeight }),
    ],
  };
}

/** A pain by its number on the slide; one that an idea takes away is an outline. */
export function painSign(rank: number, is: Gap['is']): Block {
  return is === 'closed'
    ? sign(`!${rank}`, 'box', { fill: 'card', stroke: 'bad', strokeWidth: 2.4, dash: [5, 4] }, 'bad')
    : sign(`!${rank}`, 'box', { fill: 'bad' }, 'onBad');
}

/** A broken hand-off by its number on the map. */
export function handoffSign(number: number): Block {
  return sign(String(number), 'disc', { fill: 'bad', stroke: 'card', strokeWidth: 2.4 }, 'onBad');
}

/** An idea by its letter, or what becomes of a part. */
export function planSign(text: string): Block {
  return sign(text, 'box', { fill: 'planSoft', stroke: 'plan', strokeWidth: 2.4 }, 'plan');
}

/** A sign with what it means. */
export function keyItem(block: Block, text: string): Block {
  return beside([block, words(text, slideStyles.small)], 10);
}
