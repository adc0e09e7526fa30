import type { Phrases } from '../../locales/phrases.ts';
import type { Journey, JourneyStep } from '../../views/journey.ts';
import type { Names } from '../names.ts';
import { truncate } from '../text.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { journeyActor, journeyText, mermaidLabel } from './label.ts';

/** The client's feelings along the journey: a section a stage, a task a touchpoint, scored from 1 to 5. */
export function drawJourney({ name, stages }: Journey, names: Names, phrases: Phrases): MermaidDrawing {
  const words = phrases.views.journey;
  const steps = stages.flatMap((stage) => stage.steps);
  const title = words.title({ workspace: name });
  const [only] = stages;
  const lines = [
    // Room for three lines of a touchpoint's name.
    '---',
    'config:',
    '  journey:',
    '    height: 60',
    '---',
    'journey',
    `  title ${journeyText(stages.length === 1 && only ? phrases.map.part({ name: only.stage.name }) : title)}`,
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(words.description(journeyCounts(steps)))}`,
    ...stages
      .filter((stage) => stage.steps.length > 0)
      .flatMap((stage) => [
        `  section ${journeyText(stage.stage.name)}`,
        ...stage.steps.map((step) => `    ${stepText(step, names)}`),
      ]),
  ];
  return { text: `${lines.join('\n')}\n`, edges: 0 };
}

/** What there is along the way, to be said in words. */
function journeyCounts(steps: readonly JourneyStep[]): {
  readonly touchpoints: number;
  readonly gaps: number;
  readonly unchecked: number;
} {
  return {
    touchpoints: steps.length,
    gaps: steps.filter(({ state }) => state === 'gap').length,
    unchecked: steps.filter(({ state }) => state === 'unchecked').length,
  };
}

function stepText({ touchpoint, real, state }: JourneyStep, names: Names): string {
  const { name, moment_of_truth: truth, owner, supported_by: support = [] } = touchpoint;
  const signs = `${truth ? '★ ' : ''}${state === 'gap' ? '⚠ ' : ''}`;
  // Without a score Mermaid draws no face at all: nobody knows stands in the middle and says so.
  const label = `${signs}${truncate(name, 60)}${real === undefined ? ' (?)' : ''}`;
  const actors = [...new Set([owner, ...support])].map((team) => journeyActor(truncate(names.team(team), 40)));
  return `${journeyText(label)}: ${Math.round((real ?? 0) + 3)}: ${actors.join(', ')}`;
}
