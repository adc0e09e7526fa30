/** A move between rows of states, from the top; `from` is -1 where the thing comes into being. */
export interface RowMove {
  readonly from: number;
  readonly to: number;
}

/** A move with its way: straight down between two neighbours, or along a lane beside the states. */
export interface PlacedMove extends RowMove {
  /** Its place among all moves. */
  readonly index: number;
  readonly place:
    | { readonly side: 'between' }
    | {
        readonly side: Side;
        /** From the inside out. */
        readonly lane: number;
        /** At which of the ports of a state the way leaves and comes in, from the top. */
        readonly start: number;
        readonly end: number;
      };
}

type Side = 'left' | 'right';

/** Where all moves go. */
export interface MovePlan {
  readonly moves: readonly PlacedMove[];
  readonly lanes: Readonly<Record<Side, number>>;
  /** How many ways begin or end at each side of each state. */
  readonly ports: Readonly<Record<Side, readonly number[]>>;
}

/**
 * Lays the moves on to the right and the moves back to the left; those to the next state go straight down. Short ways lie
 * inside, and no two share a lane where both pass. At a state, ways from above come in over those that go below, the
 * inner ones outermost, so that ways cross as seldom as they can.
 */
export function placeMoves(rows: number, moves: readonly RowMove[]): MovePlan {
  const all = moves.map((move, index) => ({ ...move, index }));
  const isBetween = ({ from, to }: RowMove): boolean => to === from + 1;
  const sides = {
    right: all.filter((one) => !isBetween(one) && one.from < one.to),
    left: all.filter((one) => one.from > one.to),
  };
  const laid = { left: layLanes(sides.left), right: layLanes(sides.right) };
  const portsOf = (side: Side): readonly (readonly string[])[] =>
    Array.from({ length: rows }, (_, row) => portsAt(row, sides[side], laid[side]));
  const ports = { left: portsOf('left'), right: portsOf('right') };
  return {
    moves: all.map((move): PlacedMove => {
      if (isBetween(move)) return { ...move, place: { side: 'between' } };
      const side = move.from < move.to ? 'right' : 'left';
      const at = (row: number, end: 'start' | 'end'): number =>
        (ports[side][row] ?? []).indexOf(`${move.index} ${end}`);
      const lane = laid[side].get(move.index) ?? 0;
      return { ...move, place: { side, lane, start: at(move.from, 'start'), end: at(move.to, 'end') } };
    }),
    lanes: { left: laneCount(laid.left), right: laneCount(laid.right) },
    ports: { left: ports.left.map(({ length }) => length), right: ports.right.map(({ length }) => length) },
  };
}

interface Numbered extends RowMove {
  readonly index: number;
}

const top = ({ from, to }: RowMove): number => Math.min(from, to);
const bottom = ({ from, to }: RowMove): number => Math.max(from, to);

/** The lane of each: the innermost that is free over all rows that it passes; short ways choose first. */
function layLanes(moves: readonly Numbered[]): ReadonlyMap<number, number> {
  const lanes: Numbered[][] = [];
  const laid = new Map<number, number>();
  const sorted = [...moves].sort((a, b) => bottom(a) - top(a) - (bottom(b) - top(b)) || top(a) - top(b));
  for (const move of sorted) {
    const found = lanes.findIndex((lane) =>
      lane.every((other) => bottom(other) < top(move) || top(other) > bottom(move)),
    );
    const lane = found < 0 ? lanes.length : found;
    lanes[lane] = [...(lanes[lane] ?? []), move];
    laid.set(move.index, lane);
  }
  return laid;
}

/** The ends of ways at one state, from the top: those from above, the innermost first, then those from below, the innermost last. */
function portsAt(row: number, moves: readonly Numbered[], lanes: ReadonlyMap<number, number>): readonly string[] {
  const lane = ({ index }: Numbered): number => lanes.get(index) ?? 0;
  const nameOf = (move: Numbered): string => `${move.index} ${move.from === row ? 'start' : 'end'}`;
  const above = moves.filter((move) => bottom(move) === row).sort((a, b) => lane(a) - lane(b));
  const below = moves.filter((move) => top(move) === row).sort((a, b) => lane(b) - lane(a));
  return [...above, ...below].map(nameOf);
}

function laneCount(laid: ReadonlyMap<number, number>): number {
  return Math.max(-1, ...laid.values()) + 1;
}
