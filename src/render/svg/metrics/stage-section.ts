import type { StageMetrics } from '../../../queries/metrics/history.ts';
import { type Block, inset, spread, stack } from '../block.ts';
import { chevron } from '../chevron.ts';
import { styles } from '../format.ts';
import type { Mark } from '../scene.ts';
import { paragraph, type TextStyle, words } from '../text-block.ts';
import { panelRow } from './panel.ts';
import type { MetricsSheet } from './sheet.ts';

/** A grid that every stage keeps to: so many panels of a width side by side. */
export interface PanelGrid {
  readonly columns: number;
  readonly panel: number;
  readonly gap: number;
}

/** A stage: its head, and below it a panel for each of its metrics. */
export function stageSection(stage: StageMetrics, grid: PanelGrid, sheet: MetricsSheet): Block {
  const { columns, panel, gap } = grid;
  const rows = Array.from({ length: Math.ceil(stage.metrics.length / columns) }, (_, row) =>
    panelRow(stage.metrics.slice(row * columns, (row + 1) * columns), sheet, panel, gap),
  );
  return stack([stageHead(stage, columns * (panel + gap) - gap, sheet), ...rows], gap);
}

function stageHead({ stage, number, metrics }: StageMetrics, width: number, { names, phrases }: MetricsSheet): Block {
  const state = (...wanted: readonly string[]): number => metrics.filter((one) => wanted.includes(one.state)).length;
  const counts = phrases.charts.stageCounts({
    metrics: metrics.length,
    met: state('met'),
    missed: state('missed'),
    blind: state('few', 'empty', 'unmeasured'),
  });
  const inner = width - 40;
  const right: TextStyle = { ...styles.body, paint: 'onHead' };
  const line = words(counts, right);
  const figures = line.width <= inner ? line : paragraph(counts, right, inner);
  const name = [
    ...(number === undefined ? [] : [{ text: `${number} `, weight: 400 } as const]),
    { text: names.stage(stage) },
  ];
  const title = words(name, styles.stage);
  const fits = title.width + 24 + figures.width <= inner;
  const text = spread(fits ? title : paragraph(name, styles.stage, inner), figures, inner, 24);
  const block = inset(text, { top: 9, right: 24, bottom: 9, left: 16 });
  const height = Math.max(36, block.height);
  return {
    width,
    height,
    draw: (x, y): readonly Mark[] => [
      chevron({ x, y, width, height }, true, { fill: 'head' }),
      ...block.draw(x, y + (height - block.height) / 2),
    ],
  };
}
