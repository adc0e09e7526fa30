import type { Phrases } from '../../locales/phrases.ts';
import type { Journey, JourneyStage, JourneyStep } from '../../views/journey.ts';
import type { MapMetric } from '../../views/map-metrics.ts';
import { drawJourney } from '../mermaid/journey.ts';
import { fits } from '../mermaid/limits.ts';
import type { Names } from '../names.ts';
import type { Diagrams } from './diagrams.ts';
import { markdownCell, markdownText, mermaidFence } from './escape.ts';
import { markdownTable } from './table.ts';

/** As many touchpoints as one diagram shows in a page's width. */
const widest = 8;

/** The client's journey as a page: stage by stage the diagram, and what was expected against what happens. */
export function journeyPage(journey: Journey, names: Names, phrases: Phrases, diagrams: Diagrams = 'drawn'): string {
  const words = phrases.views.journey;
  const whole = drawJourney(journey, names, phrases);
  const count = journey.stages.flatMap(({ steps }) => steps).length;
  const isDrawn = diagrams === 'drawn';
  const together = isDrawn && count > 0 && count <= widest && fits(whole.text, whole.edges);
  return [
    `# ${markdownText(words.title({ workspace: journey.name }))}\n`,
    ...(journey.success ? [`**${phrases.map.success}:** ${markdownText(journey.success)}\n`] : []),
    `${isDrawn ? words.legend : words.tableLegend}\n`,
    ...(together ? [mermaidFence(whole.text)] : []),
    ...journey.stages.flatMap((stage) => stageSection(journey, stage, isDrawn && !together, names, phrases)),
  ].join('\n');
}

function stageSection(
  journey: Journey,
  stage: JourneyStage,
  drawn: boolean,
  names: Names,
  phrases: Phrases,
): readonly string[] {
  const { map } = phrases;
  const drawing = drawJourney({ ...journey, stages: [stage] }, names, phrases);
  const heading = [`## ${markdownText(stage.stage.name)}\n`, `**${map.goal}:** ${markdownText(stage.stage.goal)}\n`];
  if (stage.steps.length === 0) return [...heading, `${map.empty}\n`];
  return [
    ...heading,
    ...(drawn && fits(drawing.text, drawing.edges) ? [mermaidFence(drawing.text)] : []),
    stepTable(stage.steps, names, phrases),
  ];
}

function stepTable(steps: readonly JourneyStep[], names: Names, phrases: Phrases): string {
  const { map, views } = phrases;
  const words = views.journey;
  return markdownTable(
    [map.touchpoint, map.owner, map.expectation, map.reality, words.feeling, words.barrier, words.metrics],
    steps.map(({ touchpoint, expected, real, metrics }) => [
      markdownCell(touchpoint.moment_of_truth ? `★ ${touchpoint.name}` : touchpoint.name),
      markdownCell(names.team(touchpoint.owner)),
      markdownCell(touchpoint.expectation),
      markdownCell(touchpoint.reality ?? map.unchecked),
      `${views.signed(expected)} → ${real === undefined ? '?' : views.signed(real)}`,
      touchpoint.barrier === undefined ? '' : `⚠ ${markdownCell(touchpoint.barrier)}`,
      metrics.map((metric) => metricCell(metric, phrases)).join('<br>'),
    ]),
  );
}

/** A metric with its last value and the target it should reach. */
export function metricCell({ metric, latest, target, state }: MapMetric, { picture }: Phrases): string {
  const amount = (value: number): string => picture.amount({ value, unit: metric.unit });
  const value = latest === undefined ? picture.metricState[state] : amount(latest.value);
  const goal = target === undefined ? '' : `, ${picture.target({ amount: amount(target), better: metric.better })}`;
  return markdownCell(`${state === 'missed' ? '⚠ ' : ''}${metric.name}: ${value}${goal}`);
}
