import type { Location } from '../../diagnostic.ts';
import { partNamed } from '../../model/map-part.ts';
import type { Model } from '../../model/model.ts';
import { labelOf } from '../common/names.ts';

/** How a message names a part of the map that changes name `touchpoint/first-login`: `First login (first-login)`. */
export function partLabel(model: Model, written: string): string {
  const part = partNamed(written);
  return part ? labelOf(model, part.kind, part.id) : written;
}

/** Where a part is defined; undefined where it is not there. */
export function partPlace(model: Model, written: string): Location | undefined {
  const part = partNamed(written);
  const definition = part && model.ids.of(part.kind).get(part.id)?.[0];
  if (!definition) return undefined;
  const { file, path, at } = definition;
  return path.length === 0 ? { file } : { file, path, at };
}
