import type { Model } from '../../model/model.ts';

/** What a client is worth, by the attribute that segments.yaml marks with `value`. */
export interface ClientValue {
  readonly attribute: string;
  readonly value: string | number | boolean;
}

/** Undefined where no attribute is marked, several are, or nothing is recorded of this client. */
export function clientValue(model: Model, client: string | undefined): ClientValue | undefined {
  const marked = Object.entries(model.single('segments')?.value.attributes ?? {}).filter(
    ([, { value, retired }]) => value === true && retired === undefined,
  );
  const [[attribute] = [], another] = marked;
  const known = client === undefined ? undefined : model.get('client', client)?.value.attributes;
  if (attribute === undefined || another !== undefined || !known || !Object.hasOwn(known, attribute)) return undefined;
  const value = known[attribute];
  return value === undefined ? undefined : { attribute, value };
}
