import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import { definitions } from '../../model/gen/references.gen.ts';
import type { FileRole } from '../../model/kinds.ts';
import { walkPattern } from '../../model/walk.ts';
import { inNfc } from '../../source/nfc.ts';
import { nameIn } from './find-name.ts';
import { parts, type ThingId } from './related-targets.ts';

/** One text of a thing, and where it stands. */
export interface UnitText {
  readonly path: DocPath;
  readonly text: string;
}

/** What is searched as one: a file, or what is defined in it (a member, a tag), with its own texts alone. */
export interface Unit extends ThingId {
  readonly name: string | undefined;
  readonly path: DocPath;
  readonly texts: readonly UnitText[];
}

/**
 * Divides what a file says among the things that it defines. What belongs to none of them is the file's own. All of it
 * is composed (NFC), for that is what is searched.
 */
export function unitsOf(role: FileRole, value: unknown): readonly Unit[] {
  const inner: Unit[] = [];
  const taken = new Set<unknown>();
  for (const { pattern, defines, at } of definitions[role.kind]) {
    if (parts.has(defines)) continue;
    walkPattern(value, at === 'key' ? pattern : pattern.slice(0, -1), (found, path) => {
      const id = at === 'key' ? path.at(-1) : fieldOf(found, pattern.at(-1) ?? '');
      if (typeof id !== 'string' || typeof found !== 'object') return;
      taken.add(found);
      inner.push({
        kind: defines,
        id: inNfc(id),
        name: composedName(defines, found),
        path,
        texts: textsIn(found, path),
      });
    });
  }
  const own: Unit = {
    kind: role.kind,
    id: role.id,
    name: composedName(role.kind, value),
    path: [],
    texts: textsIn(value, [], taken),
  };
  return [own, ...inner];
}

function composedName(kind: string, value: unknown): string | undefined {
  const name = nameIn(kind, value);
  return name === undefined ? undefined : inNfc(name);
}

function textsIn(value: unknown, path: DocPath, taken: ReadonlySet<unknown> = new Set()): readonly UnitText[] {
  const texts: UnitText[] = [];
  const visit = (node: unknown, at: DocPath): void => {
    if (typeof node === 'string') texts.push({ path: at, text: inNfc(node) });
    else if (typeof node === 'number') texts.push({ path: at, text: String(node) });
    if (typeof node !== 'object' || node === null || taken.has(node)) return;
    if (Array.isArray(node)) for (const [index, item] of node.entries()) visit(item, [...at, index]);
    else for (const key of Object.keys(node)) visit(fieldOf(node, key), [...at, key]);
  };
  visit(value, path);
  return texts;
}
