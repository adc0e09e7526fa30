import type { Touchpoint } from '../../../model/gen/types.gen.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { leadTimeText } from '../../lead-time.ts';
import type { IdeaSign } from '../../to-be-signs.ts';
import { handoffBadge, ideaBadge, painBadge } from '../badge.ts';
import { type Block, beside, sized, stack } from '../block.ts';
import { styles } from '../format.ts';
import type { Paint } from '../palette.ts';
import type { Span } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { changedList, changedRoute } from '../to-be/changed.ts';
import type { Pain, Sheet } from './sheet.ts';

const signColumn = 32;

/** A sign, and beside it what it stands for; below the sign the ideas that change it. */
function entry(sign: Block, ideas: readonly IdeaSign[], lines: readonly Block[], width: number): Block {
  const signs = stack([sign, ...ideas.map(ideaBadge)], 4);
  return sized(beside([sized(signs, signColumn - 8), stack(lines, 1)], 8, 'top'), width);
}

/** A hand-off: from whom to whom, in which form, how early, where, and who answers for it. */
export function handoffEntry({ id, number, handoff }: MapHandoff, sheet: Sheet, width: number): Block {
  const { names, phrases, map } = sheet;
  const said = phrases.picture;
  const inner = width - signColumn;
  const fate = sheet.fateOf(`handoff/${id}`)?.fate;
  const before = fate === 'changed' ? map.toBe?.today.get('handoff', id)?.value : undefined;
  const struck = fate === 'gone' ? ({ struck: true, paint: 'muted' } as const) : {};
  const body = (...spans: readonly Span[]): Block => paragraph(spans, styles.body, inner);
  const labelled = (label: string, now: string, then?: string): readonly Span[] => [
    { text: `${label} `, weight: 600, paint: 'muted' },
    ...(then !== undefined && then !== now
      ? [{ text: then, struck: true, paint: 'muted' as const }, { text: ' ' }]
      : []),
    { text: now, ...(then !== undefined && then !== now ? { paint: 'plan' as const } : {}) },
  ];
  const route = before
    ? changedRoute('changed', before, handoff, names)
    : changedRoute(undefined, undefined, handoff, names).map((span) => ({ ...span, ...struck }));
  const form = ({ information = [] }: typeof handoff): readonly string[] =>
    information.length === 0
      ? [said.noForm]
      : information.map(({ field, required }) => (required ? `${field}*` : field));
  const time = (one: typeof handoff): string => leadTimeText(one, phrases, names.event) || said.mode[one.mode];
  const stages = handoff.stages.flatMap((stage) => {
    const index = map.stages.findIndex((one) => one.id === stage);
    return index === -1 ? [] : [index + 1];
  });
  const lines = [
    paragraph([{ text: handoff.name, ...struck }], { ...styles.body, size: 11.5, leading: 15, weight: 600 }, inner),
    body(...route, { text: `\u00A0· ${said.inStages({ stages: stages.sort((a, b) => a - b) })}`, paint: 'muted' }),
    body(
      { text: `${said.form} `, weight: 600, paint: 'muted' },
      ...changedList(before ? 'changed' : undefined, before ? form(before) : [], form(handoff)),
    ),
    body(
      ...labelled(said.when, time(handoff), before && time(before)),
      { text: '\u00A0· ', paint: 'muted' },
      ...labelled(said.where, names.system(handoff.where.system), before && names.system(before.where.system)),
      { text: '\u00A0· ', paint: 'muted' },
      ...labelled(said.responsible, names.person(handoff.responsible), before && names.person(before.responsible)),
    ),
    ...(map.troubles?.get(id) ?? []).map((trouble) => body({ text: `! ${trouble}`, paint: 'bad' })),
  ];
  return entry(handoffBadge(number, sheet.handoffState(id), 'drawn'), sheet.ideasOf(`handoff/${id}`), lines, width);
}

/** A pain: where it hurts, what hurts, and whose it is. */
export function painEntry(pain: Pain, sheet: Sheet, width: number): Block {
  const said = sheet.phrases.picture;
  const inner = width - signColumn;
  const touchpoint: Touchpoint | undefined = sheet.map.touchpoints.find(({ id }) => id === pain.touchpoint)?.touchpoint;
  const paint: Paint = pain.is === 'open' ? 'bad' : 'muted';
  const lines = [
    paragraph(
      [
        { text: `${sheet.indexOf(pain.touchpoint)} `, paint: 'muted' },
        { text: touchpoint?.name ?? pain.touchpoint, weight: 600 },
      ],
      { ...styles.body, size: 11.5, leading: 15 },
      inner,
    ),
    paragraph([{ text: pain.barrier, paint, ...(pain.is === 'closed' ? { struck: true } : {}) }], styles.body, inner),
    paragraph(
      [{ text: `${said.owner} `, weight: 600, paint: 'muted' }, { text: sheet.names.team(touchpoint?.owner ?? '') }],
      styles.body,
      inner,
    ),
  ];
  return entry(painBadge(pain.number, pain.is), sheet.ideasOf(`touchpoint/${pain.touchpoint}`), lines, width);
}

/** What a part of the map is called in this picture. */
export function partName(part: string, { map, names, indexOf }: Sheet): string {
  const slash = part.indexOf('/');
  const [kind, id] = [part.slice(0, slash), part.slice(slash + 1)];
  switch (kind) {
    case 'touchpoint':
      return `${indexOf(id)} ${map.touchpoints.find((one) => one.id === id)?.touchpoint.name ?? id}`.trim();
    case 'handoff': {
      const handoff = map.handoffs.find((one) => one.id === id);
      return handoff ? `${handoff.number} ${handoff.handoff.name}` : id;
    }
    case 'stage':
      return names.stage(id);
    default:
      return names.team(id);
  }
}
