import { plainLine } from '../../text.ts';
import { type Block, stack, titled } from '../block.ts';
import { star } from '../icons.ts';
import { styles } from '../map/format.ts';
import { roomFor } from '../measure.ts';
import type { Look, Mark } from '../scene.ts';
import { lineMark, paragraph } from '../text-block.ts';
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
      ...steps.flatMap((placed) => nodeMarks(placed, x, y)),
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

function nodeMarks({ step, index, x: left, width }: PlacedStep, x: number, y: number): readonly Mark[] {
  const { size, weight } = styles.sign;
  const room = Math.max(30, roomFor(index, size, weight) + 12);
  const middle = x + left + width / 2;
  const box = { x: middle - room / 2, y: y + headroom, width: room, height: nodeHeight };
  const isGuess = step.state === 'unchecked';
  const look: Look = isGuess
    ? { fill: 'cautionSoft', stroke: 'caution', strokeWidth: 1.4, dash: [3, 2.5] }
    : { fill: 'card', stroke: 'accent', strokeWidth: 1.8 };
  return [
    { kind: 'box', part: 'badge', ...box, radius: nodeHeight / 2, ...look },
    lineMark([{ text: index, weight, paint: isGuess ? 'caution' : 'accent' }], styles.sign, 'middle', box),
    ...(step.touchpoint.moment_of_truth ? [star(middle, y + headroom - 8, 6.5)] : []),
  ];
}

function middleOf({ x, width }: PlacedStep): number {
  return x + width / 2;
}

/** The touchpoint's name, what the client does there, where, and who owns it. */
function stepText({ step, width }: PlacedStep, { names, phrases }: JourneySheet): Block {
  const { name, client_does: does, channels = [], owner } = step.touchpoint;
  const inner = width - 14;
  const place = [channels.map(names.channel).join(', '), names.team(owner)].filter((text) => text !== '').join(' · ');
  const lines = stack(
    [
      paragraph(name, styles.name, inner, 'middle'),
      paragraph(does, styles.body, inner, 'middle'),
      paragraph(place, styles.small, inner, 'middle'),
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
