import type { Schema } from '../../model/json-schema.ts';
import type { ChoiceKind, ChoiceList, Choices } from './choices.ts';

/** A place that refers to something: to which kinds of thing, and in which form. */
export interface Reference {
  readonly refs: readonly ChoiceKind[];
  readonly form: string;
}

/** The definition that a reference gets instead of the shipped one. */
export interface ReferenceSchema {
  readonly name: string;
  readonly schema: Schema;
}

/**
 * What may be written at a reference. `shipped` is its form, whatever the ids. Undefined where nothing is known.
 * `oneOf` with `const` is the form that editors show with names and underline with the right ids in the message; every
 * validator understands it.
 */
export function referenceSchema(reference: Reference, choices: Choices, shipped: Schema): ReferenceSchema | undefined {
  const { refs, form } = reference;
  const all = refs.map(choices);
  const name = `${[...refs, ...(suffixes[form] ?? [])].join('-or-').replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase())}Choices`;
  switch (form) {
    case 'plain':
      return listed(name, all, shipped);
    case 'person-or-head':
      return listed(name, [...all, choices('head')], shipped);
    case 'person-head-or-manager':
      return listed(name, [...all, choices('head'), manager], shipped);
    case 'or-text':
      return open(name, all, shipped);
    case 'qualified':
      // A stage may also be one that an idea brings in, so it is only proposed.
      if (refs.includes('stage')) return open(name, all, shipped);
      return listed(name, all, shipped, `^(?:${refs.join('|')})/`);
    case 'map-target':
      // An idea that is done names what is gone by now, so parts of the map are only proposed.
      return open(
        name,
        refs.map((kind) => withPrefix(kind, choices(kind))),
        shipped,
      );
    default:
      return undefined;
  }
}

const suffixes: Readonly<Record<string, readonly string[]>> = {
  'person-or-head': ['head'],
  'person-head-or-manager': ['head', 'manager'],
  'or-text': ['text'],
  'map-target': ['part'],
};

/** Whoever answers for the client in question. */
const manager: ChoiceList = { choices: [{ id: 'manager', says: undefined }], isComplete: true };

/** Only these, and what `also` lets through; or any of the shipped form, where not all are known. */
function listed(
  name: string,
  lists: readonly ChoiceList[],
  shipped: Schema,
  also?: string,
): ReferenceSchema | undefined {
  if (lists.some(({ isComplete }) => !isComplete)) return open(name, lists, shipped);
  const others = also === undefined ? [] : [{ type: 'string', pattern: also }];
  return { name, schema: { type: 'string', oneOf: [...constants(lists), ...others] } };
}

/** The shipped form, with proposals. */
function open(name: string, lists: readonly ChoiceList[], shipped: Schema): ReferenceSchema | undefined {
  const proposals = constants(lists);
  if (proposals.length === 0) return undefined;
  const { title, description, examples, anyOf, ...form } = shipped;
  const forms = anyOf ?? [form];
  return { name, schema: { anyOf: [...forms, ...proposals] } };
}

/** Each id once, though several kinds have it. */
function constants(lists: readonly ChoiceList[]): readonly Schema[] {
  const byId = new Map(lists.flatMap(({ choices }) => choices.map((choice) => [choice.id, choice] as const)));
  return [...byId.values()].map(({ id, says }) => ({
    type: 'string',
    const: id,
    ...(says !== undefined && { description: says }),
  }));
}

function withPrefix(kind: string, { choices, isComplete }: ChoiceList): ChoiceList {
  return { isComplete, choices: choices.map(({ id, says }) => ({ id: `${kind}/${id}`, says })) };
}
