import { type Block, lineMark, type TextStyle } from '../block.ts';
import { roomFor } from '../measure.ts';
import type { Paint } from '../palette.ts';
import type { Look, Mark } from '../scene.ts';
import { styles } from './format.ts';
import type { IdeaSign } from './sheet.ts';

interface BadgeLook {
  readonly ground: Look;
  readonly paint: Paint;
  readonly round: boolean;
}

/** A sign of one or a few letters on a box or a disc just large enough for it. */
function badge(text: string, { ground, paint, round }: BadgeLook, height: number): Block {
  const style: TextStyle = styles.sign;
  const width = Math.max(height, roomFor(text, style.size, style.weight) + (round ? 6 : 8));
  return {
    width,
    height,
    draw: (x, y) => [
      { kind: 'box', part: 'badge', x, y, width, height, radius: round ? height / 2 : 3.5, ...ground },
      lineMark([{ text, weight: style.weight, paint }], style, 'middle', { x, y, width, height }),
    ],
  };
}

/** The number of a pain: `!3`. One that an idea takes away is an outline. */
export function painBadge(number: number, solved: boolean): Block {
  const look: BadgeLook = solved
    ? { ground: { fill: 'card', stroke: 'bad', strokeWidth: 1.2, dash: [2.5, 2.5] }, paint: 'bad', round: false }
    : { ground: { fill: 'bad' }, paint: 'onBad', round: false };
  return badge(`!${number}`, look, 15);
}

/** Nobody has looked at what really happens here. */
export function uncheckedBadge(): Block {
  return badge(
    '?',
    { ground: { fill: 'cautionSoft', stroke: 'caution', strokeWidth: 1.2 }, paint: 'caution', round: false },
    15,
  );
}

/** The letter of an idea: full while it is worked on, an outline when planned, a broken one when postponed. */
export function ideaBadge({ letter, status }: IdeaSign): Block {
  const looks: Readonly<Record<IdeaSign['status'], BadgeLook>> = {
    in_progress: { ground: { fill: 'plan' }, paint: 'onPlan', round: false },
    planned: { ground: { fill: 'planSoft', stroke: 'plan', strokeWidth: 1.4 }, paint: 'plan', round: false },
    postponed: {
      ground: { fill: 'card', stroke: 'plan', strokeWidth: 1.2, dash: [2.5, 2.5] },
      paint: 'plan',
      round: false,
    },
  };
  return badge(letter, looks[status], 15);
}

export type HandoffFate = 'new' | 'gone' | 'changed' | undefined;

/** The number of a hand-off. `also`: it is in force here, and drawn elsewhere. */
export function handoffBadge(number: number, fate: HandoffFate, place: 'drawn' | 'also'): Block {
  const size = place === 'drawn' ? 18 : 16;
  const text = String(number);
  if (fate === 'new') {
    const ground: Look = { fill: 'planSoft', stroke: 'plan', strokeWidth: 1.4, dash: [3, 2.4] };
    return badge(`+${text}`, { ground, paint: 'plan', round: true }, size);
  }
  if (fate === 'gone')
    return crossedOut(badge(text, { ground: { fill: 'card', stroke: 'rule' }, paint: 'muted', round: true }, size));
  const line: Paint = fate === 'changed' ? 'plan' : 'accent';
  if (place === 'also')
    return badge(text, { ground: { fill: 'card', stroke: line, strokeWidth: 1.2 }, paint: line, round: true }, size);
  return badge(text, { ground: { fill: line }, paint: fate === 'changed' ? 'onPlan' : 'onAccent', round: true }, size);
}

function crossedOut(block: Block): Block {
  const { width, height } = block;
  return {
    ...block,
    draw: (x, y): readonly Mark[] => [
      ...block.draw(x, y),
      { kind: 'shape', d: `M${x - 1} ${y + height + 1}L${x + width + 1} ${y - 1}`, stroke: 'ink', strokeWidth: 1.4 },
    ],
  };
}
