import type { Phrases } from '../../../locales/phrases.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import type { PartsCourse } from '../../../queries/metrics/parts-course.ts';
import { type Block, beside, drawing, flow } from '../block.ts';
import { targetLook, valueLook } from '../chart/references.ts';
import { styles } from '../format.ts';
import { circle, decimal } from '../path-data.ts';
import type { Look } from '../scene.ts';
import { paragraph, type TextStyle, words } from '../text-block.ts';

/** What is alike in every chart of a picture; only signs that it has. */
export function metricsKey(metrics: readonly MetricHistory[], { charts, loopViews }: Phrases, width: number): Block {
  const drawn = metrics.flatMap(({ course }) => course);
  if (drawn.length === 0) return { width, height: 0, draw: () => [] };
  const aims = [
    item(line(targetLook), loopViews.metrics.target.toLowerCase(), width),
    item(
      drawing(22, 14, (x, y) => [
        { kind: 'box', part: 'badge', x, y, width: 22, height: 14, radius: 4, fill: 'goodSoft' },
      ]),
      charts.goodSide,
      width,
    ),
  ];
  return flow(
    [item(line(valueLook), charts.values, width), ...(drawn.some(({ target }) => target !== undefined) ? aims : [])],
    width,
    20,
    8,
  );
}

/** The signs of the parts: now, before, the target in words. */
export function partsKey(
  { period, before }: PartsCourse,
  target: string | undefined,
  { charts }: Phrases,
  width: number,
): Block {
  const dot = drawing(12, 14, (x, y) => [{ kind: 'shape', d: circle(x + 6, y + 7, 5), fill: 'accent' }]);
  const ring = drawing(12, 14, (x, y) => [
    { kind: 'shape', d: circle(x + 6, y + 7, 4), fill: 'card', stroke: 'accent', strokeWidth: 1.6 },
  ]);
  return flow(
    [
      item(dot, charts.now({ period: charts.period({ period }) }), width),
      ...(before === undefined
        ? []
        : [item(ring, charts.before({ period: charts.period({ period: before }) }), width)]),
      ...(target === undefined ? [] : [item(line(targetLook), target, width)]),
    ],
    width,
    20,
    8,
  );
}

/** A sign and what it means, over several lines where one would be wider than the picture. */
function item(sign: Block, text: string, width: number): Block {
  const style: TextStyle = { ...styles.body, paint: 'muted' };
  const room = width - sign.width - 6;
  const said = words(text, style);
  return beside([sign, said.width <= room ? said : paragraph(text, style, room)], 6);
}

function line(look: Look): Block {
  return drawing(30, 14, (x, y) => [{ kind: 'shape', d: `M${decimal(x)} ${decimal(y + 7)}h30`, ...look }]);
}
