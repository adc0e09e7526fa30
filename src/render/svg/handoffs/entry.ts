import type { MapHandoff } from '../../../views/map.ts';
import { leadTimeText } from '../../lead-time.ts';
import { type Block, beside, sized, stack } from '../block.ts';
import { handoffBadge } from '../map/badge.ts';
import { styles } from '../map/format.ts';
import type { Span } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { type HandoffSheet, shortTime, stateOf } from './sheet.ts';

const signColumn = 34;

/** A hand-off as a rule: who tells whom, in which form, how early, where, who answers for it, and what is wrong. */
export function handoffRule(told: MapHandoff, sheet: HandoffSheet, width: number): Block {
  const { names, phrases } = sheet;
  const { picture } = phrases;
  const { name, from, to, mode, information = [], where, responsible, confirm } = told.handoff;
  const inner = width - signColumn;
  const body = (...spans: readonly Span[]): Block => paragraph(spans, styles.body, inner);
  const labelled = (label: string, text: string): readonly Span[] => [
    { text: `${label} `, weight: 600, paint: 'muted' },
    { text },
  ];
  const dot: Span = { text: '\u00A0· ', paint: 'muted' };
  const fields = information.map(({ field, required }) => (required ? `${field}*` : field)).join(', ');
  const time = shortTime(told, phrases) || leadTimeText(told.handoff, phrases, names.event);
  const how = mode === 'board' || time === '' ? picture.mode[mode] : '';
  const lines = [
    paragraph(name, { ...styles.body, size: 11.5, leading: 15, weight: 600 }, inner),
    body({ text: `${names.team(from)} → ${to.map(names.team).join(', ')}` }),
    body(...labelled(picture.form, fields || picture.noForm)),
    body(
      ...labelled(picture.when, [time, how].filter((text) => text !== '').join(', ')),
      dot,
      ...labelled(picture.where, names.system(where.system)),
      dot,
      ...labelled(picture.responsible, names.person(responsible)),
    ),
    ...(confirm ? [body({ text: `✓ ${phrases.views.handoffs.confirm}`, paint: 'good' })] : []),
    ...sheet.troublesOf(told.id).map((trouble) => body({ text: `! ${trouble}`, paint: 'bad' })),
  ];
  const sign = sized(handoffBadge(told.number, stateOf(told, sheet), 'drawn'), signColumn - 8);
  return sized(beside([sign, stack(lines, 1)], 8, 'top'), width);
}
