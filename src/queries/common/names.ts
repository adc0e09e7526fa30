import type { Documents } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { once, onceEach } from '../../once.ts';

/** What people call by a name and files by an id. */
export type NamedKind = ListedKind | FiledKind;

/** What is named in a list inside another file. */
type ListedKind = 'channel' | 'churn_reason' | 'event' | 'person' | 'segment' | 'stage' | 'system' | 'tag';

/** What has a file with a name in it. */
type FiledKind = 'client' | 'group' | 'handoff' | 'metric' | 'playbook' | 'scenario' | 'team' | 'touchpoint';

/** What a thing is called; undefined where there is no such thing, or it has no name. */
export function nameOf(model: Model, kind: NamedKind, id: string): string | undefined {
  switch (kind) {
    case 'channel':
    case 'churn_reason':
    case 'event':
    case 'person':
    case 'segment':
    case 'stage':
    case 'system':
    case 'tag':
      return listedNames(model)[kind]().get(id);
    default:
      return model.get(kind, id)?.value.name;
  }
}

/** How a message names a thing: `Support (support)`, so that it is known to those who talk and found by those who write. */
export function labelOf(model: Model, kind: NamedKind, id: string): string {
  const name = nameOf(model, kind, id);
  return name === undefined || name === id ? id : `${name} (${id})`;
}

/** What things are called on pages: their names, or their ids where they have none. */
export interface Names {
  team(id: string): string;
  stage(id: string): string;
  person(id: string): string;
  event(id: string): string;
  system(id: string): string;
  channel(id: string): string;
  group(id: string): string;
  metric(id: string): string;
  tag(id: string): string;
}

/** Looks names up in a model. */
export function namesOf(model: Model): Names {
  const called =
    (kind: NamedKind) =>
    (id: string): string =>
      nameOf(model, kind, id) ?? id;
  return {
    team: called('team'),
    stage: called('stage'),
    person: called('person'),
    event: called('event'),
    system: called('system'),
    channel: called('channel'),
    group: called('group'),
    metric: called('metric'),
    tag: called('tag'),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const listedNames = onceEach((model: Model): Readonly<Record<ListedKind, () => ReadonlyMap<string, string>>> => {
  // Who asks for the names of a stage looks at no other file than that of the stages.
  const vocabulary = (): Documents['vocabulary'] | undefined => model.single('vocabulary')?.value;
  return {
    channel: once(() => namesById(vocabulary()?.channels)),
    churn_reason: once(() => namesById(vocabulary()?.churn_reasons)),
    event: once(() => namesById(vocabulary()?.events)),
    system: once(() => namesById(vocabulary()?.systems)),
    tag: once(() => namesById(vocabulary()?.tags)),
    stage: once(() => namesById(model.single('success-map')?.value.stages)),
    segment: once(() => namesById(model.single('segments')?.value.segments)),
    person: once(() => namesById(model.all('team').flatMap(({ value }) => value.members ?? []))),
  };
});

/** Of an id that stands twice the first name counts. */
function namesById(entries: readonly Named[] = []): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of entries) {
    if (!names.has(id)) names.set(id, name);
  }
  return names;
}
