import type { Phrases } from '../../../locales/phrases.ts';
import type { Touchpoint } from '../../../model/gen/types.gen.ts';
import type { Names } from '../../../queries/common/names.ts';
import { type Gap, gapOf } from '../../../queries/ideas/gaps.ts';
import type { ToBe, ToBeMark } from '../../../queries/ideas/to-be.ts';
import { changesOf } from '../../../queries/ideas/to-be-changes.ts';
import type { JourneyMap } from '../../../queries/map/map.ts';
import type { MapMetrics } from '../../../queries/metrics/map-metrics.ts';
import type { MetricStanding } from '../../../queries/metrics/standing.ts';
import type { ClientVoice, TouchpointVoice } from '../../../queries/voice/client-voice.ts';
import { type IdeaSign, ideaSigns, signsOf } from '../../to-be-signs.ts';
import type { HandoffState } from '../badge.ts';
import type { Block } from '../block.ts';
import { type Format, formats } from '../format.ts';
import type { Mark } from '../scene.ts';
import { versionMarks, versions } from '../versions.ts';

/** What a picture of the map is drawn from; with `toBe`, both maps are drawn over one another. */
export type MapPicture = JourneyMap & {
  readonly metrics: MapMetrics;
  readonly toBe?: ToBe;
  /** What is wrong with hand-offs, by id, in sentences: they are marked as broken. */
  readonly troubles?: ReadonlyMap<string, readonly string[]>;
  /** How metrics stand, by id: whether a change is more than noise. */
  readonly standings?: ReadonlyMap<string, MetricStanding>;
  /** Who speaks of what, where that may be shown. */
  readonly voices?: ClientVoice;
};

/** Something that stands in the client's way, by the number it has in this picture. */
export interface Pain extends Gap {
  readonly number: number;
  readonly touchpoint: string;
}

/** Everything that the parts of one picture want to know. */
export interface Sheet {
  readonly map: MapPicture;
  readonly names: Names;
  readonly phrases: Phrases;
  readonly format: Format;
  /** A touchpoint's place on the client's way, `2.3` is the third of the second stage. */
  readonly indexOf: (touchpoint: string) => string;
  readonly pains: readonly Pain[];
  readonly painOf: (touchpoint: string) => Pain | undefined;
  /** What ideas do to a part (`touchpoint/<id>`, …); undefined where it stays. */
  readonly fateOf: (part: string) => ToBeMark | undefined;
  readonly ideasOf: (part: string) => readonly IdeaSign[];
  /** What is said of a touchpoint; undefined where the picture does not tell. */
  readonly voiceOf: (touchpoint: string) => TouchpointVoice | undefined;
  readonly handoffState: (handoff: string) => HandoffState;
  /** The touchpoint as it is today, where ideas change it or take it away; undefined where it is new. */
  readonly today: (touchpoint: string) => Touchpoint | undefined;
  /** Where the map of today is drawn in the same places: its own sheet. */
  readonly now?: Sheet;
}

/** Numbers and letters everything that is referred to by a sign. */
export function sheetOf(map: MapPicture, names: Names, phrases: Phrases, width: 'wide' | 'compact'): Sheet {
  const { toBe } = map;
  const indexes = new Map(
    map.stages.flatMap(({ touchpoints }, stage) =>
      touchpoints.map(({ id }, index) => [id, `${stage + 1}.${index + 1}`] as const),
    ),
  );
  const ideas = ideaSigns(toBe);
  const pains = painsOf(map);
  const byTouchpoint = new Map(pains.map((pain) => [pain.touchpoint, pain]));
  return {
    map,
    names,
    phrases,
    format: formats[width],
    indexOf: (touchpoint) => indexes.get(touchpoint) ?? '',
    pains,
    painOf: (touchpoint) => byTouchpoint.get(touchpoint),
    fateOf: (part) => toBe?.marks.get(part),
    ideasOf: (part) => signsOf(toBe?.marks.get(part), ideas),
    voiceOf: (touchpoint) => map.voices?.touchpoint(touchpoint),
    handoffState: (handoff) =>
      toBe?.marks.get(`handoff/${handoff}`)?.fate ?? (map.troubles?.get(handoff)?.length ? 'broken' : 'sound'),
    today: (touchpoint) => toBe?.today.get('touchpoint', touchpoint)?.value,
  };
}

/** A block for the map to be and, where today's is drawn in the same places, for both. */
export function inEach(sheet: Sheet, block: (of: Sheet) => Block | undefined, align: 'top' | 'middle' = 'top'): Block {
  const later = block(sheet);
  return sheet.now ? versions(block(sheet.now), later, align) : (later ?? { width: 0, height: 0, draw: () => [] });
}

/** The same for marks. */
export function marksInEach(sheet: Sheet, marks: (of: Sheet) => readonly Mark[]): readonly Mark[] {
  const later = marks(sheet);
  return sheet.now ? versionMarks(marks(sheet.now), later) : later;
}

/** Pains in the order in which the client meets them; those that ideas take away keep their place. */
function painsOf({ stages, toBe }: MapPicture): readonly Pain[] {
  const changes = changesOf(toBe);
  return stages
    .flatMap(({ touchpoints }) => touchpoints)
    .flatMap(({ id, touchpoint }) => {
      const gap = gapOf(touchpoint, changes.touchpoint(id));
      return gap ? [{ touchpoint: id, ...gap }] : [];
    })
    .map((pain, index) => ({ ...pain, number: index + 1 }));
}
