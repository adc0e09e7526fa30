import type { Touchpoint } from '../../../model/gen/types.gen.ts';
import { gapOf } from '../../../queries/ideas/gaps.ts';
import { type TouchpointState, touchpointState } from '../../../queries/map/touchpoint-state.ts';
import type { SignedChange } from '../../signed-changes.ts';
import { plainLine } from '../../text.ts';
import { type Block, beside, drawing, flow, stack, titled } from '../block.ts';
import { styles } from '../format.ts';
import { face, star } from '../icons.ts';
import type { Look } from '../scene.ts';
import { paragraph, words } from '../text-block.ts';
import { changedText, fateLine, fateLooks } from '../to-be/changed.ts';
import { type BlueprintSheet, card, inner, teamLines } from './cards.ts';
import type { StepColumn } from './columns.ts';

/** What the client meets: the touchpoint with its owner, what stands in the way, and what ideas make of it. */
export function frontCard({ step, card: width }: StepColumn, sheet: BlueprintSheet, minHeight = 0): Block {
  const { names, phrases } = sheet;
  const { name, owner, supported_by: support = [], barrier, reality } = step.touchpoint;
  const { expectation, moment_of_truth: truth } = step.touchpoint;
  const change = sheet.changes.touchpoint(step.id);
  const before = change?.before;
  const room = inner(width);
  const title = paragraph(changedText(change?.fate, before?.name, name), styles.name, truth ? room - 19 : room);
  const sign = drawing(15, styles.name.leading, (x, y) => [star(x + 7, y + 7.5, 6.5)]);
  const ownerStyle = { ...styles.body, weight: 600, paint: 'accent' } as const;
  const helpers = (ids: readonly string[]): string =>
    ids.length === 0 ? '' : phrases.pictures.blueprint.helped({ teams: ids.map(names.team).join(', ') });
  const [helped, wasHelped] = [helpers(support), helpers(before?.supported_by ?? [])];
  const state = touchpointState(step.touchpoint);
  const barriers = changedText(change?.fate, before?.barrier, barrier);
  const gap = gapOf(step.touchpoint, change);
  const lines = [
    ...(change ? [marks(step.touchpoint, change, sheet, room)] : []),
    truth ? beside([sign, title], 4, 'top') : title,
    ...(before && before.owner !== owner && change.fate === 'changed'
      ? [paragraph(changedText(change.fate, names.team(before.owner), names.team(owner)), ownerStyle, room)]
      : teamLines(owner, ownerStyle, change?.fate, room, sheet)),
    ...(helped || wasHelped ? [paragraph(changedText(change?.fate, wasHelped, helped), styles.small, room)] : []),
    ...(barriers.length === 0
      ? []
      : [
          paragraph(
            [{ text: '! ', weight: 600 }, ...barriers],
            { ...styles.body, paint: gap?.is === 'open' ? 'bad' : 'muted' },
            room,
          ),
        ]),
    ...(change?.fate === 'changed' && reality !== undefined && before?.reality !== reality
      ? [paragraph([{ text: `→ ${reality}`, paint: 'plan' }], styles.body, room)]
      : []),
    ...(change?.fate === 'new' ? [paragraph([{ text: `+ ${expectation}`, paint: 'plan' }], styles.body, room)] : []),
    ...(state === 'unchecked' && !change
      ? [paragraph(`? ${phrases.map.unchecked}`, { ...styles.body, paint: 'caution' }, room)]
      : []),
  ];
  const hint = [
    plainLine(name),
    `${phrases.map.expectation}: ${plainLine(expectation)}`,
    `${phrases.map.reality}: ${plainLine(reality ?? phrases.map.unchecked)}`,
  ].join('\n');
  const look: Look = change ? fateLooks[change.fate] : frontLooks[state];
  return titled(card(stack(lines, 3), width, look, minHeight), hint);
}

/** The ideas, and the feeling of today and of later where they change it. */
function marks(
  { emotion }: Touchpoint,
  change: SignedChange<Touchpoint>,
  { phrases }: BlueprintSheet,
  width: number,
): Block {
  const feelings = [...new Set(change.fate === 'changed' ? [change.before?.emotion, emotion] : [])];
  const faces = feelings.flatMap((value) =>
    value === undefined ? [] : [drawing(14, 15, (x, y) => face(x + 7, y + 7.5, 6, value))],
  );
  const [today, later] = faces;
  const shown = today && later ? [flow([today, words('→', styles.sign), later], width, 3)] : [];
  return stack([fateLine(change, phrases, width), ...shown], 3);
}

const frontLooks = {
  gap: { fill: 'card', stroke: 'bad', strokeWidth: 1.4 },
  unchecked: { fill: 'card', stroke: 'caution', strokeWidth: 1.2, dash: [3, 2.5] },
  fine: { fill: 'card', stroke: 'rule', strokeWidth: 1.2 },
} as const satisfies Record<TouchpointState, Look>;
