import type { MapMetric } from '../../../queries/metrics/map-metrics.ts';
import { type Block, drawing } from '../block.ts';
import { styles } from '../format.ts';
import { cross, tick } from '../icons.ts';
import type { Paint } from '../palette.ts';
import { circle, decimal } from '../path-data.ts';
import type { Mark } from '../scene.ts';
import { lineMark } from '../text-block.ts';

/** How the state of a metric looks, beside its sign and its words. */
export const statePaint: Readonly<Record<MapMetric['state'], { readonly ground: Paint; readonly paint: Paint }>> = {
  met: { ground: 'goodSoft', paint: 'good' },
  missed: { ground: 'badSoft', paint: 'bad' },
  open: { ground: 'panel', paint: 'muted' },
  few: { ground: 'panel', paint: 'muted' },
  empty: { ground: 'panel', paint: 'muted' },
  unmeasured: { ground: 'cautionSoft', paint: 'caution' },
};

/** A tick, a cross, a dash or a question mark in a disc. */
export function stateSign(state: MapMetric['state']): Block {
  const { paint } = statePaint[state];
  return drawing(16, 16, (x, y) => {
    const [cx, cy] = [x + 8, y + 8];
    const disc: Mark = { kind: 'shape', d: circle(cx, cy, 7.4), fill: 'card', stroke: paint, strokeWidth: 1.4 };
    if (state === 'met') return [disc, tick(cx, cy, 7.5, paint)];
    if (state === 'missed') return [disc, cross(cx, cy, 8, paint)];
    if (state === 'open')
      return [disc, { kind: 'shape', d: `M${decimal(cx - 3)} ${decimal(cy)}h6`, stroke: paint, strokeWidth: 1.6 }];
    return [
      disc,
      lineMark([{ text: '?', weight: 600, paint }], styles.sign, 'middle', { x, y, width: 16, height: 16 }),
    ];
  });
}
