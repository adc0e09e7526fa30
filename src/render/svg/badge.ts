import type { Gap } from '../../queries/ideas/gaps.ts';
import type { ToBeMark } from '../../queries/ideas/to-be.ts';
import type { IdeaSign } from '../to-be-signs.ts';
import type { Block } from './block.ts';
import { styles } from './format.ts';
import { roomFor, roomForSpans } from './measure.ts';
import type { Paint } from './palette.ts';
import { circle, decimal } from './path-data.ts';
import type { Look, Mark, Span } from './scene.ts';
import { lineMark, type TextStyle } from './text-block.ts';

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
export function painBadge(number: number, gap: Gap['is']): Block {
  const look: BadgeLook =
    gap === 'closed'
      ? { ground: { fill: 'card', stroke: 'bad', strokeWidth: 1.2, dash: [2.5, 2.5] }, paint: 'bad', round: false }
      : { ground: { fill: 'bad' }, paint: 'onBad', round: false };
  return badge(`!${number}`, look, 15);
}

/** How many speak of a touchpoint, in a speech bubble, and how many of them are negative; `guess`: nobody ever did. */
export function voiceBadge(cases: number, negative: number, isGuess: boolean): Block {
  const style: TextStyle = styles.sign;
  const { weight } = style;
  const spans: readonly Span[] = [
    { text: String(cases), weight, paint: 'muted' },
    ...(negative > 0 ? [{ text: ` −${negative}`, weight, paint: 'bad' } as const] : []),
  ];
  const [width, height, tail] = [Math.max(15, roomForSpans(spans, style.size) + 8), 13, 3];
  const look: Look = {
    fill: 'card',
    stroke: negative > 0 ? 'bad' : 'rule',
    strokeWidth: 1.1,
    ...(isGuess ? { dash: [2, 2] } : {}),
  };
  const [across, down, r] = [decimal(width - 8), height - 8, 4];
  const corner = (toX: number, toY: number): string => `a${r} ${r} 0 0 1 ${toX} ${toY}`;
  const outline = [
    `h${across}${corner(r, r)}v${down}${corner(-r, r)}h${decimal(13 - width)}`,
    `l-3.5 ${tail}v-${tail}h-1.5${corner(-r, -r)}v-${down}${corner(r, -r)}z`,
  ].join('');
  return {
    width,
    height: height + tail,
    draw: (x, y) => [
      { kind: 'shape', d: `M${decimal(x + r)} ${decimal(y)}${outline}`, ...look },
      lineMark(spans, style, 'middle', { x, y, width, height }),
    ],
  };
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

/** What there is to see of a hand-off beside its number: what ideas do to it, else that something is wrong with it. */
export type HandoffState = ToBeMark['fate'] | 'broken' | 'sound';

/** The line of a hand-off, and the ground of its badge. */
export const handoffPaint: Readonly<Record<HandoffState, Paint>> = {
  sound: 'accent',
  broken: 'bad',
  new: 'plan',
  changed: 'plan',
  gone: 'rule',
};

/** The number of a hand-off. `also`: it is in force here, and drawn elsewhere. */
export function handoffBadge(number: number, state: HandoffState, place: 'drawn' | 'also'): Block {
  const size = place === 'drawn' ? 18 : 16;
  const text = String(number);
  const line = handoffPaint[state];
  const outline: BadgeLook = { ground: { fill: 'card', stroke: line, strokeWidth: 1.2 }, paint: line, round: true };
  switch (state) {
    case 'new': {
      const ground: Look = { fill: 'planSoft', stroke: line, strokeWidth: 1.4, dash: [3, 2.4] };
      return badge(`+${text}`, { ground, paint: line, round: true }, size);
    }
    case 'gone':
      return crossedOut(badge(text, { ...outline, paint: 'muted' }, size));
    case 'broken':
      return alarmed(
        badge(text, place === 'also' ? outline : { ...outline, ground: { fill: line }, paint: 'onBad' }, size),
      );
    case 'changed':
    case 'sound': {
      const onLine: Paint = state === 'changed' ? 'onPlan' : 'onAccent';
      return badge(text, place === 'also' ? outline : { ground: { fill: line }, paint: onLine, round: true }, size);
    }
  }
}

/** With an exclamation mark at its corner. */
function alarmed(block: Block): Block {
  return {
    ...block,
    draw: (x, y): readonly Mark[] => {
      const [cx, cy] = [x + block.width, y + 1];
      return [
        ...block.draw(x, y),
        { kind: 'shape', d: circle(cx, cy, 4.5), fill: 'card', stroke: 'bad', strokeWidth: 1.2 },
        { kind: 'shape', d: `M${decimal(cx)} ${decimal(cy - 2.2)}v2.4m0 1.9v0.1`, stroke: 'bad', strokeWidth: 1.3 },
      ];
    },
  };
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
