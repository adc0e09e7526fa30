import type { IdeaStatus } from '../../../model/gen/types.gen.ts';
import type { Block } from '../block.ts';
import { styles } from '../format.ts';
import { cross, tick } from '../icons.ts';
import type { Paint } from '../palette.ts';
import { circle } from '../path-data.ts';
import type { Look, Mark } from '../scene.ts';
import { lineMark } from '../text-block.ts';

/** As wide as high. */
export const dotSize = 22;

interface DotLook extends Look {
  readonly form: 'disc' | 'square';
  readonly text: Paint;
  /** A ring within the outline. */
  readonly ringed?: boolean;
}

/** Each status has a form of its own, so that it needs no colour. */
const looks: Readonly<Record<IdeaStatus, DotLook>> = {
  received: { form: 'disc', fill: 'card', stroke: 'rule', strokeWidth: 1.2, text: 'ink' },
  in_analysis: { form: 'disc', fill: 'card', stroke: 'accent', strokeWidth: 1.2, ringed: true, text: 'accent' },
  planned: { form: 'square', fill: 'accentSoft', stroke: 'accent', strokeWidth: 1.6, text: 'accent' },
  in_progress: { form: 'square', fill: 'accent', stroke: 'accent', strokeWidth: 1.6, text: 'onAccent' },
  implemented: { form: 'disc', fill: 'good', stroke: 'good', strokeWidth: 1.2, text: 'card' },
  postponed: { form: 'disc', fill: 'card', stroke: 'muted', strokeWidth: 1.6, dash: [3.2, 3], text: 'muted' },
  rejected: { form: 'disc', fill: 'card', stroke: 'bad', strokeWidth: 1.2, text: 'bad' },
  cancelled: { form: 'square', fill: 'card', stroke: 'muted', strokeWidth: 1.2, text: 'muted' },
};

/** An idea by its number; without one, the sign of its status. */
export function ideaDot(status: IdeaStatus, number?: number): Block {
  const { form, text, ringed, ...look } = looks[status];
  return {
    width: dotSize,
    height: dotSize,
    draw: (x, y): readonly Mark[] => {
      const [cx, cy] = [x + dotSize / 2, y + dotSize / 2];
      const box = { x: x + 1, y: y + 1, width: dotSize - 2, height: dotSize - 2 };
      const ground: Mark =
        form === 'square'
          ? { kind: 'box', part: 'badge', ...box, radius: 4, ...look }
          : { kind: 'box', part: 'badge', ...box, radius: dotSize / 2 - 1, ...look };
      const ring: readonly Mark[] = ringed
        ? [{ kind: 'shape', d: circle(cx, cy, dotSize / 2 - 3.4), stroke: 'accent', strokeWidth: 0.8 }]
        : [];
      const within = { x, y, width: dotSize, height: dotSize };
      return [
        ground,
        ...ring,
        ...(number === undefined
          ? statusSign(status, cx, cy, text)
          : [lineMark([{ text: String(number), weight: 600, paint: text }], styles.sign, 'middle', within)]),
      ];
    },
  };
}

/** How an idea ended. */
function statusSign(status: IdeaStatus, x: number, y: number, paint: Paint): readonly Mark[] {
  if (status === 'implemented') return [tick(x, y, 9, paint)];
  return status === 'rejected' || status === 'cancelled' ? [cross(x, y, 9, paint)] : [];
}
