import type { Model } from '../../model/model.ts';
import { slugOf } from '../new/init.ts';
import { isDevice } from './draft.ts';

/** What a name of the sheet is taken for: `kind/id`, said by somebody. */
export type SaidNames = ReadonlyMap<string, string>;

/** How names are compared: capitals and signs make no difference. */
export function nameKey(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? slugOf(text) : text.trim();
}

/** File systems hold 255 bytes, and an id stands in other names too. */
const longestId = 60;

/** Gives things of one kind their ids: those that the map has, else new ones of their names. */
export class Names {
  readonly made = new Map<string, { readonly id: string; readonly name: string }>();
  private readonly byName = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly kind: string;
  private readonly said: SaidNames;

  constructor(kind: string, known: readonly { readonly id: string; readonly name: string }[], said: SaidNames) {
    this.kind = kind;
    this.said = said;
    for (const { id, name } of known) {
      this.taken.add(id.toLowerCase());
      if (!this.byName.has(nameKey(name))) this.byName.set(nameKey(name), id);
    }
    // An id says more than a name.
    for (const { id } of known) this.byName.set(id, id);
  }

  /** The id of something that is there. */
  known(name: string): string | undefined {
    const said = this.said.get(nameKey(name));
    const prefix = `${this.kind}/`;
    if (said?.startsWith(prefix)) return said.slice(prefix.length);
    return this.byName.get(name) ?? this.byName.get(nameKey(name));
  }

  /** The id of that name, a new one where nothing is called so. `wish` is taken where it is free, `more` where the name is not. */
  idOf(name: string, wish?: string, more = ''): string {
    const known = this.known(name);
    if (known !== undefined) return known;
    return this.make(name, wish, more);
  }

  /** A new id. */
  make(name: string, wish?: string, more = ''): string {
    const plain = /[\p{L}\p{N}]/u.test(name) ? slugOf(name) : this.kind;
    const base = wish ?? (isDevice(plain) ? `${this.kind}-${plain}` : shortened(plain));
    const second = more === '' ? base : shortened(`${base}-${more}`);
    let id = this.taken.has(base.toLowerCase()) ? second : base;
    for (let number = 2; this.taken.has(id.toLowerCase()); number++) id = `${base}-${number}`;
    this.taken.add(id.toLowerCase());
    if (!this.byName.has(nameKey(name))) this.byName.set(nameKey(name), id);
    this.made.set(id, { id, name });
    return id;
  }
}

/** At the end of a word where there is one. */
function shortened(id: string): string {
  const letters = Array.from(id);
  if (letters.length <= longestId) return id;
  const cut = letters.slice(0, longestId).join('');
  const end = cut.lastIndexOf('-');
  return (end > longestId / 2 ? cut.slice(0, end) : cut).replace(/[^\p{L}\p{N}]+$/u, '');
}

/** The things of a kind that stand in the lists of a model, with their names. */
export function teamsIn(model: Model): readonly { readonly id: string; readonly name: string }[] {
  return model.all('team').map(({ id, value }) => ({ id, name: value.name }));
}

/** Where something stands in a list. */
export interface Placed<T> {
  readonly at: number;
  readonly item: T;
}

/** What is called something first, by each of its keys. */
export function indexed<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, Placed<T>> {
  const found = new Map<string, Placed<T>>();
  for (const [at, item] of items.entries()) {
    for (const key of keysOf(item)) if (!found.has(key)) found.set(key, { at, item });
  }
  return found;
}

/** The first of the list that has one of these keys. */
export function firstOf<T>(index: ReadonlyMap<string, Placed<T>>, keys: readonly string[]): T | undefined {
  return keys.flatMap((key) => index.get(key) ?? []).sort((a, b) => a.at - b.at)[0]?.item;
}
