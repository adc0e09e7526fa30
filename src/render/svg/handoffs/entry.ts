import type { Handoff } from '../../../model/gen/types.gen.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { leadTimeText } from '../../lead-time.ts';
import { handoffBadge } from '../badge.ts';
import { type Block, beside, sized, stack } from '../block.ts';
import { styles } from '../format.ts';
import type { Span } from '../scene.ts';
import { paragraph, type TextStyle } from '../text-block.ts';
import { changedList, changedRoute, changedText, fateLine } from '../to-be/changed.ts';
import { type HandoffSheet, shortTime, stateOf } from './sheet.ts';

const signColumn = 34;
const nameStyle: TextStyle = { ...styles.body, size: 11.5, leading: 15, weight: 600 };

/**
 * A hand-off as a rule: who tells whom, in which form, how early, where, who answers for it, and what is wrong. Where
 * ideas change it, what was and what will be.
 */
export function handoffRule(told: MapHandoff, sheet: HandoffSheet, width: number): Block {
  const { names, phrases, changes } = sheet;
  const { picture } = phrases;
  const { handoff } = told;
  const change = changes.handoff(told.id);
  const inner = width - signColumn;
  const body = (...spans: readonly Span[]): Block => paragraph(spans, styles.body, inner);
  const changed = (textOf: (one: Handoff) => string): readonly Span[] =>
    changedText(change?.fate, change?.before && textOf(change.before), textOf(handoff));
  const labelled = (label: string, textOf: (one: Handoff) => string): readonly Span[] => [
    { text: `${label} `, weight: 600, paint: 'muted' },
    ...changed(textOf),
  ];
  const dot: Span = { text: '\u00A0· ', paint: 'muted' };
  const confirm = changed((one) => (one.confirm ? `✓ ${phrases.views.handoffs.confirm}` : ''));
  const lines = [
    ...(change ? [fateLine(change, phrases, inner)] : []),
    paragraph(
      changed((one) => one.name),
      nameStyle,
      inner,
    ),
    body(...changedRoute(change?.fate, change?.before, handoff, names)),
    body(
      { text: `${picture.form} `, weight: 600, paint: 'muted' },
      ...changedList(change?.fate, formOf(change?.before, picture.noForm), formOf(handoff, picture.noForm)),
    ),
    body(
      ...labelled(picture.when, (one) => timeText(one, handoff, sheet)),
      dot,
      ...labelled(picture.where, (one) => names.system(one.where.system)),
      dot,
      ...labelled(picture.responsible, (one) => names.person(one.responsible)),
    ),
    ...(confirm.length > 0 ? [paragraph(confirm, { ...styles.body, paint: 'good' }, inner)] : []),
    ...sheet.troublesOf(told.id).map((trouble) => body({ text: `! ${trouble}`, paint: 'bad' })),
  ];
  const sign = sized(handoffBadge(told.number, stateOf(told, sheet), 'drawn'), signColumn - 8);
  return sized(beside([sign, stack(lines, 1)], 8, 'top'), width);
}

/** The fields of the form, required ones with a star. */
function formOf(handoff: Handoff | undefined, none: string): readonly string[] {
  const fields = handoff?.information ?? [];
  return fields.length === 0 ? [none] : fields.map(({ field, required }) => (required ? `${field}*` : field));
}

/** How early it is told, and how; of another event than the one it stands beside, with its name. */
function timeText(one: Handoff, beside: Handoff, { names, phrases }: HandoffSheet): string {
  const isBeside = eventOf(one) === eventOf(beside);
  const time = (isBeside ? shortTime(one, phrases) : '') || leadTimeText(one, phrases, names.event);
  const how = one.mode === 'board' || time === '' || one.mode !== beside.mode ? phrases.picture.mode[one.mode] : '';
  return [time, how].filter((text) => text !== '').join(', ');
}

function eventOf({ when }: Handoff): string | undefined {
  return when && ('before' in when ? when.before : when.after);
}
