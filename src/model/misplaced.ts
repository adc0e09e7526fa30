import { parseYaml } from '../source/yaml.ts';
import { shapes } from './gen/shapes.gen.ts';
import { validators } from './gen/validate-lean.gen.js';
import { folderNameOf, type Kind, kinds, pathFor, recordLetter } from './kinds.ts';

/** What a file that nothing reads seems to be, and where it would be read. */
export interface Misplaced {
  readonly kind: Kind;
  readonly path: string;
}

/**
 * Where a YAML file belongs that lies where no kind is read; undefined where it is somebody else's. It is ours if a
 * folder on its way is called like that of a kind and most of its keys are that kind's, or if it has the form of a kind,
 * with more than a name. Files of other tools have keys of their own: `apiVersion`, `jobs`, `services`.
 */
export function whereItBelongs(path: string, text: string): Misplaced | undefined {
  const keys = topKeys(text);
  if (keys.length < 2) return undefined;
  const steps = path.split('/');
  const name = nameOf(path);
  const named = kinds.filter((kind) => isCalled(kind, steps.slice(0, -1), name));
  const kind =
    named.find((one) => shareOf(one, keys) >= 0.5) ??
    kinds.find((one) => one !== 'workspace' && shareOf(one, keys) === 1 && hasForm(one, text));
  if (kind === undefined) return undefined;
  return { kind, path: pathFor(kind, name, monthOf(name)) };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}

/** The folder of a record’s month, `2026-11`, which its id tells. */
function monthOf(name: string): string | undefined {
  const month = /^[A-Z]-(\d\d)(\d\d)\d\d-/.exec(name);
  return month ? `20${month[1]}-${month[2]}` : undefined;
}

/** Whether a file of a kind can have a name: that of a record is its id. The settings of a workspace are no other kind. */
function canBeCalled(kind: Kind, name: string): boolean {
  return kind !== 'workspace' && (recordLetter(kind) === undefined || /^[A-Z]-\d{6}-/.test(name));
}

/** What a file that is read as one kind is meant to be, where it has the form of another kind alone. */
export function otherKindOf(path: string, readAs: Kind, value: object): Misplaced | undefined {
  const name = nameOf(path);
  const keys = Object.keys(value);
  const kind = kinds.find(
    (one) => one !== readAs && canBeCalled(one, name) && shareOf(one, keys) === 1 && validators[one](value),
  );
  return kind && { kind, path: pathFor(kind, name, monthOf(name)) };
}

/** By a folder on the way, as `touchpoints/` is; files of which there is one by their name. */
function isCalled(kind: Kind, folders: readonly string[], name: string): boolean {
  if (!canBeCalled(kind, name)) return false;
  const own = folderNameOf(kind);
  return own === undefined ? name === kind : folders.includes(own);
}

/** Which part of some keys are fields of a kind; 0 where that is less than two of them. */
function shareOf(kind: Kind, keys: readonly string[]): number {
  const { fields = {} } = shapes[kind];
  const known = keys.filter((key) => Object.hasOwn(fields, key) || key.startsWith('x-')).length;
  return known < 2 ? 0 : known / keys.length;
}

function hasForm(kind: Kind, text: string): boolean {
  const { value } = parseYaml(text);
  return value !== undefined && validators[kind](value);
}

/** The keys at the margin of a YAML text, or of its one object in braces; none where it is neither. */
function topKeys(text: string): readonly string[] {
  if (text.trimStart().startsWith('{')) {
    const { value } = parseYaml(text);
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  }
  return [...text.matchAll(/^(["']?)([\p{L}\p{N}_-]+)\1[ \t]*:(?=\s|$)/gmu)].map(([, , key = '']) => key);
}
