import type { Model } from '../../model/model.ts';

/** What people call by a name and files by an id. */
export type LabelledKind =
  | 'channel'
  | 'event'
  | 'group'
  | 'handoff'
  | 'metric'
  | 'person'
  | 'playbook'
  | 'scenario'
  | 'stage'
  | 'system'
  | 'team'
  | 'touchpoint';

/** How a message names a thing: `Support (support)`, so that it is known to those who talk and found by those who write. */
export function labelOf(model: Model, kind: LabelledKind, id: string): string {
  const name = nameOf(model, kind, id);
  return name === undefined || name === id ? id : `${name} (${id})`;
}

function nameOf(model: Model, kind: LabelledKind, id: string): string | undefined {
  const vocabulary = model.single('vocabulary')?.value;
  switch (kind) {
    case 'channel':
      return nameIn(vocabulary?.channels, id);
    case 'event':
      return nameIn(vocabulary?.events, id);
    case 'system':
      return nameIn(vocabulary?.systems, id);
    case 'stage':
      return nameIn(model.single('success-map')?.value.stages, id);
    case 'person':
      for (const { value } of model.all('team')) {
        const name = nameIn(value.members, id);
        if (name !== undefined) return name;
      }
      return undefined;
    default:
      return model.get(kind, id)?.value.name;
  }
}

function nameIn(
  list: readonly { readonly id: string; readonly name: string }[] | undefined,
  id: string,
): string | undefined {
  return list?.find((entry) => entry.id === id)?.name;
}
