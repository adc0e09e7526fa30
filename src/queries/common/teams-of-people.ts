import type { Model } from '../../model/model.ts';

/** Tells of which teams a person is a member, whether still there or gone; of none where nobody has that id. */
export function teamsOfPeople(model: Model): (person: string) => readonly string[] {
  const teamOfFile = new Map<string, string>();
  for (const [id, definitions] of model.ids.of('team')) {
    for (const { file } of definitions) teamOfFile.set(file, id);
  }
  const people = model.ids.of('person');
  return (person) =>
    (people.get(person) ?? []).flatMap(({ file }) => {
      const team = teamOfFile.get(file);
      return team === undefined ? [] : [team];
    });
}
