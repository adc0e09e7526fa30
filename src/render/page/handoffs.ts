import type { Phrases } from '../../locales/phrases.ts';
import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Names } from '../../queries/common/names.ts';
import { type EventPlan, type HandoffPlan, plannedHandoffs } from '../../queries/handoffs/plan.ts';
import { type FieldDifference, mapDifferences } from '../../queries/ideas/map-differences.ts';
import type { MapHandoff } from '../../queries/map/map.ts';
import { durationText, leadTimeText } from '../lead-time.ts';
import { drawHandoffs } from '../mermaid/handoffs.ts';
import { fits } from '../mermaid/limits.ts';
import { overlayWords } from '../overlay-words.ts';
import { type SignedChange, signedChanges } from '../signed-changes.ts';
import { fieldName, fieldTexts } from '../to-be-fields.ts';
import { handoffPartNames } from '../to-be-parts.ts';
import { markText, summarizeToBe } from '../to-be-signs.ts';
import {
  type Block,
  type Diagrams,
  diagram,
  heading,
  type Inline,
  joined,
  line,
  lines,
  link,
  list,
  ownWords,
  type Page,
  paragraph,
  strong,
  struck,
  table,
} from './blocks.ts';
import { type Mentions, plainMentions } from './mentions.ts';
import { changedList, changedText, ideasSection } from './to-be.ts';

/** Hand-offs, and what is wrong with them, by id, in sentences. */
type Told = HandoffPlan & { readonly troubles?: ReadonlyMap<string, readonly string[]> };

/** The rules by which teams tell each other, event by event, in the order of time. */
export function handoffsPage(plan: Told, names: Names, phrases: Phrases, diagrams: Diagrams): Page {
  const words = phrases.views.handoffs;
  const { map } = phrases;
  const { toBe } = plan;
  const title = words.title({ workspace: plan.name });
  const shown = plannedHandoffs(plan).map(({ id }) => `handoff/${id}`);
  return {
    title: toBe ? overlayWords(toBe, phrases).title(title) : title,
    blocks: [
      ...(toBe ? ideasSection(summarizeToBe(toBe, shown), handoffPartNames(plan), phrases) : []),
      ...plan.events.flatMap((event) => eventSection(plan, event, diagrams, names, phrases)),
      ...(plan.standing.length > 0 ? [heading(2, words.anyTime), ruleList(plan.standing, plan, names, phrases)] : []),
      ...(hasRequired(plan) ? [paragraph(`* ${map.required}`)] : []),
      heading(2, words.teams),
      plan.teams.length > 0
        ? table(
            [map.team, words.tells, words.hears],
            plan.teams.map(({ id, tells, hears }) => [
              names.team(id),
              tells.join(', ') || phrases.views.none,
              hears.join(', ') || phrases.views.none,
            ]),
          )
        : paragraph(map.empty),
    ],
  };
}

function hasRequired(plan: HandoffPlan): boolean {
  return plannedHandoffs(plan).some(({ handoff }) => handoff.information?.some(({ required }) => required));
}

function eventSection(
  plan: Told,
  event: EventPlan,
  diagrams: Diagrams,
  names: Names,
  phrases: Phrases,
): readonly Block[] {
  const { views } = phrases;
  const drawing = drawHandoffs(plan, names, phrases, event);
  const dates = event.planned.map(views.date);
  return [
    heading(2, names.event(event.id)),
    ...(dates.length > 0 ? [paragraph(views.handoffs.planned({ dates }))] : []),
    ...(diagrams === 'drawn' && fits(drawing.text, drawing.edges) ? [diagram(drawing.text)] : []),
    ruleList([...event.before, ...event.after], plan, names, phrases),
  ];
}

function ruleList(handoffs: readonly MapHandoff[], plan: Told, names: Names, phrases: Phrases): Block {
  const { number } = phrases.map;
  const mentions = plainMentions(names);
  const changes = signedChanges(plan.toBe);
  const differences = new Map((plan.toBe ? mapDifferences(plan.toBe) : []).map((one) => [one.part, one.fields]));
  return list(
    handoffs.map((item) => {
      const change = changes.handoff(item.id);
      const rule = handoffRule(item, names, phrases, mentions);
      const more = [
        ...(differences.get(`handoff/${item.id}`) ?? []).map((field) => fieldText(field, change, names, phrases)),
        ...(plan.troubles?.get(item.id) ?? []).map((trouble) => line`⚠ ${trouble}`),
      ];
      const mark = change ? line`${strong(ownWords(`${markText(change, phrases)}.`))} ` : '';
      const said = lines([change?.fate === 'gone' ? struck(rule) : rule, ...more]);
      return line`${number} ${String(item.number)}. ${mark}${said}`;
    }),
  );
}

/** A field as it is and as it will be. */
function fieldText(
  { path, before, after }: FieldDifference,
  change: SignedChange<Handoff> | undefined,
  names: Names,
  phrases: Phrases,
): Inline {
  const say = fieldTexts(names, phrases);
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.flatMap((one: unknown) => say('handoff', path, [one])) : say('handoff', path, value);
  const [was, is] = [texts(before), texts(after)];
  const isList = Array.isArray(before) || Array.isArray(after);
  const said = isList ? changedList(change, was, is) : changedText(change, was.join(', '), is.join(', '));
  return line`${fieldName(path, names, phrases)}: ${said}`;
}

/** A hand-off as a rule that people follow, in a few sentences: who tells whom what, by when, where, in which form. */
function handoffRule({ handoff }: MapHandoff, names: Names, phrases: Phrases, mentions: Mentions): Inline {
  const words = phrases.views.handoffs;
  const { from, to, name, mode, where, responsible, information = [], confirm } = handoff;
  const system = names.system(where.system);
  const when = timeText(handoff, names, phrases);
  const rule = words.rule(line, {
    mode,
    from: strong(mentions.team(from)),
    to: strong(joined(to.map(mentions.team), ', ')),
    name,
    when: when === '' ? undefined : when,
    where: where.url === undefined ? system : link(system, where.url),
    responsible: names.person(responsible),
  });
  const fields = information.map(({ field, required }) => (required ? line`${field} *` : field));
  return joined(
    [
      rule,
      ...(fields.length > 0 ? [words.form(line, { fields: joined(fields, ', ') })] : []),
      ...(confirm ? [words.confirm] : []),
    ],
    ' ',
  );
}

/** When it is told; what the mode of the hand-off says by itself is left out. */
function timeText(handoff: MapHandoff['handoff'], names: Names, phrases: Phrases): string {
  const { when, answer_within: within } = handoff;
  if (when) return leadTimeText(handoff, phrases, names.event);
  return within === undefined ? '' : phrases.map.answerWithin({ duration: durationText(within, phrases) });
}
