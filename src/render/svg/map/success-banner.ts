import { type Block, flow, framed, inset, sized, spread, stack } from '../block.ts';
import { styles } from '../format.ts';
import { flag } from '../icons.ts';
import { paragraph } from '../text-block.ts';
import { metricChip } from './metric-chip.ts';
import type { Sheet } from './sheet.ts';

const chipWidth = 236;
const gap = 8;
const edges = { top: 14, right: 14, bottom: 14, left: 50 } as const;

/** The client's success, above all, with what it is measured by: beside it where there is room, else below. */
export function successBanner(sheet: Sheet, width: number): Block {
  const { map, phrases } = sheet;
  const inner = width - edges.left - edges.right;
  const metrics = map.metrics.success;
  const beside = metrics.length * (chipWidth + gap) <= inner * 0.6;
  const each = Math.min(
    chipWidth + 28,
    (inner - gap * (Math.min(3, metrics.length) - 1)) / Math.min(3, metrics.length),
  );
  const chips = flow(
    metrics.map((metric) => metricChip(metric, sheet, beside ? chipWidth : each, true)),
    inner,
    gap,
  );
  const room = beside ? inner - chips.width - 16 : inner;
  const text = stack(
    [
      paragraph(phrases.map.success, styles.row, room),
      paragraph(map.success || phrases.map.empty, styles.success, room),
    ],
    3,
  );
  const content = beside ? spread(text, chips, inner, 0) : stack([text, chips], 10);
  const banner = framed(sized(inset(content, edges), width), { part: 'ground', radius: 10, fill: 'accentSoft' });
  return { ...banner, draw: (x, y) => [...banner.draw(x, y), ...flag(x + 20, y + 16, 18, 'accent')] };
}
