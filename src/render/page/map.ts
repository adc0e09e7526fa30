import type { Phrases } from '../../locales/phrases.ts';
import type { Names } from '../../queries/common/names.ts';
import { mapToBe, type ToBe } from '../../queries/ideas/to-be.ts';
import type { JourneyMap, MapTouchpoint } from '../../queries/map/map.ts';
import { leadTimeText } from '../lead-time.ts';
import { fits } from '../mermaid/limits.ts';
import { drawMap } from '../mermaid/map.ts';
import { overlayWords } from '../overlay-words.ts';
import { toldMap } from '../signed-map.ts';
import { mapPartNames } from '../to-be-parts.ts';
import { summarizeMap } from '../to-be-signs.ts';
import {
  type Block,
  type Diagrams,
  diagram,
  heading,
  line,
  lines,
  link,
  type Page,
  paragraph,
  strong,
  table,
} from './blocks.ts';
import { type Mentions, plainMentions } from './mentions.ts';
import { ideasSection } from './to-be.ts';

const contactSign = { direct: '●', indirect: '○', none: '·' } as const;

/** The map, with what is wrong with its hand-offs, by id, in sentences; or the one to be, with the ideas that make it so. */
type Told = JourneyMap & { readonly troubles?: ReadonlyMap<string, readonly string[]>; readonly toBe?: ToBe };

/** The journey map as a page: the client's success, the diagram, who meets the client where, hand-offs, touchpoints. */
export function mapPage(given: Told, names: Names, phrases: Phrases, diagrams: Diagrams): Page {
  const map = toldMap(given, phrases);
  const words = phrases.map;
  const mentions = plainMentions(names);
  const title = words.title({ workspace: map.name });
  return {
    title: map.toBe ? overlayWords(map.toBe, phrases).title(title) : title,
    blocks: [
      ...(map.success ? [paragraph(line`${strong(line`${words.success}:`)} ${map.success}`)] : []),
      ...(map.toBe ? ideasSection(summarizeMap(map.toBe), mapPartNames(mapToBe(map.toBe)), phrases, false) : []),
      ...(diagrams === 'drawn' ? mapDiagrams(map, names, phrases) : []),
      heading(2, words.contact),
      contactTable(map, phrases, mentions),
      paragraph(words.legendText),
      heading(2, words.stages),
      stageTable(map, phrases, mentions),
      heading(2, words.handoffs),
      ...(map.handoffs.length > 0
        ? [handoffTable(map, names, phrases), paragraph(`* ${words.required}`)]
        : [paragraph(words.empty)]),
      heading(2, words.touchpoints),
      ...touchpointTables(map, names, phrases),
    ],
  };
}

/** One diagram, or one for each stage where one would be more than a host draws. */
export function mapDiagrams(map: Told, names: Names, phrases: Phrases): readonly Block[] {
  const whole = drawMap(map, names, phrases);
  if (fits(whole.text, whole.edges)) return [diagram(whole.text)];
  return map.stages.flatMap(({ id, stage }) => {
    const part = drawMap(map, names, phrases, id);
    return fits(part.text, part.edges) ? [heading(3, phrases.map.part({ name: stage.name })), diagram(part.text)] : [];
  });
}

/** Which team meets the client on which stage, and how. */
export function contactTable(map: JourneyMap, { map: words }: Phrases, mentions: Mentions): Block {
  return table(
    [words.team, ...map.stages.map(({ id }) => mentions.stage(id))],
    map.teams.map(({ id: team, contacts }) => [
      mentions.team(team),
      ...map.stages.map(({ id }) => contactSign[contacts.get(id) ?? 'none']),
    ]),
    ['left', ...map.stages.map(() => 'center' as const)],
  );
}

/** The stages in order, what the client wants to reach on each, and how it shows. */
export function stageTable(map: JourneyMap, { map: words }: Phrases, mentions: Mentions): Block {
  return table(
    [words.number, words.stage, words.goal, words.doneWhen],
    map.stages.map(({ id, stage }, index) => [
      String(index + 1),
      mentions.stage(id),
      stage.goal,
      stage.done_when ?? '',
    ]),
    ['right'],
  );
}

function handoffTable(map: Told, names: Names, phrases: Phrases): Block {
  const words = phrases.map;
  return table(
    [words.number, words.handoff, words.from, words.to, words.information, words.when, words.where, words.responsible],
    map.handoffs.map(({ id, number, handoff }) => [
      String(number),
      lines([handoff.name, ...(map.troubles?.get(id) ?? []).map((wrong) => line`⚠ ${wrong}`)]),
      names.team(handoff.from),
      handoff.to.map(names.team).join(', '),
      (handoff.information ?? []).map(({ field, required }) => (required ? `${field} *` : field)).join(', '),
      leadTimeText(handoff, phrases, names.event),
      handoff.where.url
        ? link(names.system(handoff.where.system), handoff.where.url)
        : names.system(handoff.where.system),
      names.person(handoff.responsible),
    ]),
    ['right'],
  );
}

function touchpointTables(map: JourneyMap, names: Names, phrases: Phrases): readonly Block[] {
  const mentions = plainMentions(names);
  return map.stages.flatMap(({ stage, touchpoints }) => [
    heading(3, stage.name),
    touchpoints.length === 0 ? paragraph(phrases.map.empty) : touchpointTable(touchpoints, names, phrases, mentions),
  ]);
}

/** Touchpoints in order: what is expected of each against what happens. */
export function touchpointTable(
  touchpoints: readonly MapTouchpoint[],
  names: Names,
  { map: words }: Phrases,
  mentions: Mentions,
): Block {
  return table(
    [words.touchpoint, words.owner, words.channels, words.expectation, words.reality, words.gap],
    touchpoints.map(({ touchpoint, state }) => [
      touchpoint.moment_of_truth ? `★ ${touchpoint.name}` : touchpoint.name,
      mentions.team(touchpoint.owner),
      (touchpoint.channels ?? []).map(names.channel).join(', '),
      touchpoint.expectation,
      touchpoint.reality ?? words.unchecked,
      state === 'gap' ? line`⚠ ${touchpoint.barrier ?? ''}` : state === 'unchecked' ? '?' : words.noGap,
    ]),
  );
}
