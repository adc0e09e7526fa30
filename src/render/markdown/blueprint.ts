import type { Phrases } from '../../locales/phrases.ts';
import type { Blueprint, BlueprintStep } from '../../views/blueprint.ts';
import { drawBlueprint } from '../mermaid/blueprint.ts';
import { fits } from '../mermaid/limits.ts';
import type { Names } from '../names.ts';
import type { Diagrams } from './diagrams.ts';
import { markdownCell, markdownText, mermaidFence } from './escape.ts';
import { metricCell } from './journey.ts';
import { markdownTable } from './table.ts';

/** A scenario as a page: what the client wants, the blueprint, its steps, and who gains what. */
export function blueprintPage(
  blueprint: Blueprint,
  names: Names,
  phrases: Phrases,
  diagrams: Diagrams = 'drawn',
): string {
  const words = phrases.views.blueprint;
  const { scenario, steps, segment, participants } = blueprint;
  const drawing = drawBlueprint(blueprint, names, phrases);
  const facts = [
    [words.goal, scenario.goal],
    [words.segment, segment],
    [words.group, scenario.group === undefined ? undefined : names.group(scenario.group)],
  ].flatMap(([name, text]) => (text === undefined ? [] : [`- **${name}:** ${markdownText(text)}\n`]));
  return [
    `# ${markdownText(words.title({ name: scenario.name }))}\n`,
    facts.join(''),
    ...(diagrams === 'drawn' && steps.length > 0 && fits(drawing.text, drawing.edges)
      ? [mermaidFence(drawing.text)]
      : []),
    `## ${words.steps}\n`,
    steps.length > 0 ? stepTable(steps, names, phrases) : `${words.noSteps}\n`,
    `## ${words.participants}\n`,
    participants.length > 0 ? participantTable(blueprint, names, phrases) : `${phrases.map.empty}\n`,
  ].join('\n');
}

/** The steps as a table: what the client does and meets, what goes on behind. */
function stepTable(steps: readonly BlueprintStep[], names: Names, phrases: Phrases): string {
  const { map, views } = phrases;
  const words = views.blueprint;
  return markdownTable(
    [map.number, map.touchpoint, words.clientDoes, map.channels, words.sees, words.behind, words.note],
    steps.map(({ number, touchpoint, note }) => {
      const { name, owner, moment_of_truth: truth, reality, barrier, backstage = [] } = touchpoint;
      const acts = backstage.map(({ team, does, system }) =>
        markdownCell(`${names.team(team)}: ${does}${system === undefined ? '' : ` (${names.system(system)})`}`),
      );
      return [
        String(number),
        markdownCell(`${truth ? '★ ' : ''}${name} (${names.team(owner)})`),
        markdownCell(touchpoint.client_does),
        markdownCell((touchpoint.channels ?? []).map(names.channel).join(', ')),
        [markdownCell(reality ?? map.unchecked), ...(barrier === undefined ? [] : [`⚠ ${markdownCell(barrier)}`])].join(
          '<br>',
        ),
        acts.join('<br>'),
        markdownCell(note ?? ''),
      ];
    }),
    ['right'],
  );
}

/** Who takes part, and what each gains. */
export function participantTable({ participants }: Blueprint, names: Names, phrases: Phrases): string {
  const words = phrases.views.blueprint;
  return markdownTable(
    [phrases.map.team, words.gain, words.target],
    participants.map(({ team, gain, target }) => [
      markdownCell(names.team(team)),
      gain === undefined ? words.noGain : markdownCell(gain),
      target ? metricCell(target, phrases) : '',
    ]),
  );
}
