import type { Phrases } from '../../locales/phrases.ts';
import type { Touchpoint } from '../../model/gen/types.gen.ts';
import type { Names } from '../../queries/common/names.ts';
import { type Journey, type JourneyStage, type JourneyStep, journeyParts } from '../../queries/journeys/journey.ts';
import type { MapMetric } from '../../queries/metrics/map-metrics.ts';
import { drawJourney } from '../mermaid/journey.ts';
import { fits } from '../mermaid/limits.ts';
import { metricStanding } from '../metric-value.ts';
import { overlayWords } from '../overlay-words.ts';
import { type SignedChange, type SignedChanges, signedChanges } from '../signed-changes.ts';
import { journeyPartNames } from '../to-be-parts.ts';
import { markText, summarizeToBe } from '../to-be-signs.ts';
import {
  type Block,
  type Diagrams,
  diagram,
  heading,
  type Inline,
  line,
  lines,
  ownWords,
  type Page,
  paragraph,
  strong,
  struck,
  table,
} from './blocks.ts';
import { changedText, ideasSection, markedName, touchpointText } from './to-be.ts';

/** As many touchpoints as one diagram shows in a page's width. */
const widest = 8;

/** The client's journey as a page: stage by stage the diagram, and what was expected against what happens. */
export function journeyPage(journey: Journey, names: Names, phrases: Phrases, diagrams: Diagrams): Page {
  const words = phrases.views.journey;
  const { toBe } = journey;
  const title = words.title({ workspace: journey.name });
  const whole = drawJourney(journey, names, phrases);
  const count = journey.stages.flatMap(({ steps }) => steps).length;
  const isDrawn = diagrams === 'drawn';
  const together = isDrawn && count > 0 && count <= widest && fits(whole.text, whole.edges);
  const legend = isDrawn ? words.legend : words.tableLegend;
  return {
    title: toBe ? overlayWords(toBe, phrases).title(title) : title,
    blocks: [
      ...(journey.success ? [paragraph(line`${strong(line`${phrases.map.success}:`)} ${journey.success}`)] : []),
      ...(toBe ? ideasSection(summarizeToBe(toBe, journeyParts(journey)), journeyPartNames(journey), phrases) : []),
      paragraph(toBe ? line`${legend} ${overlayWords(toBe, phrases).feelings}` : legend),
      ...(together ? [diagram(whole.text)] : []),
      ...journey.stages.flatMap((stage) => stageSection(journey, stage, isDrawn && !together, names, phrases)),
    ],
  };
}

function stageSection(
  journey: Journey,
  stage: JourneyStage,
  drawn: boolean,
  names: Names,
  phrases: Phrases,
): readonly Block[] {
  const drawing = drawJourney({ ...journey, stages: [stage] }, names, phrases);
  const changes = signedChanges(journey.toBe);
  const head = [heading(2, stage.stage.name), ...stageFacts(stage, changes, phrases)];
  if (stage.steps.length === 0) return [...head, paragraph(phrases.map.empty)];
  return [
    ...head,
    ...(drawn && fits(drawing.text, drawing.edges) ? [diagram(drawing.text)] : []),
    stepTable(stage.steps, changes, names, phrases),
  ];
}

/** What the client wants of a stage; when it is done is told only where ideas change it. */
function stageFacts({ id, stage }: JourneyStage, changes: SignedChanges, phrases: Phrases): readonly Block[] {
  const { map, picture } = phrases;
  const change = changes.stage(id);
  const before = change?.before;
  const goal = changedText(change, before?.goal ?? '', stage.goal);
  const mark = change ? line`${strong(ownWords(`${markText(change, phrases)}.`))} ` : '';
  const [was, is] = [before?.done_when ?? '', stage.done_when ?? ''];
  return [
    paragraph(line`${mark}${strong(line`${map.goal}:`)} ${goal}`),
    ...(change?.fate === 'changed' && was !== is
      ? [paragraph(line`${strong(picture.doneWhen)} ${changedText(change, was, is)}`)]
      : []),
  ];
}

function stepTable(steps: readonly JourneyStep[], changes: SignedChanges, names: Names, phrases: Phrases): Block {
  const { map, pictures } = phrases;
  const words = phrases.views.journey;
  return table(
    [map.touchpoint, map.owner, map.expectation, map.reality, words.feeling, words.barrier, words.metrics],
    steps.map((step) => {
      const { id, touchpoint, metrics } = step;
      const change = changes.touchpoint(id);
      const cell = (textOf: (one: Touchpoint) => string): Inline => touchpointText(change, touchpoint, textOf);
      const unknown = change?.fate === 'new' ? pictures.toBe.notYet : map.unchecked;
      return [
        markedName(
          change,
          cell(({ name, moment_of_truth: truth }) => (truth ? `★ ${name}` : name)),
          phrases,
        ),
        cell(({ owner }) => names.team(owner)),
        cell(({ expectation }) => expectation),
        cell(({ reality }) => reality ?? unknown),
        feelingCell(step, change, phrases),
        cell(({ barrier }) => (barrier === undefined ? '' : `⚠ ${barrier}`)),
        lines(metrics.map((metric) => metricText(metric, phrases))),
      ];
    }),
  );
}

/** `+1 → −2`; with what ideas will make of it, `+1 → −2 → +1`. */
function feelingCell(
  { expected, real, planned }: JourneyStep,
  change: SignedChange<Touchpoint> | undefined,
  { views }: Phrases,
): Inline {
  const said = (value: number | undefined): string => (value === undefined ? '?' : views.signed(value));
  const today = `${views.signed(expected)} → ${change?.fate === 'new' ? views.none : said(real)}`;
  if (change?.fate === 'gone') return struck(today);
  return change?.fate === 'new' || planned !== real ? line`${today} → ${strong(said(planned))}` : today;
}

/** A metric with its last value and the target it should reach. */
export function metricText(item: MapMetric, phrases: Phrases): string {
  const { metric, target, state } = item;
  const { picture } = phrases;
  const amount = (value: number): string => picture.amount({ value, unit: metric.unit });
  const goal = target === undefined ? '' : `, ${picture.target({ amount: amount(target), better: metric.better })}`;
  return `${state === 'missed' ? '⚠ ' : ''}${metric.name}: ${metricStanding(item, phrases)}${goal}`;
}
