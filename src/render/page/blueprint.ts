import type { Phrases } from '../../locales/phrases.ts';
import type { BackstageAction, Touchpoint } from '../../model/gen/types.gen.ts';
import type { Names } from '../../queries/common/names.ts';
import {
  type Blueprint,
  type BlueprintAct,
  type BlueprintStep,
  blueprintParts,
} from '../../queries/journeys/blueprint.ts';
import { drawBlueprint } from '../mermaid/blueprint.ts';
import { fits } from '../mermaid/limits.ts';
import { overlayWords } from '../overlay-words.ts';
import { type SignedChange, type SignedChanges, signedChanges } from '../signed-changes.ts';
import { blueprintPartNames } from '../to-be-parts.ts';
import { summarizeToBe } from '../to-be-signs.ts';
import {
  type Block,
  type Diagrams,
  diagram,
  heading,
  type Inline,
  isEmpty,
  line,
  lines,
  list,
  type Page,
  paragraph,
  strong,
  table,
} from './blocks.ts';
import { metricText } from './journey.ts';
import { changedList, changedText, ideasSection, markedName, touchpointText } from './to-be.ts';

/** A scenario as a page: what the client wants, the blueprint, its steps, and who gains what. */
export function blueprintPage(blueprint: Blueprint, names: Names, phrases: Phrases, diagrams: Diagrams): Page {
  const words = phrases.views.blueprint;
  const { scenario, steps, segment, participants, toBe } = blueprint;
  const title = words.title({ name: scenario.name });
  const drawing = drawBlueprint(blueprint, names, phrases);
  const facts = [
    [words.goal, scenario.goal],
    [words.segment, segment],
    [words.group, scenario.group === undefined ? undefined : names.group(scenario.group)],
  ].flatMap(([name = '', text]) => (text === undefined ? [] : [line`${strong(line`${name}:`)} ${text}`]));
  return {
    title: toBe ? overlayWords(toBe, phrases).title(title) : title,
    blocks: [
      list(facts),
      ...(toBe
        ? ideasSection(summarizeToBe(toBe, blueprintParts(blueprint)), blueprintPartNames(blueprint, names), phrases)
        : []),
      ...(diagrams === 'drawn' && steps.length > 0 && fits(drawing.text, drawing.edges) ? [diagram(drawing.text)] : []),
      heading(2, words.steps),
      steps.length > 0 ? stepTable(steps, signedChanges(toBe), names, phrases) : paragraph(words.noSteps),
      heading(2, words.participants),
      participants.length > 0 ? participantTable(blueprint, names, phrases) : paragraph(phrases.map.empty),
    ],
  };
}

/** The steps as a table: what the client does and meets, what goes on behind. */
function stepTable(steps: readonly BlueprintStep[], changes: SignedChanges, names: Names, phrases: Phrases): Block {
  const { map, views } = phrases;
  const words = views.blueprint;
  return table(
    [map.number, map.touchpoint, words.clientDoes, map.channels, words.sees, words.behind, words.note],
    steps.map(({ number, id, touchpoint, note, acts }) => {
      const change = changes.touchpoint(id);
      const cell = (textOf: (one: Touchpoint) => string): Inline => touchpointText(change, touchpoint, textOf);
      const channels = (one: Touchpoint | undefined): readonly string[] => (one?.channels ?? []).map(names.channel);
      const name = cell((one) => `${one.moment_of_truth ? '★ ' : ''}${one.name} (${names.team(one.owner)})`);
      const meets = [
        cell(({ reality }) => reality ?? map.unchecked),
        cell(({ barrier }) => (barrier === undefined ? '' : `⚠ ${barrier}`)),
      ];
      return [
        String(number),
        markedName(change, name, phrases),
        cell((one) => one.client_does),
        changedList(change, channels(change?.before), channels(touchpoint)),
        lines(meets.filter((one) => !isEmpty(one))),
        lines(acts.map((act) => actText(act, change, names))),
        note ?? '',
      ];
    }),
    ['right'],
  );
}

function actText(act: BlueprintAct, change: SignedChange<Touchpoint> | undefined, names: Names): Inline {
  const text = ({ team, does, system }: BackstageAction): string =>
    `${names.team(team)}: ${does}${system === undefined ? '' : ` (${names.system(system)})`}`;
  const fate = act.fate ?? (change?.fate === 'changed' ? undefined : change?.fate);
  if (!change || !fate) return text(act);
  const said = changedText({ ...change, fate }, act.before ? text(act.before) : '', text(act));
  return fate === 'new' ? line`+ ${said}` : said;
}

/** Who takes part, and what each gains. */
export function participantTable({ participants, toBe }: Blueprint, names: Names, phrases: Phrases): Block {
  const changes = signedChanges(toBe);
  const words = phrases.views.blueprint;
  return table(
    [phrases.map.team, words.gain, words.target],
    participants.map(({ team, gain, target }) => [
      markedName(changes.team(team), names.team(team), phrases),
      gain ?? words.noGain,
      target ? metricText(target, phrases) : '',
    ]),
  );
}
