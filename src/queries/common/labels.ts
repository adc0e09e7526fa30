import type { Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';

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
      return namesOfMembers(model).get(id);
    default:
      return model.get(kind, id)?.value.name;
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function nameIn(list: readonly Named[] | undefined, id: string): string | undefined {
  return list && namesOfEntries(list).get(id);
}

const namesOfEntries = onceEach((entries: readonly Named[]) => namesById(entries));

const namesOfMembers = onceEach((model: Model) =>
  namesById(model.all('team').flatMap(({ value }) => value.members ?? [])),
);

/** Of an id that stands twice the first name counts. */
function namesById(entries: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of entries) {
    if (!names.has(id)) names.set(id, name);
  }
  return names;
}
