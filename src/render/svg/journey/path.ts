import type { Touchpoint } from '../../../model/gen/types.gen.ts';
import { plainLine } from '../../text.ts';
import { type Block, stack, titled } from '../block.ts';
import { styles } from '../format.ts';
import { star } from '../icons.ts';
import { roomFor } from '../measure.ts';
import type { Paint } from '../palette.ts';
import type { Look, Mark } from '../scene.ts';
import { lineMark, paragraph, type TextStyle } from '../text-block.ts';
import { changedList, changedText, fateLine, fateLooks } from '../to-be/changed.ts';
import type { JourneyRow, PlacedStep } from './rows.ts';
import { across, headed, type JourneySheet } from './sheet.ts';

const nodeHeight = 20;
/** Room above the nodes for the stars of moments of truth. */
const headroom = 14;
const nodesHeight = headroom + nodeHeight + 8;

/** The client's way from touchpoint to touchpoint: a line with a node for each, and below it what happens there. */
export function pathRow(row: JourneyRow, sheet: JourneySheet): Block {
  const steps = row.parts.flatMap((part) => part.steps);
  if (steps.length === 0) return { width: 0, height: 0, draw: () => [] };
  const texts = across(steps.map((placed) => ({ x: placed.x, block: stepText(placed, sheet) })));
  const way: Block = {
    width: 0,
    height: nodesHeight + texts.height,
    draw: (x, y) => [
      ...lineMarks(row, steps, x, y + headroom + nodeHeight / 2),
      ...steps.flatMap((placed) => nodeMarks(placed, x, y, sheet)),
      ...texts.draw(x, y + nodesHeight),
    ],
  };
  return headed(sheet.phrases.pictures.journey.path, way, sheet);
}

function lineMarks({ left, right }: JourneyRow, steps: readonly PlacedStep[], x: number, y: number): readonly Mark[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const start = first.index === '1.1' ? middleOf(first) : left;
  return [
    { kind: 'shape', d: `M${x + start} ${y}H${x + right - 12}`, stroke: 'accent', strokeWidth: 2 },
    { kind: 'shape', d: `M${x + right - 6} ${y}l-8 -4.5v9Z`, fill: 'accent' },
  ];
}

interface NodeLook {
  readonly ground: Look;
  readonly paint: Paint;
}

function nodeMarks(
  { step, index, x: left, width }: PlacedStep,
  x: number,
  y: number,
  { changes }: JourneySheet,
): readonly Mark[] {
  const { size, weight } = styles.sign;
  const fate = changes.touchpoint(step.id)?.fate;
  const text = fate === 'new' ? `+${index}` : index;
  const room = Math.max(30, roomFor(text, size, weight) + 12);
  const middle = x + left + width / 2;
  const box = { x: middle - room / 2, y: y + headroom, width: room, height: nodeHeight };
  const isGuess = step.state === 'unchecked';
  const look: NodeLook = fate
    ? { ground: fateLooks[fate], paint: fate === 'gone' ? 'muted' : 'plan' }
    : isGuess
      ? { ground: { fill: 'cautionSoft', stroke: 'caution', strokeWidth: 1.4, dash: [3, 2.5] }, paint: 'caution' }
      : { ground: { fill: 'card', stroke: 'accent', strokeWidth: 1.8 }, paint: 'accent' };
  return [
    { kind: 'box', part: 'badge', ...box, radius: nodeHeight / 2, ...look.ground },
    lineMark([{ text, weight, paint: look.paint, struck: fate === 'gone' }], styles.sign, 'middle', box),
    ...(step.touchpoint.moment_of_truth ? [star(middle, y + headroom - 8, 6.5)] : []),
  ];
}

function middleOf({ x, width }: PlacedStep): number {
  return x + width / 2;
}

/** The touchpoint's name, what the client does there, where, and who owns it; what ideas make of each. */
function stepText({ step, width }: PlacedStep, { names, phrases, changes }: JourneySheet): Block {
  const { name, channels = [], owner } = step.touchpoint;
  const change = changes.touchpoint(step.id);
  const inner = width - 14;
  const placesOf = (one: Touchpoint): readonly string[] => (one.channels ?? []).map(names.channel);
  const placeOf = (one: Touchpoint): string =>
    [placesOf(one).join(', '), names.team(one.owner)].filter((text) => text !== '').join(' · ');
  const changed = (textOf: (one: Touchpoint) => string, style: TextStyle): Block => {
    const before = change?.before && textOf(change.before);
    return paragraph(changedText(change?.fate, before, textOf(step.touchpoint)), style, inner, 'middle');
  };
  const place = (): Block => {
    const before = change?.fate === 'changed' ? change.before : undefined;
    if (!before) return changed(placeOf, styles.small);
    const where = changedList('changed', placesOf(before), placesOf(step.touchpoint));
    const team = changedText('changed', names.team(before.owner), names.team(owner));
    return paragraph(where.length > 0 ? [...where, { text: ' · ' }, ...team] : team, styles.small, inner, 'middle');
  };
  const lines = stack(
    [
      ...(change ? [fateLine(change, phrases, inner, 'middle')] : []),
      changed((one) => one.name, styles.name),
      changed((one) => one.client_does, styles.body),
      place(),
    ],
    3,
  );
  const hint = [
    plainLine(name),
    `${phrases.map.owner}: ${plainLine(names.team(owner))}`,
    ...(channels.length > 0 ? [`${phrases.map.channels}: ${plainLine(channels.map(names.channel).join(', '))}`] : []),
  ].join('\n');
  const placed: Block = { ...lines, draw: (x, y) => lines.draw(x + 7, y) };
  return titled(placed, hint);
}
