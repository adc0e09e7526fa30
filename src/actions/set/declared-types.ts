import type { DocPath } from '../../diagnostic.ts';
import type { Attribute } from '../../model/gen/types.gen.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { ValueType } from '../../model/schema-form.ts';
import { declaredByName } from '../../model/segments/known.ts';

const typesOfAttribute: Readonly<Record<Attribute['type'], ValueType>> = {
  string: 'string',
  date: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

/** What the workspace says may stand at a place: an attribute of a client has the type of its declaration. */
export function declaredTypes(model: Model, kind: Kind, path: DocPath): readonly ValueType[] | undefined {
  const [field, name, ...deeper] = path;
  if (kind !== 'client' || field !== 'attributes' || typeof name !== 'string' || deeper.length > 0) return undefined;
  const attribute = declaredByName(model.single('segments')?.value.attributes ?? {}).get(name);
  return attribute && [typesOfAttribute[attribute.type]];
}
