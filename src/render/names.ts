import type { Model } from '../model/model.ts';

/** What things are called on pages: their names, or their ids where they have none. */
export interface Names {
  team(id: string): string;
  stage(id: string): string;
  person(id: string): string;
  event(id: string): string;
  system(id: string): string;
  channel(id: string): string;
  group(id: string): string;
}

/** Looks names up in a model. */
export function namesOf(model: Model): Names {
  const vocabulary = model.single('vocabulary')?.value;
  const byId = (
    list: readonly { readonly id: string; readonly name: string }[] | undefined,
  ): ((id: string) => string) => {
    const names = new Map((list ?? []).map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  };
  return {
    team: (id) => model.get('team', id)?.value.name ?? id,
    stage: byId(model.single('success-map')?.value.stages),
    person: byId(model.all('team').flatMap(({ value }) => value.members ?? [])),
    event: byId(vocabulary?.events),
    system: byId(vocabulary?.systems),
    channel: byId(vocabulary?.channels),
    group: (id) => model.get('group', id)?.value.name ?? id,
  };
}
