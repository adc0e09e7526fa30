import { type Block, stack } from '../block.ts';
import { styles } from '../format.ts';
import { decimal } from '../path-data.ts';
import type { Look } from '../scene.ts';
import { paragraph, words } from '../text-block.ts';

export interface LineSample {
  readonly look: Look;
  readonly text: string;
}

const sample = 18;
const gap = 6;

/** Short lines of a look with what they mean, beside them or, where one does not fit, all below. */
export function lineSamples(samples: readonly LineSample[], width: number): Block {
  const beside = samples.every(({ text }) => sample + gap + words(text, styles.small).width <= width);
  const [left, top] = beside ? [sample + gap, 0] : [0, 9];
  return stack(
    samples.map(({ look, text }): Block => {
      const name = paragraph(text, styles.small, width - left);
      return {
        width,
        height: top + name.height,
        draw: (x, y) => [
          {
            kind: 'shape',
            d: `M${decimal(x)} ${decimal(y + (beside ? styles.small.leading / 2 : 4.5))}h${sample}`,
            ...look,
          },
          ...name.draw(x + left, y + top),
        ],
      };
    }),
    3,
  );
}
