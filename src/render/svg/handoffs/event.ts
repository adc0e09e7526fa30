import type { EventPlan } from '../../../queries/handoffs/plan.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { type Block, beside, drawing, stack } from '../block.ts';
import { styles } from '../format.ts';
import { flag } from '../icons.ts';
import { inColumns } from '../list-columns.ts';
import { paragraph } from '../text-block.ts';
import { axisPart } from './axis.ts';
import { handoffRule } from './entry.ts';
import type { HandoffSheet } from './sheet.ts';
import { partsOf, slotsOf, teamsOf } from './slots.ts';

/** From one place on the axis to the next: room for a time in two or three lines. */
const slotWidths = { wide: 116, compact: 104 } as const;
const gap = 24;
/** The narrowest column of rules. */
const leastRule = 240;

/** An event: when it is planned, who tells whom before and after it, and the rules by which they do. */
export function eventSection(event: EventPlan, order: readonly string[], sheet: HandoffSheet, width: number): Block {
  const { names, phrases, format } = sheet;
  const told = [...event.before, ...event.after];
  const slotWidth = slotWidths[format.name];
  const most = Math.floor((width - format.header - 14) / slotWidth);
  const teams = teamsOf(told, order);
  const parts = partsOf(slotsOf(event), most).map((slots) => axisPart(slots, teams, slotWidth, sheet));
  const axis = stack(parts, 10);
  const room = width - axis.width - gap;
  const rules = (each: number): Block =>
    inColumns(
      each,
      leastRule,
      told.map((one) => (column) => handoffRule(one, sheet, column)),
    );
  const content = room >= leastRule ? beside([axis, rules(room)], gap, 'top') : stack([axis, rules(width)], 14);
  const dates = event.planned.map(phrases.views.date);
  const title = stack(
    [
      paragraph(names.event(event.id), styles.heading, width - 26),
      ...(dates.length > 0 ? [paragraph(phrases.views.handoffs.planned({ dates }), styles.subtitle, width - 26)] : []),
    ],
    1,
  );
  const sign = drawing(18, 20, (x, y) => flag(x + 2, y + 3, 14, 'accent'));
  return stack([beside([sign, title], 8, 'top'), content], 10);
}

/** What no event sets in motion: standing access, questions. */
export function standingSection(standing: readonly MapHandoff[], sheet: HandoffSheet, width: number): Block {
  const entries = standing.map((one) => (column: number) => handoffRule(one, sheet, column));
  return stack(
    [
      paragraph(sheet.phrases.views.handoffs.anyTime, styles.heading, width),
      inColumns(width, sheet.format.listColumn, entries),
    ],
    10,
  );
}
