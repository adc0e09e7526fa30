import type { Domain } from './cells.ts';
import type { Attributes, AttributeValue } from './known.ts';

/** A client that shows a finding. Any client alike in what decides it shows it too. */
export interface SegmentWitness {
  /** Attributes of such a client: every attribute that a segment names, but for those not recorded. */
  readonly attributes: Attributes;
  /** The attributes it hangs on; the others may have any value. */
  readonly decisive: readonly string[];
  /** Attributes that must not be recorded for this to happen. */
  readonly unrecorded: readonly string[];
  /** Decisive attributes whose value stands for any text that no segment names. */
  readonly other: readonly string[];
}

/** One client out of a part of the domain. What the part leaves open does not decide. */
export function witnessOf(part: Domain, domain: Domain): SegmentWitness {
  const values: [string, AttributeValue][] = [];
  const decisive: string[] = [];
  const unrecorded: string[] = [];
  const other: string[] = [];
  for (const [name, cells] of part) {
    const [cell] = cells;
    if (cell?.known) values.push([name, cell.known.value]);
    if (cells.length === domain.get(name)?.length) continue;
    decisive.push(name);
    if (cell?.isOther) other.push(name);
    if (!cell?.known) unrecorded.push(name);
  }
  return { attributes: Object.fromEntries(values), decisive, unrecorded, other };
}
