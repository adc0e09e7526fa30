import type { Phrases } from '../../../locales/phrases.ts';
import type { Lifecycle } from '../../lifecycle.ts';
import { handoffBadge } from '../badge.ts';
import { type Block, beside, drawing, stack } from '../block.ts';
import { styles } from '../format.ts';
import { circle } from '../path-data.ts';
import { pictureScene } from '../picture.ts';
import type { Mark, Scene } from '../scene.ts';
import { straightArrow } from '../straight-arrow.ts';
import { paragraph } from '../text-block.ts';
import { type PlacedMove, placeMoves } from './lanes.ts';

const width = 900;
const margin = 24;
const cardWidth = 190;
/** From one way to the next beside the cards, and from one to the next at the side of a card. */
const pitch = { lane: 26, port: 15 };
/** Between two cards: room for the number of the way from one to the next. */
const gap = 40;
const gutter = 28;

/**
 * A lifecycle: its states one below another, on the right the ways on, on the left the ways back, each with a number; the
 * list says what each needs. Everything is drawn with plain attributes, so that any program shows its words.
 */
export function statesScene(lifecycle: Lifecycle, phrases: Phrases): Scene {
  const graph = graphOf(lifecycle);
  const room = width - 2 * margin - graph.width - gutter;
  return pictureScene(
    {
      name: `states-${lifecycle.kind}`,
      title: lifecycle.title,
      description: lifecycle.states.map(({ name }) => name).join(' · '),
      width,
      margin,
      parts: [beside([graph, movesList(lifecycle, phrases, room)], gutter, 'top')],
    },
    phrases,
  );
}

function movesList({ states, moves }: Lifecycle, phrases: Phrases, room: number): Block {
  const nameOf = new Map(states.map(({ id, name }) => [id, name]));
  const entries = moves.map(({ from, to, label }, index) => {
    const number = handoffBadge(index + 1, 'sound', 'drawn');
    const way = `${from === null ? phrases.lifecycle.made : (nameOf.get(from) ?? from)} → ${nameOf.get(to) ?? to}`;
    const text = stack([
      paragraph(way, styles.name, room - 30),
      ...(label === '' ? [] : [paragraph(label, styles.body, room - 30)]),
    ]);
    return beside([number, text], 10, 'top');
  });
  return stack(entries, 9);
}

function graphOf({ states, moves }: Lifecycle): Block {
  const ids = states.map(({ id }) => id);
  const plan = placeMoves(
    ids.length,
    moves.map(({ from, to }) => ({ from: from === null ? -1 : ids.indexOf(from), to: ids.indexOf(to) })),
  );
  const heights = states.map((_, at) =>
    Math.max(46, (Math.max(plan.ports.left[at] ?? 0, plan.ports.right[at] ?? 0) + 1) * pitch.port),
  );
  const tops = heights.map((_, at) => gap + heights.slice(0, at).reduce((sum, one) => sum + one + gap, 0));
  const left = plan.lanes.left * pitch.lane + (plan.lanes.left > 0 ? 16 : 0);
  const right = plan.lanes.right * pitch.lane + (plan.lanes.right > 0 ? 16 : 0);
  const height = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0);
  return drawing(left + cardWidth + right, height, (x, y) => {
    const cardX = x + left;
    const portY = (state: number, port: number, count: number): number =>
      y + (tops[state] ?? 0) + ((heights[state] ?? 0) * (port + 1)) / (count + 1);
    const cards = states.flatMap((state, at) =>
      card(state, { x: cardX, y: y + (tops[at] ?? 0), width: cardWidth, height: heights[at] ?? 0 }),
    );
    const places = { cardX, y, tops, heights, portY, ports: plan.ports };
    const lanes = plan.moves.flatMap((move) => laneOf(move, places) ?? []);
    const ways = plan.moves.map((move) => wayOf(move, places, lanes));
    return [...cards, ...ways.flatMap(({ line }) => line), ...ways.flatMap(({ badge }) => badge)];
  });
}

function card(
  { id, name, ended }: Lifecycle['states'][number],
  {
    x,
    y,
    width: wide,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly Mark[] {
  const text = stack([
    paragraph(name, styles.name, wide - 24, 'middle'),
    ...(id === name ? [] : [paragraph(id, styles.small, wide - 24, 'middle')]),
  ]);
  return [
    {
      kind: 'box',
      part: 'card',
      x,
      y,
      width: wide,
      height,
      radius: 8,
      fill: ended ? 'panel' : 'card',
      stroke: ended ? 'ink' : 'rule',
      strokeWidth: ended ? 2 : 1.2,
    },
    ...text.draw(x + 12, y + (height - text.height) / 2),
  ];
}

interface Places {
  readonly cardX: number;
  readonly y: number;
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly ports: { readonly left: readonly number[]; readonly right: readonly number[] };
  portY(state: number, port: number, count: number): number;
}

/** A way beside the cards: the heights at which it leaves and comes in, and how far out it runs. */
interface Lane {
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly start: number;
  readonly end: number;
  readonly edge: number;
}

function laneOf({ from, to, place }: PlacedMove, { cardX, ports, portY }: Places): Lane | undefined {
  if (place.side === 'between') return undefined;
  const { side, lane } = place;
  const edge = side === 'right' ? cardX + cardWidth : cardX;
  return {
    side,
    edge,
    x: side === 'right' ? edge + 16 + lane * pitch.lane : edge - 16 - lane * pitch.lane,
    start: portY(from, place.start, ports[side][from] ?? 1),
    end: portY(to, place.end, ports[side][to] ?? 1),
  };
}

function wayOf(
  move: PlacedMove,
  places: Places,
  lanes: readonly Lane[],
): { readonly line: readonly Mark[]; readonly badge: readonly Mark[] } {
  const { index, from, to } = move;
  const { cardX, y, tops, heights } = places;
  const look = { stroke: 'accent', strokeWidth: 1.5 } as const;
  const number = handoffBadge(index + 1, 'sound', 'drawn');
  const badgeAt = (cx: number, cy: number): readonly Mark[] =>
    number.draw(cx - number.width / 2, cy - number.height / 2);
  const lane = laneOf(move, places);
  if (lane === undefined) {
    const middle = cardX + cardWidth / 2;
    const end = y + (tops[to] ?? 0);
    const start = from < 0 ? y + 5 : y + (tops[from] ?? 0) + (heights[from] ?? 0);
    const dot: readonly Mark[] = from < 0 ? [{ kind: 'shape', d: circle(middle, y + 5, 5), fill: 'ink' }] : [];
    return {
      line: [
        ...dot,
        ...straightArrow(
          [
            { x: middle, y: start },
            { x: middle, y: end },
          ],
          look,
        ),
      ],
      badge: badgeAt(middle, (start + end) / 2 - (from < 0 ? -1 : 3)),
    };
  }
  const { edge, x, start, end } = lane;
  const corners = [
    { x: edge, y: start },
    { x, y: start },
    { x, y: end },
    { x: edge, y: end },
  ];
  return { line: straightArrow(corners, look), badge: badgeAt(x, freeHeight(lane, lanes)) };
}

/** Where on its upright leg a number is furthest from the level legs that cross it, near the middle where that is equal. */
function freeHeight(lane: Lane, lanes: readonly Lane[]): number {
  const { x, start, end, side } = lane;
  const crossing = lanes
    .filter(
      (other) => other !== lane && other.side === side && Math.abs(other.x - other.edge) > Math.abs(x - other.edge),
    )
    .flatMap((other) => [other.start, other.end]);
  const legs = [start, end, ...crossing];
  const steps = Array.from({ length: 13 }, (_, step) => 0.2 + step * 0.05).map((part) => start + (end - start) * part);
  const room = (at: number): number => Math.min(14, ...legs.map((leg) => Math.abs(leg - at)));
  const middle = (start + end) / 2;
  return steps.reduce((best, at) => {
    const better = room(at) - room(best);
    return better > 0.5 || (better > -0.5 && Math.abs(at - middle) < Math.abs(best - middle)) ? at : best;
  });
}
