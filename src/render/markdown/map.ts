import type { Phrases } from '../../locales/phrases.ts';
import { mapToBe, type ToBe } from '../../queries/ideas/to-be.ts';
import type { JourneyMap, MapTouchpoint } from '../../queries/map/map.ts';
import { leadTimeText } from '../lead-time.ts';
import { fits } from '../mermaid/limits.ts';
import { drawMap } from '../mermaid/map.ts';
import type { Names } from '../names.ts';
import { mapPartNames } from '../to-be-parts.ts';
import { summarizeMap } from '../to-be-signs.ts';
import type { Diagrams } from './diagrams.ts';
import { markdownCell, markdownLink, markdownText, mermaidFence } from './escape.ts';
import { type Mentions, plainMentions } from './mentions.ts';
import { markdownTable } from './table.ts';
import { ideasSection } from './to-be.ts';

const contactSign = { direct: '●', indirect: '○', none: '·' } as const;

/** The map, with what is wrong with its hand-offs, by id, in sentences; or the one to be, with the ideas that make it so. */
type Told = JourneyMap & { readonly troubles?: ReadonlyMap<string, readonly string[]>; readonly toBe?: ToBe };

/** The journey map as a Markdown page: the client's success, the diagram, who meets the client where, hand-offs, touchpoints. */
export function mapPage(map: Told, names: Names, phrases: Phrases, diagrams: Diagrams = 'drawn'): string {
  const words = phrases.map;
  const mentions = plainMentions(names);
  const title = words.title({ workspace: map.name });
  const sections = [
    `# ${markdownText(map.toBe ? phrases.picture.toBeTitle({ title }) : title)}\n`,
    ...(map.success ? [`**${words.success}:** ${markdownText(map.success)}\n`] : []),
    ...(map.toBe ? [ideasSection(summarizeMap(map.toBe), mapPartNames(mapToBe(map.toBe)), phrases, false)] : []),
    ...(diagrams === 'drawn' ? mapDiagrams(map, names, phrases) : []),
    `## ${words.contact}\n`,
    contactTable(map, phrases, mentions),
    `${words.legendText}\n`,
    `## ${words.stages}\n`,
    stageTable(map, phrases, mentions),
    `## ${words.handoffs}\n`,
    map.handoffs.length > 0 ? handoffTable(map, names, phrases) : `${words.empty}\n`,
    `## ${words.touchpoints}\n`,
    ...touchpointTables(map, names, phrases),
  ];
  return sections.join('\n');
}

/** One diagram, or one for each stage where one would be more than a host draws. */
export function mapDiagrams(map: Told, names: Names, phrases: Phrases): readonly string[] {
  const whole = drawMap(map, names, phrases);
  if (fits(whole.text, whole.edges)) return [mermaidFence(whole.text)];
  return map.stages.flatMap(({ id, stage }) => {
    const part = drawMap(map, names, phrases, id);
    const heading = `### ${markdownText(phrases.map.part({ name: stage.name }))}\n`;
    return fits(part.text, part.edges) ? [heading, mermaidFence(part.text)] : [];
  });
}

/** Which team meets the client on which stage, and how. */
export function contactTable(map: JourneyMap, { map: words }: Phrases, mentions: Mentions): string {
  return markdownTable(
    [words.team, ...map.stages.map(({ id }) => mentions.stage(id))],
    map.teams.map(({ id: team, contacts }) => [
      mentions.team(team),
      ...map.stages.map(({ id }) => contactSign[contacts.get(id) ?? 'none']),
    ]),
    ['left', ...map.stages.map(() => 'center' as const)],
  );
}

/** The stages in order, what the client wants to reach on each, and how it shows. */
export function stageTable(map: JourneyMap, { map: words }: Phrases, mentions: Mentions): string {
  return markdownTable(
    [words.number, words.stage, words.goal, words.doneWhen],
    map.stages.map(({ id, stage }, index) => [
      String(index + 1),
      mentions.stage(id),
      markdownCell(stage.goal),
      markdownCell(stage.done_when ?? ''),
    ]),
    ['right'],
  );
}

function handoffTable(map: Told, names: Names, phrases: Phrases): string {
  const words = phrases.map;
  return `${markdownTable(
    [words.number, words.handoff, words.from, words.to, words.information, words.when, words.where, words.responsible],
    map.handoffs.map(({ id, number, handoff }) => [
      String(number),
      [markdownCell(handoff.name), ...(map.troubles?.get(id) ?? []).map((wrong) => `⚠ ${markdownCell(wrong)}`)].join(
        '<br>',
      ),
      markdownCell(names.team(handoff.from)),
      markdownCell(handoff.to.map(names.team).join(', ')),
      markdownCell(
        (handoff.information ?? []).map(({ field, required }) => (required ? `${field} *` : field)).join(', '),
      ),
      markdownCell(leadTimeText(handoff, phrases, names.event)),
      handoff.where.url
        ? markdownLink(names.system(handoff.where.system), handoff.where.url)
        : markdownCell(names.system(handoff.where.system)),
      markdownCell(names.person(handoff.responsible)),
    ]),
    ['right'],
  )}\n\\* ${words.required}\n`;
}

function touchpointTables(map: JourneyMap, names: Names, phrases: Phrases): readonly string[] {
  const mentions = plainMentions(names);
  return map.stages.flatMap(({ stage, touchpoints }) => [
    `### ${markdownText(stage.name)}\n`,
    touchpoints.length === 0 ? `${phrases.map.empty}\n` : touchpointTable(touchpoints, names, phrases, mentions),
  ]);
}

/** Touchpoints in order: what is expected of each against what happens. */
export function touchpointTable(
  touchpoints: readonly MapTouchpoint[],
  names: Names,
  { map: words }: Phrases,
  mentions: Mentions,
): string {
  return markdownTable(
    [words.touchpoint, words.owner, words.channels, words.expectation, words.reality, words.gap],
    touchpoints.map(({ touchpoint, state }) => [
      markdownCell(touchpoint.moment_of_truth ? `★ ${touchpoint.name}` : touchpoint.name),
      mentions.team(touchpoint.owner),
      markdownCell((touchpoint.channels ?? []).map(names.channel).join(', ')),
      markdownCell(touchpoint.expectation),
      markdownCell(touchpoint.reality ?? words.unchecked),
      state === 'gap' ? `⚠ ${markdownCell(touchpoint.barrier ?? '')}` : state === 'unchecked' ? '?' : words.noGap,
    ]),
  );
}
