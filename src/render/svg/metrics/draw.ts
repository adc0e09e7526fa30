import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { StageMetrics } from '../../../queries/metrics/history.ts';
import { metricCounts } from '../../mermaid/metrics.ts';
import { plainLine } from '../../text.ts';
import { formats, styles } from '../format.ts';
import { type PictureOptions, pictureScene } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { writeScene } from '../write-scene.ts';
import { metricsKey } from './key.ts';
import type { MetricsSheet } from './sheet.ts';
import { type PanelGrid, stageSection } from './stage-section.ts';

/** The metrics of a workspace, stage by stage. */
export interface MetricsPicture {
  /** What the workspace is called. */
  readonly name: string;
  readonly stages: readonly StageMetrics[];
}

/** The metrics along the journey, a small chart each, as an SVG that stands alone. The same data and words give the same text. */
export function drawMetricsSvg(
  picture: MetricsPicture,
  names: Names,
  phrases: Phrases,
  options: PictureOptions,
): string {
  return writeScene(metricsScene(picture, names, phrases, options.width), options.theme ?? 'auto');
}

/** The metrics along the journey as geometry. */
export function metricsScene(
  { name, stages }: MetricsPicture,
  names: Names,
  phrases: Phrases,
  width: PictureOptions['width'],
): Scene {
  const sheet: MetricsSheet = { names, phrases };
  const grid = gridOf(stages, width);
  const { margin } = formats[width];
  const inner = grid.columns * (grid.panel + grid.gap) - grid.gap;
  const metrics = stages.flatMap((stage) => stage.metrics);
  const words = phrases.loopViews.metrics;
  const title = words.title({ workspace: plainLine(name) });
  const [only] = stages;
  const part = only && stages.length === 1 ? [phrases.map.part({ name: plainLine(names.stage(only.stage)) })] : [];
  return pictureScene(
    {
      name: `metrics-${width}`,
      title: [title, ...part].join(' · '),
      description: words.description(metricCounts(metrics)),
      width: inner + 2 * margin,
      margin,
      parts:
        stages.length === 0
          ? [paragraph(words.nothing, styles.goal, inner)]
          : [...stages.map((stage) => stageSection(stage, grid, sheet)), metricsKey(metrics, phrases, inner)],
    },
    phrases,
  );
}

/** A column of 900 pixels holds three panels; a wide picture as many as its longest stage needs, from three to five. */
function gridOf(stages: readonly StageMetrics[], width: PictureOptions['width']): PanelGrid {
  if (width === 'compact') return { columns: 3, panel: 278, gap: 13 };
  const longest = Math.max(0, ...stages.map(({ metrics }) => metrics.length));
  return { columns: Math.max(3, Math.min(5, longest)), panel: 292, gap: 14 };
}
