import { references } from '../model/gen/references.gen.ts';
import type { Model } from '../model/model.ts';
import { walkPattern } from '../model/walk.ts';
import { targetsOf } from '../queries/lookup/references.ts';

/** The files that define what some files name, sorted; the files themselves are not among them. */
export function filesNamedBy(model: Model, paths: readonly string[]): readonly string[] {
  const named = new Set<string>();
  for (const { role, value } of model.files.filter(({ path }) => paths.includes(path))) {
    if (!role || role.part === 'values') continue;
    for (const site of references[role.kind]) {
      walkPattern(value, site.pattern, (target, place) => {
        for (const [{ kind, id }] of targetsOf(model, site, target, place)) {
          const file = model.ids.of(kind).get(id)?.[0]?.file;
          if (file !== undefined && !paths.includes(file)) named.add(file);
        }
      });
    }
  }
  return [...named].sort();
}
