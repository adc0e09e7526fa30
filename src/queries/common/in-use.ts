import { fieldOf } from '../../model/field.ts';
import type { Documents, Segment } from '../../model/gen/types.gen.ts';
import type { Kind } from '../../model/kinds.ts';
import { filesOfKind, type Item, type Model } from '../../model/model.ts';
import { isReadable } from '../../model/parse.ts';
import { type Pattern, walkPattern } from '../../model/walk.ts';

/** Kinds whose files may be retired. */
type Lasting = 'group' | 'handoff' | 'metric' | 'playbook' | 'scenario' | 'team' | 'touchpoint';

/** Everything of a kind that is not retired, by id. */
export function inUse<K extends Lasting>(model: Model, kind: K): readonly Item<Documents[K]>[] {
  return model.all(kind).filter(({ value }) => fieldOf(value, 'retired') === undefined);
}

/** The segments that still take clients. */
export function segmentsInUse(model: Model): readonly Segment[] {
  return (model.single('segments')?.value.segments ?? []).filter(({ retired }) => retired === undefined);
}

/**
 * What the files of a kind say as far as they could be read, well-formed or not, without those that are retired. For
 * questions of the sort "does nobody …?": a file with a mistake elsewhere still counts.
 */
export function readable(model: Model, kind: Kind): readonly unknown[] {
  return filesOfKind(model, kind)
    .filter(isReadable)
    .map(({ value }) => value)
    .filter((value) => fieldOf(value, 'retired') === undefined);
}

/** All ids at a place in the readable files of a kind, in NFC; with `key`, the keys at which the pattern ends. */
export function idsNamedIn(
  model: Model,
  kind: Kind,
  pattern: Pattern,
  at: 'value' | 'key' = 'value',
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const value of readable(model, kind)) {
    walkPattern(value, pattern, (found, path) => {
      const id = at === 'key' ? path.at(-1) : found;
      if (typeof id === 'string') ids.add(id);
    });
  }
  return ids;
}
