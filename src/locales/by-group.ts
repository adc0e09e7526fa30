import { once } from '../once.ts';

/** An object whose groups are made when they are first asked for: a run says little of all that there is to say. */
export function byGroup<Groups extends object>(
  makers: { readonly [Name in keyof Groups]: () => Groups[Name] },
): Readonly<Groups> {
  const groups = {};
  for (const name of Object.keys(makers) as (keyof Groups)[]) {
    Object.defineProperty(groups, name, { get: once(makers[name]), enumerable: true });
  }
  return groups as Groups;
}
