import type { Phrases } from '../../locales/phrases.ts';
import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Names } from '../../queries/common/names.ts';
import type { EventPlan, HandoffPlan } from '../../queries/handoffs/plan.ts';
import type { MapHandoff } from '../../queries/map/map.ts';
import { durationText, leadTimeText } from '../lead-time.ts';
import { overlayWords } from '../overlay-words.ts';
import { type SignedChange, signedChanges } from '../signed-changes.ts';
import { truncate } from '../text.ts';
import { toBeHead } from '../to-be-head.ts';
import { markText, summarizeToBe } from '../to-be-signs.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { mermaidIds, mermaidLabel } from './label.ts';

/** A ground that shows on light and on dark pages. */
const ground = 'rgba(118, 131, 144, 0.12)';

/**
 * Who tells whom, as a sequence in the order of time: a block an event, before and after it. `event` takes one of them
 * alone, and with it only its teams.
 */
export function drawHandoffs(plan: HandoffPlan, names: Names, phrases: Phrases, event?: EventPlan): MermaidDrawing {
  const words = phrases.views.handoffs;
  const blocks = event
    ? [{ event, standing: [] }]
    : [
        ...plan.events.map((one) => ({ event: one, standing: [] })),
        ...(plan.standing.length > 0 ? [{ event: undefined, standing: plan.standing }] : []),
      ];
  const told = blocks.flatMap((block) => [
    ...(block.event?.before ?? []),
    ...(block.event?.after ?? []),
    ...block.standing,
  ]);
  const teams = teamsOf(told, plan);
  const ids = mermaidIds('p');
  for (const team of teams) ids(team);
  const [first = '', last = first] = [teams[0], teams.at(-1)].map((team) => ids(team ?? ''));
  const note = (text: string): string =>
    `  Note over ${first === last ? first : `${first},${last}`}: ${mermaidLabel(truncate(text, 80))}`;
  const changes = signedChanges(plan.toBe);
  const summary =
    plan.toBe &&
    summarizeToBe(
      plan.toBe,
      told.map(({ id }) => `handoff/${id}`),
    );
  const left = told.filter(({ id }) => changes.handoff(id)?.fate !== 'gone').length;
  const { title, description } = toBeHead(
    event ? words.ofEvent({ event: names.event(event.id) }) : words.title({ workspace: plan.name }),
    words.description({ handoffs: left, teams: teams.length }),
    summary,
    phrases,
  );
  const say = (item: MapHandoff): readonly string[] => messages(item, changes.handoff(item.id), names, phrases, ids);
  const ideas = (summary?.ideas ?? []).map(({ idea: { letter, title: of, status } }) =>
    note(`${letter} ${truncate(of, 50)} · ${phrases.states.idea[status]}`),
  );
  // Beside each of many events the sentence would be in the way.
  const isSame = !event && summary?.parts.length === 0 && first !== '';
  const lines = [
    'sequenceDiagram',
    `  title ${mermaidLabel(title)}`,
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(description)}`,
    ...teams.map((team) => `  participant ${ids(team)} as ${mermaidLabel(truncate(names.team(team), 40))}`),
    ...blocks.flatMap((block) => [
      `  rect ${ground}`,
      ...(block.event?.before ?? []).flatMap(say),
      note(block.event ? `⚑ ${names.event(block.event.id)}` : words.anyTime),
      ...(block.event?.after ?? []).flatMap(say),
      ...block.standing.flatMap(say),
      '  end',
    ]),
    ...(isSame && summary ? [note(overlayWords(summary, phrases).none)] : ideas),
  ];
  return { text: `${lines.join('\n')}\n`, edges: told.length };
}

/** Everybody who tells or hears one of these, in the order of the map; those it does not have come last. */
function teamsOf(told: readonly MapHandoff[], plan: HandoffPlan): readonly string[] {
  const busy = new Set(told.flatMap(({ handoff }) => [handoff.from, ...handoff.to]));
  const known = plan.teams.map(({ id }) => id).filter((id) => busy.has(id));
  return [...new Set([...known, ...busy])];
}

function messages(
  { number, handoff }: MapHandoff,
  change: SignedChange<Handoff> | undefined,
  names: Names,
  phrases: Phrases,
  ids: (team: string) => string,
): readonly string[] {
  const time = timeText(handoff, names, phrases);
  const before = change?.fate === 'changed' && change.before ? timeText(change.before, names, phrases) : time;
  const label = [
    `${number} ${truncate(handoff.name, 50)}`,
    ...(before && before !== time ? [`${before} → ${time}`] : time ? [time] : []),
    ...(change ? [markText(change, phrases)] : []),
  ]
    .map(mermaidLabel)
    .join('<br/>');
  const arrow = arrows[handoff.mode === 'push' ? 'solid' : 'dotted'][change?.fate === 'gone' ? 'gone' : 'told'];
  return handoff.to.map((to) => `  ${ids(handoff.from)}${arrow}${ids(to)}: ${label}`);
}

/** What goes ends in a cross. */
const arrows = { solid: { told: '->>', gone: '-x' }, dotted: { told: '-->>', gone: '--x' } } as const;

/** When it is told, without the name of the event: that stands beside. */
function timeText(handoff: MapHandoff['handoff'], names: Names, phrases: Phrases): string {
  const { when } = handoff;
  const { before, after } = phrases.views.handoffs;
  if (!when) return leadTimeText(handoff, phrases, names.event);
  return 'lead_time' in when
    ? before({ duration: durationText(when.lead_time, phrases) })
    : after({ duration: durationText(when.deadline, phrases) });
}
