import type { FileFacts } from '../model/definition.ts';
import { once } from '../once.ts';
import { type Fingerprint, indexesIn, isSameFile, statFields } from './fingerprint.ts';
import type { PlaceInReading } from './known-file.ts';
import type { Reading } from './reading-file.ts';

/** A reading of a whole workspace, and over it a later one of the files that had changed by then. */
export class LaidReadings {
  private readonly base: Reading;
  private readonly recent: Reading | undefined;
  /** What the base says of these paths counts no more. */
  private readonly replaced: ReadonlySet<string>;
  private readonly places = once(() => this.findPlaces());

  constructor(base: Reading, recent: Reading | undefined) {
    this.base = base;
    this.recent = recent?.over?.name === base.name ? recent : undefined;
    this.replaced = new Set([...(this.recent?.over?.gone ?? []), ...(this.recent?.fingerprint.paths ?? [])]);
  }

  /** The files that nobody has touched since, and where something is said of them. */
  sameFiles(now: Fingerprint): ReadonlyMap<string, PlaceInReading> {
    const same = new Map<string, PlaceInReading>();
    const indexNow = indexesIn(now);
    for (const reading of this.readings()) {
      for (const [index, path] of reading.fingerprint.paths.entries()) {
        const here = indexNow(path);
        if (here === undefined || !this.counts(reading, path)) continue;
        if (isSameFile(now, reading.fingerprint, here, index)) same.set(path, { reading, index });
      }
    }
    return same;
  }

  /** All paths of that time. */
  get paths(): readonly string[] {
    return [...this.places().keys()];
  }

  facts(path: string): FileFacts | undefined {
    const place = this.places().get(path);
    return place?.reading.facts(place.index);
  }

  /** The paths of the files that named an id. */
  naming(id: string): readonly string[] {
    return this.readings().flatMap((reading) =>
      reading.naming(id).flatMap((index) => {
        const path = reading.fingerprint.paths[index];
        return path !== undefined && this.counts(reading, path) ? [path] : [];
      }),
    );
  }

  checked(): string | undefined {
    return (this.recent ?? this.base).checked();
  }

  /** What is to be laid over the base for it to be as the workspace is now. */
  differenceNow(now: Fingerprint): { readonly over: NonNullable<Reading['over']>; readonly fingerprint: Fingerprint } {
    const { paths } = this.base.fingerprint;
    const indexThen = indexesIn(this.base.fingerprint);
    const differing = now.paths.flatMap((path, index) => {
      const then = indexThen(path);
      return then !== undefined && isSameFile(now, this.base.fingerprint, index, then) ? [] : [index];
    });
    const there = new Set(now.paths);
    return {
      over: { name: this.base.name, gone: paths.filter((path) => !there.has(path)) },
      fingerprint: partOf(now, differing),
    };
  }

  private readings(): readonly Reading[] {
    return this.recent ? [this.base, this.recent] : [this.base];
  }

  private counts(reading: Reading, path: string): boolean {
    return reading !== this.base || !this.replaced.has(path);
  }

  private findPlaces(): ReadonlyMap<string, PlaceInReading> {
    const places = new Map<string, PlaceInReading>();
    for (const reading of this.readings()) {
      for (const [index, path] of reading.fingerprint.paths.entries()) {
        if (this.counts(reading, path)) places.set(path, { reading, index });
      }
    }
    return places;
  }
}

function partOf({ paths, stats, takenAt }: Fingerprint, indexes: readonly number[]): Fingerprint {
  const part = new Float64Array(indexes.length * statFields);
  for (const [at, index] of indexes.entries()) {
    part.set(stats.subarray(index * statFields, (index + 1) * statFields), at * statFields);
  }
  return { paths: indexes.map((index) => paths[index] ?? ''), stats: part, takenAt };
}
