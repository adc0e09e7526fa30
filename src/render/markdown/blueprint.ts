import type { Phrases } from '../../locales/phrases.ts';
import type { BackstageAction, Touchpoint } from '../../model/gen/types.gen.ts';
import {
  type Blueprint,
  type BlueprintAct,
  type BlueprintStep,
  blueprintParts,
} from '../../queries/journeys/blueprint.ts';
import { drawBlueprint } from '../mermaid/blueprint.ts';
import { fits } from '../mermaid/limits.ts';
import type { Names } from '../names.ts';
import { type SignedChange, type SignedChanges, signedChanges } from '../signed-changes.ts';
import { blueprintPartNames } from '../to-be-parts.ts';
import { summarizeToBe } from '../to-be-signs.ts';
import type { Diagrams } from './diagrams.ts';
import { markdownCell, markdownText, mermaidFence } from './escape.ts';
import { metricCell } from './journey.ts';
import { markdownTable } from './table.ts';
import { changedCell, ideasSection, markedCell, touchpointCell } from './to-be.ts';

/** A scenario as a page: what the client wants, the blueprint, its steps, and who gains what. */
export function blueprintPage(
  blueprint: Blueprint,
  names: Names,
  phrases: Phrases,
  diagrams: Diagrams = 'drawn',
): string {
  const words = phrases.views.blueprint;
  const { scenario, steps, segment, participants, toBe } = blueprint;
  const title = words.title({ name: scenario.name });
  const drawing = drawBlueprint(blueprint, names, phrases);
  const facts = [
    [words.goal, scenario.goal],
    [words.segment, segment],
    [words.group, scenario.group === undefined ? undefined : names.group(scenario.group)],
  ].flatMap(([name, text]) => (text === undefined ? [] : [`- **${name}:** ${markdownText(text)}\n`]));
  return [
    `# ${markdownText(toBe ? phrases.picture.toBeTitle({ title }) : title)}\n`,
    facts.join(''),
    ...(toBe
      ? [ideasSection(summarizeToBe(toBe, blueprintParts(blueprint)), blueprintPartNames(blueprint, names), phrases)]
      : []),
    ...(diagrams === 'drawn' && steps.length > 0 && fits(drawing.text, drawing.edges)
      ? [mermaidFence(drawing.text)]
      : []),
    `## ${words.steps}\n`,
    steps.length > 0 ? stepTable(steps, signedChanges(toBe), names, phrases) : `${words.noSteps}\n`,
    `## ${words.participants}\n`,
    participants.length > 0 ? participantTable(blueprint, names, phrases) : `${phrases.map.empty}\n`,
  ].join('\n');
}

/** The steps as a table: what the client does and meets, what goes on behind. */
function stepTable(steps: readonly BlueprintStep[], changes: SignedChanges, names: Names, phrases: Phrases): string {
  const { map, views } = phrases;
  const words = views.blueprint;
  return markdownTable(
    [map.number, map.touchpoint, words.clientDoes, map.channels, words.sees, words.behind, words.note],
    steps.map(({ number, id, touchpoint, note, acts }) => {
      const change = changes.touchpoint(id);
      const cell = (textOf: (one: Touchpoint) => string): string => touchpointCell(change, touchpoint, textOf);
      const name = cell((one) => `${one.moment_of_truth ? '★ ' : ''}${one.name} (${names.team(one.owner)})`);
      const meets = [
        cell(({ reality }) => reality ?? map.unchecked),
        cell(({ barrier }) => (barrier === undefined ? '' : `⚠ ${barrier}`)),
      ];
      return [
        String(number),
        markedCell(change, name, phrases),
        cell((one) => one.client_does),
        cell((one) => (one.channels ?? []).map(names.channel).join(', ')),
        meets.filter((text) => text !== '').join('<br>'),
        acts.map((act) => actCell(act, change, names)).join('<br>'),
        markdownCell(note ?? ''),
      ];
    }),
    ['right'],
  );
}

function actCell(act: BlueprintAct, change: SignedChange<Touchpoint> | undefined, names: Names): string {
  const text = ({ team, does, system }: BackstageAction): string =>
    markdownCell(`${names.team(team)}: ${does}${system === undefined ? '' : ` (${names.system(system)})`}`);
  const fate = act.fate ?? (change?.fate === 'changed' ? undefined : change?.fate);
  if (!change || !fate) return text(act);
  const said = changedCell({ ...change, fate }, act.before ? text(act.before) : '', text(act));
  return fate === 'new' ? `+ ${said}` : said;
}

/** Who takes part, and what each gains. */
export function participantTable({ participants, toBe }: Blueprint, names: Names, phrases: Phrases): string {
  const changes = signedChanges(toBe);
  const words = phrases.views.blueprint;
  return markdownTable(
    [phrases.map.team, words.gain, words.target],
    participants.map(({ team, gain, target }) => [
      markedCell(changes.team(team), markdownCell(names.team(team)), phrases),
      gain === undefined ? words.noGain : markdownCell(gain),
      target ? metricCell(target, phrases) : '',
    ]),
  );
}
