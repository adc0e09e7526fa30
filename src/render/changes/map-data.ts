import type { Comparison } from '../../diff/compare.ts';
import { overlayChange } from '../../diff/overlay.ts';
import type { Model } from '../../model/model.ts';
import { type Names, namesOf } from '../../queries/common/names.ts';
import { mapDifferences, type PartDifference } from '../../queries/ideas/map-differences.ts';
import type { ToBeMark } from '../../queries/ideas/to-be.ts';

/** The parts of the map that a change touches, as far as a diagram has room for them. */
export interface ChangedMapData {
  readonly parts: readonly ChangedPartData[];
  /** How many more there are. */
  readonly more: number;
}

export interface ChangedPartData {
  /** `handoff/new-prices`, `touchpoint/first-order`, `stage/onboarding`, `team/support`. */
  readonly part: string;
  readonly name: string;
  readonly fate: ToBeMark['fate'];
  /** What the stage of a touchpoint is called. */
  readonly stage?: string;
  /** What the team that tells, and those that are told by a hand-off, are called. */
  readonly from?: string;
  readonly to?: readonly string[];
}

/** More than one small diagram ever shows. */
const most = 40;

/** What a change does to the map, part by part, in the order of the map: stages, touchpoints, hand-offs, teams. */
export function changedMapData(comparison: Comparison): ChangedMapData {
  const overlay = overlayChange(comparison, '');
  if (overlay.marks.size === 0) return { parts: [], more: 0 };
  const { overlaid } = overlay;
  const names = namesOf(overlaid);
  const differences = mapDifferences(overlay);
  const parts = differences.slice(0, most).map((difference) => partData(difference, overlaid, names));
  return { parts, more: differences.length - parts.length };
}

function partData({ part, kind, id, fate }: PartDifference, model: Model, names: Names): ChangedPartData {
  switch (kind) {
    case 'stage':
      return { part, name: names.stage(id), fate };
    case 'team':
      return { part, name: names.team(id), fate };
    case 'touchpoint': {
      const touchpoint = model.get('touchpoint', id)?.value;
      return { part, name: touchpoint?.name ?? id, fate, stage: names.stage(touchpoint?.stage ?? '') };
    }
    case 'handoff': {
      const { name, from, to } = model.get('handoff', id)?.value ?? { name: id, from: '', to: [] };
      return { part, name, fate, from: names.team(from), to: to.map(names.team) };
    }
  }
}
