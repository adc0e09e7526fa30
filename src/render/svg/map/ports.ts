import type { TrackedWire } from './wires.ts';

/** Where a wire meets the right side of a cell. */
export interface Port {
  readonly wire: TrackedWire;
  readonly role: 'source' | 'target';
  /** The height it needs. */
  readonly height: number;
}

const heights: Readonly<Record<Port['role'], number>> = { source: 22, target: 15 };

/**
 * The ports of one cell from top to bottom, so that lines cross as little as can be: above those that go up, the
 * nearest track first; below those that go down, the nearest track last; between them those that go both ways.
 */
export function portsOf(wires: readonly TrackedWire[], row: number): readonly Port[] {
  const ports = wires.flatMap((wire): Port[] => {
    if (wire.from === row) return [{ wire, role: 'source', height: heights.source }];
    return wire.to.includes(row) ? [{ wire, role: 'target', height: heights.target }] : [];
  });
  const sideOf = ({ wire }: Port): number => {
    const rows = [wire.from, ...wire.to];
    return Number(rows.some((other) => other > row)) - Number(rows.some((other) => other < row));
  };
  return ports.sort((a, b) => {
    const [sideA, sideB] = [sideOf(a), sideOf(b)];
    if (sideA !== sideB) return sideA - sideB;
    return sideA > 0 ? b.wire.track - a.wire.track : a.wire.track - b.wire.track;
  });
}

/** The height that the ports of a cell need together. */
export function portsHeight(ports: readonly Port[]): number {
  return ports.reduce((sum, { height }) => sum + height, 0);
}

/** The middle of each port on the side of a cell that begins at `top`. */
export function placePorts(ports: readonly Port[], top: number, height: number): ReadonlyMap<TrackedWire, number> {
  const places = new Map<TrackedWire, number>();
  let at = top + (height - portsHeight(ports)) / 2;
  for (const port of ports) {
    places.set(port.wire, at + port.height / 2);
    at += port.height;
  }
  return places;
}
