import type { Phrases } from '../../locales/phrases.ts';
import type { Touchpoint } from '../../model/gen/types.gen.ts';
import type { Names } from '../../queries/common/names.ts';
import { countJourney, type Journey, type JourneyStep, journeyParts } from '../../queries/journeys/journey.ts';
import { overlayWords } from '../overlay-words.ts';
import { type SignedChange, signedChanges } from '../signed-changes.ts';
import { truncate } from '../text.ts';
import { toBeHead } from '../to-be-head.ts';
import { fateSigns, summarizeToBe } from '../to-be-signs.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { journeyActor, journeyText, mermaidLabel } from './label.ts';

/** The client's feelings along the journey: a section a stage, a task a touchpoint, scored from 1 to 5. */
export function drawJourney(journey: Journey, names: Names, phrases: Phrases): MermaidDrawing {
  const { name, stages, toBe } = journey;
  const words = phrases.views.journey;
  const changes = signedChanges(toBe);
  const [only] = stages;
  const summary = toBe && summarizeToBe(toBe, journeyParts(journey));
  const head = toBeHead(words.title({ workspace: name }), words.description(countJourney(journey)), summary, phrases);
  const part = stages.length === 1 && only ? phrases.map.part({ name: only.stage.name }) : undefined;
  const shown = part === undefined || !toBe ? (part ?? head.title) : overlayWords(toBe, phrases).title(part);
  const same = summary?.parts.length === 0 ? ` (${phrases.pictures.toBe.same})` : '';
  const lines = [
    // Room for three lines of a touchpoint's name; wider ones where it is told what ideas make of it.
    '---',
    'config:',
    '  journey:',
    '    height: 60',
    ...(toBe ? ['    width: 210'] : []),
    '---',
    'journey',
    `  title ${journeyText(`${shown}${same}`)}`,
    `  accTitle: ${mermaidLabel(head.title)}`,
    `  accDescr: ${mermaidLabel(head.description)}`,
    ...stages
      .filter((stage) => stage.steps.length > 0)
      .flatMap((stage) => [
        `  section ${journeyText(stage.stage.name)}`,
        ...stage.steps.map((step) => `    ${stepText(step, changes.touchpoint(step.id), names, phrases)}`),
      ]),
  ];
  return { text: `${lines.join('\n')}\n`, edges: 0 };
}

function stepText(
  { touchpoint, real, planned, state }: JourneyStep,
  change: SignedChange<Touchpoint> | undefined,
  names: Names,
  phrases: Phrases,
): string {
  const { name, moment_of_truth: truth, owner, supported_by: support = [] } = touchpoint;
  const { views, picture, states } = phrases;
  const signs = `${truth ? '★ ' : ''}${state === 'gap' ? '⚠ ' : ''}`;
  const score = change?.fate === 'gone' ? real : planned;
  const moves = change?.fate === 'changed' && real !== planned;
  const said = (value: number | undefined): string => (value === undefined ? '?' : views.signed(value));
  // Without a score Mermaid draws no face at all: nobody knows stands in the middle and says so.
  const remarks = [
    ...(change ? [`${fateSigns[change.fate]} ${picture.fate[change.fate]}`] : []),
    ...(moves ? [`${said(real)} → ${said(planned)}`] : score === undefined ? ['?'] : []),
  ];
  const label = `${signs}${truncate(name, change ? 40 : 60)}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
  // Ideas stand beside the teams, because Mermaid explains their dots: there is no other place for a legend.
  const ideas = (change?.ideas ?? []).map(
    ({ letter, title, status }) => `${letter} ${truncate(title, 40)} (${states.idea[status]})`,
  );
  const teams = [...new Set([owner, ...support])].map((team) => truncate(names.team(team), 40));
  return `${journeyText(label)}: ${Math.round((score ?? 0) + 3)}: ${[...teams, ...ideas].map(journeyActor).join(', ')}`;
}
