import { filesNaming, namedBy } from '../model/facts.ts';
import type { Documents } from '../model/gen/types.gen.ts';
import { homesOf } from '../model/ids.ts';
import { type Kind, roleOf } from '../model/kinds.ts';
import type { Item, Model } from '../model/model.ts';
import { once } from '../once.ts';
import type { Reach } from './reach.ts';

/** A rule asked for what it does not declare. */
export class BeyondReach extends Error {
  constructor(what: string) {
    super(`a rule asked for ${what}, which is beyond what it declares`);
    this.name = 'BeyondReach';
  }
}

/**
 * A model as a rule of this reach may see it. `paths` are the files whose findings are wanted: of their kinds these alone
 * are listed, and of what is linked, the things that they name or that name them. Without `paths` it is all of them.
 */
export function partOfModel(model: Model, reach: Reach, paths?: ReadonlySet<string>): Model {
  const { each = [], named = [], linked = [] } = reach.each ? reach : {};
  const whole = new Set<Kind>([...(reach.whole ?? []), ...(paths ? [] : [...each, ...named, ...linked])]);
  const around = once(() => (paths ? filesAround(model, { named, linked }, paths) : new Set<string>()));
  const isListed = (kind: Kind, path: string): boolean =>
    whole.has(kind) ||
    (each.includes(kind) && paths?.has(path) === true) ||
    (linked.includes(kind) && around().has(path));
  const isThere = (kind: Kind, path: string): boolean =>
    isListed(kind, path) || (named.includes(kind) && around().has(path));
  const isDeclared = (kind: Kind): boolean =>
    whole.has(kind) || each.includes(kind) || named.includes(kind) || linked.includes(kind);
  const declared = (kind: Kind): void => {
    if (!isDeclared(kind)) throw new BeyondReach(`the files of ${kind}`);
  };
  const declaredIds = (kind: string): void => {
    if (!reach.ids && !homesOf(kind).every(isDeclared)) throw new BeyondReach(`the ids of ${kind}`);
  };
  const all = <K extends Kind>(kind: K): readonly Item<Documents[K]>[] => {
    declared(kind);
    return whole.has(kind) ? model.all(kind) : listed(kind);
  };
  const listed = <K extends Kind>(kind: K): readonly Item<Documents[K]>[] => {
    const ids = [...(paths ?? []), ...(linked.includes(kind) ? around() : [])].flatMap((path) => {
      const role = roleOf(path);
      return role?.kind === kind && isListed(kind, path) ? [{ path, id: role.id }] : [];
    });
    const items = ids.flatMap(({ path, id }) => {
      const item = model.get(kind, id);
      return item?.path === path ? [item] : [];
    });
    return [...new Set(items)].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  const files = once(() => model.files.filter(({ path, role }) => role && isListed(role.kind, path)));
  return {
    repo: model.repo,
    settings: model.settings,
    get files() {
      return files();
    },
    all,
    single: (kind) => all(kind)[0],
    get(kind, id) {
      declared(kind);
      const item = model.get(kind, id);
      if (item && !isThere(kind, item.path)) throw new BeyondReach(`${kind}/${id}, which is not near`);
      return item;
    },
    values(metric) {
      declared('metric');
      return model.values(metric);
    },
    ids: {
      of(kind) {
        declaredIds(kind);
        return model.ids.of(kind);
      },
      isUncertain(kind) {
        declaredIds(kind);
        return model.ids.isUncertain(kind);
      },
      get kinds() {
        if (!reach.ids) throw new BeyondReach('all ids');
        return model.ids.kinds;
      },
    },
  };
}

/** The files of these kinds that some files name, and of what is linked, those that name them too. */
function filesAround(
  model: Model,
  { named, linked }: { readonly named: readonly Kind[]; readonly linked: readonly Kind[] },
  paths: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (named.length + linked.length === 0) return found;
  for (const file of model.files.filter(({ path }) => paths.has(path))) {
    for (const name of namedBy(file)) {
      for (const kind of [...named, ...linked]) {
        const item = model.get(kind, name);
        if (item) found.add(item.path);
      }
    }
    if (linked.length === 0 || !file.role) continue;
    for (const { path, role } of filesNaming(model).get(file.role.id)) {
      if (role && linked.includes(role.kind)) found.add(path);
    }
  }
  return found;
}
