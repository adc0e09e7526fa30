import { feelingOf } from '../feeling-points.ts';
import type { Pain, Sheet } from '../sheet.ts';

/** A pain by its place among all: 1 is the worst. */
export interface RankedPain extends Pain {
  readonly rank: number;
}

/**
 * The pains of a map, the worst first: where the client feels worst; of those, at moments of truth; of those, where most
 * cases complain; of those, the one met first. Where nobody has asked, the feeling counts as neither good nor bad.
 */
export function worstPains(sheet: Sheet): readonly RankedPain[] {
  const { map, voiceOf } = sheet;
  const touchpoints = new Map(map.touchpoints.map((one) => [one.id, one]));
  const weighed = sheet.pains.map((pain) => {
    const touchpoint = touchpoints.get(pain.touchpoint);
    const feeling = touchpoint && feelingOf(touchpoint, sheet);
    return {
      pain,
      feels: feeling?.real ?? feeling?.planned ?? 0,
      isTruth: touchpoint?.touchpoint.moment_of_truth === true,
      complaints: voiceOf(pain.touchpoint)?.recent.negative ?? 0,
    };
  });
  return weighed
    .sort(
      (a, b) =>
        a.feels - b.feels ||
        Number(b.isTruth) - Number(a.isTruth) ||
        b.complaints - a.complaints ||
        a.pain.number - b.pain.number,
    )
    .map(({ pain }, index) => ({ ...pain, rank: index + 1 }));
}
