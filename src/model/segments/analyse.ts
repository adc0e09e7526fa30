import type { Segment, Segments } from '../gen/types.gen.ts';
import { cellsOf, conditionsByAttribute, type Domain, unrecorded } from './cells.ts';
import { type Budget, findCases } from './find-cases.ts';
import { declaredByName } from './known.ts';
import { type SegmentWitness, witnessOf } from './segment-witness.ts';

/** Two segments that take the same client; one of whom everything is recorded, where there can be one. */
export interface SegmentOverlap {
  readonly segments: readonly [string, string];
  readonly witness: SegmentWitness;
}

/** What is wrong with the segments themselves, before any client comes. */
export interface SegmentAnalysis {
  /** Clients of whom everything is recorded, yet no segment takes them. */
  readonly gaps: readonly SegmentWitness[];
  /** Clients whom no segment takes where something is not recorded. */
  readonly unrecordedGaps: readonly SegmentWitness[];
  readonly overlaps: readonly SegmentOverlap[];
  /** Segments that can take nobody. */
  readonly impossible: readonly string[];
  /** There are more gaps than are listed. */
  readonly moreGaps: boolean;
  /** Too many combinations to look through them all: what is found is true, and there may be more. */
  readonly gaveUp: boolean;
}

export interface AnalysisLimits {
  /** Conditions looked at in each of the three searches. */
  readonly steps: number;
  /** Gaps listed of each kind. */
  readonly gaps: number;
}

/**
 * Proves that each client falls into exactly one segment, or shows who does not. Exact unless it gave up: the
 * constants and bounds that segments name divide all clients into finitely many that nothing tells apart.
 */
export function analyseSegments(
  file: Segments,
  limits: AnalysisLimits = { steps: 500_000, gaps: 20 },
): SegmentAnalysis {
  const segments = (file.segments ?? []).filter(({ retired }) => retired === undefined);
  const recorded = recordedDomain(segments, file);
  const any: Domain = new Map([...recorded].map(([name, cells]) => [name, [...cells, unrecorded]]));
  const budgets = { gaps: { left: limits.steps }, pairs: { left: limits.steps }, each: { left: limits.steps } };

  const gaps = segments.length === 0 ? [] : findGaps(segments, recorded, budgets.gaps, limits.gaps);
  const unrecordedGaps =
    segments.length === 0 ? [] : findGaps(segments, any, budgets.gaps, limits.gaps, (gap) => hasUnrecorded(gap));
  const overlaps = findOverlaps(segments, [recorded, any], budgets.pairs);
  const impossible = segments.filter(({ when }) => findCases(when, any, budgets.each).next().done);
  const gaveUp = Object.values(budgets).some(({ left }) => left < 0);

  return {
    gaps: gaps.slice(0, limits.gaps).map((gap) => witnessOf(gap, recorded)),
    unrecordedGaps: unrecordedGaps.slice(0, limits.gaps).map((gap) => witnessOf(gap, any)),
    overlaps,
    impossible: budgets.each.left < 0 ? [] : impossible.map(({ id }) => id),
    moreGaps: Math.max(gaps.length, unrecordedGaps.length) > limits.gaps,
    gaveUp,
  };
}

function recordedDomain(segments: readonly Segment[], { attributes = {} }: Segments): Domain {
  const declared = declaredByName(attributes);
  const conditions = conditionsByAttribute({ allOf: segments.map(({ when }) => when) });
  return new Map([...conditions].map(([name, wanted]) => [name, cellsOf(declared.get(name), wanted)]));
}

/** At most one more than `most`, which tells that there are more. */
function findGaps(
  segments: readonly Segment[],
  domain: Domain,
  budget: Budget,
  most: number,
  counts: (gap: Domain) => boolean = () => true,
): readonly Domain[] {
  const gaps: Domain[] = [];
  for (const gap of findCases({ not: { anyOf: segments.map(({ when }) => when) } }, domain, budget)) {
    if (counts(gap)) gaps.push(gap);
    if (gaps.length > most) break;
  }
  return gaps;
}

/** Nobody in it is fully recorded. */
function hasUnrecorded(gap: Domain): boolean {
  return [...gap.values()].some((cells) => cells.every((cell) => cell === unrecorded));
}

function findOverlaps(
  segments: readonly Segment[],
  domains: readonly Domain[],
  budget: Budget,
): readonly SegmentOverlap[] {
  const overlaps: SegmentOverlap[] = [];
  for (const [index, a] of segments.entries()) {
    for (const b of segments.slice(index + 1)) {
      const witness = firstWitness({ allOf: [a.when, b.when] }, domains, budget);
      if (witness) overlaps.push({ segments: [a.id, b.id], witness });
    }
  }
  return overlaps;
}

function firstWitness(
  condition: Segment['when'],
  domains: readonly Domain[],
  budget: Budget,
): SegmentWitness | undefined {
  for (const domain of domains) {
    for (const found of findCases(condition, domain, budget)) return witnessOf(found, domain);
  }
  return undefined;
}
