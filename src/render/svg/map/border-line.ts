import type { Block } from '../block.ts';
import { styles } from '../format.ts';
import { paragraph } from '../text-block.ts';
import type { Band } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** A dashed line across a band with its name: of interaction between client and company, of what the client sees. */
export function borderLine(text: string, band: Pick<Band, 'left' | 'right'>, { format }: Pick<Sheet, 'format'>): Block {
  const name = paragraph(text, styles.row, format.header - 12);
  const height = Math.max(28, name.height + 10);
  return {
    width: 0,
    height,
    draw: (_, y) => [
      ...name.draw(format.margin, y + (height - name.height) / 2),
      {
        kind: 'shape',
        d: `M${band.left} ${y + height / 2}H${band.right}`,
        stroke: 'rule',
        strokeWidth: 1.2,
        dash: [6, 4],
      },
    ],
  };
}
