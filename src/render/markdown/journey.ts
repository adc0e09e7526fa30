import type { Phrases } from '../../locales/phrases.ts';
import type { Touchpoint } from '../../model/gen/types.gen.ts';
import { type Journey, type JourneyStage, type JourneyStep, journeyParts } from '../../queries/journeys/journey.ts';
import type { MapMetric } from '../../queries/metrics/map-metrics.ts';
import { drawJourney } from '../mermaid/journey.ts';
import { fits } from '../mermaid/limits.ts';
import type { Names } from '../names.ts';
import { type SignedChange, type SignedChanges, signedChanges } from '../signed-changes.ts';
import { journeyPartNames } from '../to-be-parts.ts';
import { markText, summarizeToBe } from '../to-be-signs.ts';
import type { Diagrams } from './diagrams.ts';
import { markdownCell, markdownText, mermaidFence } from './escape.ts';
import { markdownTable } from './table.ts';
import { changedCell, ideasSection, markedCell, touchpointCell } from './to-be.ts';

/** As many touchpoints as one diagram shows in a page's width. */
const widest = 8;

/** The client's journey as a page: stage by stage the diagram, and what was expected against what happens. */
export function journeyPage(journey: Journey, names: Names, phrases: Phrases, diagrams: Diagrams = 'drawn'): string {
  const words = phrases.views.journey;
  const { toBe } = journey;
  const title = words.title({ workspace: journey.name });
  const whole = drawJourney(journey, names, phrases);
  const count = journey.stages.flatMap(({ steps }) => steps).length;
  const isDrawn = diagrams === 'drawn';
  const together = isDrawn && count > 0 && count <= widest && fits(whole.text, whole.edges);
  return [
    `# ${markdownText(toBe ? phrases.picture.toBeTitle({ title }) : title)}\n`,
    ...(journey.success ? [`**${phrases.map.success}:** ${markdownText(journey.success)}\n`] : []),
    ...(toBe ? [ideasSection(summarizeToBe(toBe, journeyParts(journey)), journeyPartNames(journey), phrases)] : []),
    `${isDrawn ? words.legend : words.tableLegend}${toBe ? ` ${phrases.pictures.toBe.feelings}` : ''}\n`,
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
  const changes = signedChanges(journey.toBe);
  const heading = [`## ${markdownText(stage.stage.name)}\n`, ...stageFacts(stage, changes, phrases)];
  if (stage.steps.length === 0) return [...heading, `${map.empty}\n`];
  return [
    ...heading,
    ...(drawn && fits(drawing.text, drawing.edges) ? [mermaidFence(drawing.text)] : []),
    stepTable(stage.steps, changes, names, phrases),
  ];
}

/** What the client wants of a stage; when it is done is told only where ideas change it. */
function stageFacts({ id, stage }: JourneyStage, changes: SignedChanges, phrases: Phrases): readonly string[] {
  const { map, picture } = phrases;
  const change = changes.stage(id);
  const before = change?.before;
  const goal = changedCell(change, markdownText(before?.goal ?? ''), markdownText(stage.goal));
  const [was, is] = [before?.done_when ?? '', stage.done_when ?? ''];
  return [
    `${change ? `**${markText(change, phrases)}.** ` : ''}**${map.goal}:** ${goal}\n`,
    ...(change?.fate === 'changed' && was !== is
      ? [`**${picture.doneWhen}** ${changedCell(change, markdownText(was), markdownText(is))}\n`]
      : []),
  ];
}

function stepTable(steps: readonly JourneyStep[], changes: SignedChanges, names: Names, phrases: Phrases): string {
  const { map, pictures } = phrases;
  const words = phrases.views.journey;
  return markdownTable(
    [map.touchpoint, map.owner, map.expectation, map.reality, words.feeling, words.barrier, words.metrics],
    steps.map((step) => {
      const { id, touchpoint, metrics } = step;
      const change = changes.touchpoint(id);
      const cell = (textOf: (one: Touchpoint) => string): string => touchpointCell(change, touchpoint, textOf);
      const unknown = change?.fate === 'new' ? pictures.toBe.notYet : map.unchecked;
      return [
        markedCell(
          change,
          cell(({ name, moment_of_truth: truth }) => (truth ? `★ ${name}` : name)),
          phrases,
        ),
        cell(({ owner }) => names.team(owner)),
        cell(({ expectation }) => expectation),
        cell(({ reality }) => reality ?? unknown),
        feelingCell(step, change, phrases),
        cell(({ barrier }) => (barrier === undefined ? '' : `⚠ ${barrier}`)),
        metrics.map((metric) => metricCell(metric, phrases)).join('<br>'),
      ];
    }),
  );
}

/** `+1 → −2`; with what ideas will make of it, `+1 → −2 → +1`. */
function feelingCell(
  { expected, real, planned }: JourneyStep,
  change: SignedChange<Touchpoint> | undefined,
  { views }: Phrases,
): string {
  const said = (value: number | undefined): string => (value === undefined ? '?' : views.signed(value));
  const today = `${views.signed(expected)} → ${change?.fate === 'new' ? views.none : said(real)}`;
  if (change?.fate === 'gone') return `~~${today}~~`;
  return change?.fate === 'new' || planned !== real ? `${today} → **${said(planned)}**` : today;
}

/** A metric with its last value and the target it should reach. */
export function metricCell({ metric, latest, target, state }: MapMetric, { picture }: Phrases): string {
  const amount = (value: number): string => picture.amount({ value, unit: metric.unit });
  const value = latest === undefined ? picture.metricState[state] : amount(latest.value);
  const goal = target === undefined ? '' : `, ${picture.target({ amount: amount(target), better: metric.better })}`;
  return markdownCell(`${state === 'missed' ? '⚠ ' : ''}${metric.name}: ${value}${goal}`);
}
