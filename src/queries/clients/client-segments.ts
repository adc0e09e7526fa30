import type { Client, Condition, Segments } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { conditionsByAttribute } from '../../model/segments/cells.ts';
import { segmentsOf } from '../../model/segments/segments-of.ts';

/** Into which segments a client falls, and what decides it. */
export interface ClientSegments {
  readonly id: string;
  readonly name: string;
  /** What the client's file says. */
  readonly written?: string;
  /** Exactly one where all is well. */
  readonly found: readonly string[];
  readonly state: 'fits' | 'differs' | 'none' | 'several';
  /** What is recorded of the attributes that decide: those of the segments found, of all segments where there is none. */
  readonly why: readonly { readonly attribute: string; readonly value?: string | number | boolean }[];
  readonly churned: boolean;
}

/** The clients that are not retired, by id, as they fall into these segments. */
export function clientSegments(model: Model, file: Segments): readonly ClientSegments[] {
  return model
    .all('client')
    .filter(({ value }) => value.retired === undefined)
    .map(segmentsByClient(file));
}

/** Tells of a client into which of these segments it falls. */
export function segmentsByClient(file: Segments): (client: Item<Client>) => ClientSegments {
  const inUse = (file.segments ?? []).filter(({ retired }) => retired === undefined);
  const conditions = new Map(inUse.map(({ id, when }) => [id, when]));
  return ({ id, value: { name = id, segment, attributes = {}, churned } }) => {
    const found = segmentsOf(attributes, file);
    const deciding = found.length > 0 ? found.flatMap((one) => conditions.get(one) ?? []) : [...conditions.values()];
    return {
      id,
      name,
      ...(segment !== undefined && { written: segment }),
      found,
      state: stateOf(found, segment),
      why: whyOf(deciding, new Map(Object.entries(attributes))),
      churned: churned !== undefined,
    };
  };
}

/** The segments that a client falls into by its attributes of today. */
export function fallsInto(model: Model, { value }: Item<Client>): readonly string[] {
  const file = model.single('segments')?.value;
  return file ? segmentsOf(value.attributes ?? {}, file) : [];
}

/** The clients who are looked after one by one: those who have not left and fall into a segment of high touch. */
export function highTouchClients(model: Model): readonly Item<Client>[] {
  const file = model.single('segments')?.value;
  if (!file) return [];
  const high = new Set(
    (file.segments ?? []).flatMap(({ id, strategy, retired }) =>
      strategy === 'high_touch' && retired === undefined ? [id] : [],
    ),
  );
  return model.all('client').filter((client) => {
    const { retired, churned } = client.value;
    return retired === undefined && churned === undefined && fallsInto(model, client).some((one) => high.has(one));
  });
}

function stateOf([only, another]: readonly string[], written: string | undefined): ClientSegments['state'] {
  if (only === undefined) return 'none';
  if (another !== undefined) return 'several';
  return written === undefined || written === only ? 'fits' : 'differs';
}

function whyOf(
  deciding: readonly Condition[],
  attributes: ReadonlyMap<string, string | number | boolean>,
): ClientSegments['why'] {
  return [...conditionsByAttribute({ allOf: [...deciding] }).keys()].map((attribute) => {
    const value = attributes.get(attribute);
    return { attribute, ...(value !== undefined && { value }) };
  });
}

/** The same file with another condition of one segment; undefined where it has no such segment. */
export function withCondition(file: Segments, id: string, when: Condition): Segments | undefined {
  const segments = file.segments ?? [];
  if (!segments.some((segment) => segment.id === id)) return undefined;
  return { ...file, segments: segments.map((segment) => (segment.id === id ? { ...segment, when } : segment)) };
}
