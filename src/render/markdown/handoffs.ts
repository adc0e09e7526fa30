import type { Phrases } from '../../locales/phrases.ts';
import type { Handoff } from '../../model/gen/types.gen.ts';
import { type EventPlan, type HandoffPlan, plannedHandoffs } from '../../queries/handoffs/plan.ts';
import { type FieldDifference, mapDifferences } from '../../queries/ideas/map-differences.ts';
import type { MapHandoff } from '../../queries/map/map.ts';
import { durationText, leadTimeText } from '../lead-time.ts';
import { drawHandoffs } from '../mermaid/handoffs.ts';
import { fits } from '../mermaid/limits.ts';
import type { Names } from '../names.ts';
import { type SignedChange, signedChanges } from '../signed-changes.ts';
import { fieldName, fieldTexts } from '../to-be-fields.ts';
import { handoffPartNames } from '../to-be-parts.ts';
import { markText, summarizeToBe } from '../to-be-signs.ts';
import type { Diagrams } from './diagrams.ts';
import { markdownCell, markdownLink, markdownText, mermaidFence } from './escape.ts';
import { type Mentions, plainMentions } from './mentions.ts';
import { markdownTable } from './table.ts';
import { changedCell, ideasSection } from './to-be.ts';

/** Hand-offs, and what is wrong with them, by id, in sentences. */
type Told = HandoffPlan & { readonly troubles?: ReadonlyMap<string, readonly string[]> };

/** The rules by which teams tell each other, event by event, in the order of time. */
export function handoffsPage(plan: Told, names: Names, phrases: Phrases, diagrams: Diagrams = 'drawn'): string {
  const words = phrases.views.handoffs;
  const { map } = phrases;
  const { toBe } = plan;
  const title = words.title({ workspace: plan.name });
  const shown = plannedHandoffs(plan).map(({ id }) => `handoff/${id}`);
  return [
    `# ${markdownText(toBe ? phrases.picture.toBeTitle({ title }) : title)}\n`,
    ...(toBe ? [ideasSection(summarizeToBe(toBe, shown), handoffPartNames(plan), phrases)] : []),
    ...plan.events.flatMap((event) => eventSection(plan, event, diagrams, names, phrases)),
    ...(plan.standing.length > 0 ? [`## ${words.anyTime}\n`, ruleList(plan.standing, plan, names, phrases)] : []),
    ...(hasRequired(plan) ? [`\\* ${map.required}\n`] : []),
    `## ${words.teams}\n`,
    plan.teams.length > 0
      ? markdownTable(
          [map.team, words.tells, words.hears],
          plan.teams.map(({ id, tells, hears }) => [
            markdownCell(names.team(id)),
            tells.join(', ') || phrases.views.none,
            hears.join(', ') || phrases.views.none,
          ]),
        )
      : `${map.empty}\n`,
  ].join('\n');
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
): readonly string[] {
  const { views } = phrases;
  const drawing = drawHandoffs(plan, names, phrases, event);
  const dates = event.planned.map(views.date);
  return [
    `## ${markdownText(names.event(event.id))}\n`,
    ...(dates.length > 0 ? [`${views.handoffs.planned({ dates })}\n`] : []),
    ...(diagrams === 'drawn' && fits(drawing.text, drawing.edges) ? [mermaidFence(drawing.text)] : []),
    ruleList([...event.before, ...event.after], plan, names, phrases),
  ];
}

function ruleList(handoffs: readonly MapHandoff[], plan: Told, names: Names, phrases: Phrases): string {
  const { number } = phrases.map;
  const mentions = plainMentions(names);
  const changes = signedChanges(plan.toBe);
  const differences = new Map((plan.toBe ? mapDifferences(plan.toBe) : []).map((one) => [one.part, one.fields]));
  return handoffs
    .map((item) => {
      const change = changes.handoff(item.id);
      const rule = changedCell(
        change?.fate === 'gone' ? change : undefined,
        '',
        handoffRule(item, names, phrases, mentions),
      );
      const more = [
        ...(differences.get(`handoff/${item.id}`) ?? []).map((field) => fieldText(field, change, names, phrases)),
        ...(plan.troubles?.get(item.id) ?? []).map((trouble) => `⚠ ${markdownText(trouble)}`),
      ];
      const mark = change ? `**${markText(change, phrases)}.** ` : '';
      return `- ${number} ${item.number}. ${mark}${[rule, ...more].join('<br>')}\n`;
    })
    .join('');
}

/** A field as it is and as it will be. */
function fieldText(
  { path, before, after }: FieldDifference,
  change: SignedChange<Handoff> | undefined,
  names: Names,
  phrases: Phrases,
): string {
  const say = fieldTexts(names, (metric) => metric, phrases);
  const text = (value: unknown): string => markdownText(say('handoff', path, value).join(', '));
  return `${markdownText(fieldName(path, names, phrases))}: ${changedCell(change, text(before), text(after))}`;
}

/** A hand-off as a rule that people follow, in a few sentences of Markdown: who tells whom what, by when, where, in which form. */
function handoffRule({ handoff }: MapHandoff, names: Names, phrases: Phrases, mentions: Mentions): string {
  const words = phrases.views.handoffs;
  const { from, to, name, mode, where, responsible, information = [], confirm } = handoff;
  const system = names.system(where.system);
  const rule = words.rule({
    mode,
    from: mentions.team(from),
    to: to.map(mentions.team).join(', '),
    name: markdownText(name),
    when: markdownText(timeText(handoff, names, phrases)),
    where: where.url === undefined ? markdownText(system) : markdownLink(system, where.url),
    responsible: markdownText(names.person(responsible)),
  });
  const fields = information.map(({ field, required }) => `${markdownText(field)}${required ? ' \\*' : ''}`).join(', ');
  return [rule, ...(fields ? [`${words.form({ fields })}.`] : []), ...(confirm ? [words.confirm] : [])].join(' ');
}

/** When it is told; what the mode of the hand-off says by itself is left out. */
function timeText(handoff: MapHandoff['handoff'], names: Names, phrases: Phrases): string {
  const { when, answer_within: within } = handoff;
  if (when) return leadTimeText(handoff, phrases, names.event);
  return within === undefined ? '' : phrases.map.answerWithin({ duration: durationText(within, phrases) });
}
