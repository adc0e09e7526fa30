import type { Diagnostic, DocPath, Message } from '../diagnostic.ts';
import { fieldOf } from './field.ts';
import type { SchemaError } from './gen/validate-full.gen.js';
import type { Kind } from './kinds.ts';
import { likelyDates } from './likely-dates.ts';
import { otherKindOf } from './misplaced.ts';
import { nearest, suggestions } from './suggest.ts';

/** What is wrong with the form of a file, in words and places instead of schema keywords. */
export function schemaDiagnostics(
  file: string,
  kind: Kind,
  value: unknown,
  errors: readonly SchemaError[],
): readonly Diagnostic[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ ...base(file, []), message: { key: 'schema/not-a-map', values: { kind } } }];
  }
  const seen = new Set<string>();
  const isStrange = errors.some(({ keyword, instancePath }) => keyword === 'knownKeys' && instancePath === '');
  const other = isStrange ? otherKindOf(file, kind, value) : undefined;
  if (other) {
    const values = { kind: other.kind, readAs: kind, wanted: other.path };
    return [{ ...base(file, []), message: { key: 'schema/another-kind', values } }];
  }
  const misnamed = misnamedKeys(value, errors);
  return errors.flatMap((error) => {
    // What an item lacks to be one of those of which there are too many is no fault of it.
    if (error.schemaPath.includes('/contains/')) return [];
    const renaming = misnamed.get(error.instancePath);
    if (renaming && error.keyword === 'required') return [];
    const diagnostic =
      renaming && error.keyword === 'knownKeys'
        ? misnamedKey(file, pathOf(error.instancePath), renaming)
        : explain(file, value, error);
    const identity = `${JSON.stringify(diagnostic.message)} ${JSON.stringify(diagnostic.location)}`;
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [diagnostic];
  });
}

/** A field that is not known beside one that is missing: likely the same thing under another name. */
interface Misnamed {
  readonly key: string;
  readonly missing: string;
}

/** By the place of what has them: where one field alone is not known and one alone is missing, and no other is meant. */
function misnamedKeys(root: object, errors: readonly SchemaError[]): ReadonlyMap<string, Misnamed> {
  const unknown = new Map<string, { readonly key: string; readonly allowed: readonly string[] }[]>();
  const missing = new Map<string, string[]>();
  for (const error of errors) {
    const { instancePath: place } = error;
    if (error.keyword === 'knownKeys') unknown.set(place, [...(unknown.get(place) ?? []), error.params]);
    if (error.keyword === 'required') missing.set(place, [...(missing.get(place) ?? []), error.params.missingProperty]);
  }
  const found = new Map<string, Misnamed>();
  for (const [place, [one, ...more]] of unknown) {
    const [wanted, ...others] = new Set(missing.get(place));
    if (!one || more.length > 0 || wanted === undefined || others.length > 0 || one.key === 'id') continue;
    const value = pathOf(place).reduce<unknown>((node, step) => fieldOf(node, step), root);
    const free = one.allowed.filter((name) => fieldOf(value, name) === undefined);
    const near = nearest(one.key, free);
    if (near.length === 0 || near.includes(wanted)) found.set(place, { key: one.key, missing: wanted });
  }
  return found;
}

function misnamedKey(file: string, path: DocPath, { key, missing }: Misnamed): Diagnostic {
  return {
    ...base(file, [...path, key], true),
    message: { key: 'schema/misnamed-key', values: { key, missing } },
    hints: [{ key: 'hint/rename-key', values: { key, missing } }],
  };
}

function explain(file: string, root: object, error: SchemaError): Diagnostic {
  const path = pathOf(error.instancePath);
  const value = path.reduce<unknown>((node, step) => fieldOf(node, step), root);
  const at = (message: Message, hints: readonly Message[] = []): Diagnostic => ({
    ...base(
      file,
      error.propertyName === undefined ? path : [...path, error.propertyName],
      error.propertyName !== undefined,
    ),
    message,
    ...(hints.length > 0 ? { hints } : {}),
  });
  const shown = (): string => error.propertyName ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
  switch (error.keyword) {
    case 'knownKeys': {
      const { key, allowed } = error.params;
      const isOwnId = key === 'id' && path.length === 0;
      const free = allowed.filter((name) => fieldOf(value, name) === undefined);
      const hints: readonly Message[] = isOwnId ? [{ key: 'hint/file-is-id', values: {} }] : suggestions(key, free);
      return {
        ...at({ key: 'schema/unknown-key', values: { key } }, hints),
        location: { file, path: [...path, key], at: 'key' },
      };
    }
    case 'required':
      return {
        ...at({ key: 'schema/missing-key', values: { key: error.params.missingProperty } }),
        location: { file, path, at: 'key' },
      };
    case 'anyRequired':
      return {
        ...at({ key: 'schema/missing-one-of', values: { keys: error.params.keys } }),
        location: { file, path, at: 'key' },
      };
    case 'notTogether':
      return {
        ...at({ key: 'schema/not-together', values: { keys: error.params.keys } }),
        location: { file, path: [...path, error.params.keys.at(-1) ?? ''], at: 'key' },
      };
    case 'type':
      if (value === null) return at({ key: 'schema/blank', values: {} });
      return at({ key: 'schema/wrong-type', values: { expected: [error.params.type].flat(), actual: typeOf(value) } });
    case 'format':
      return value === null
        ? at({ key: 'schema/blank', values: {} })
        : at(
            { key: 'schema/wrong-form', values: { value: shown(), form: error.params.format } },
            error.params.format === 'date' ? datesMeant(shown()) : [],
          );
    case 'enum':
      return at(
        { key: 'schema/not-a-choice', values: { value: shown() } },
        choices(shown(), error.params.allowedValues),
      );
    case 'const':
      return at(
        { key: 'schema/not-a-choice', values: { value: shown() } },
        choices(shown(), [String(error.params.allowedValue)]),
      );
    case 'minimum':
      return at({ key: 'schema/too-small', values: { limit: error.params.limit } });
    case 'maximum':
      return at({ key: 'schema/too-large', values: { limit: error.params.limit } });
    case 'minItems':
    case 'minProperties':
      return at({ key: 'schema/too-few', values: { limit: error.params.limit } });
    case 'contains':
      return at({ key: 'schema/too-many-heads', values: { limit: error.params.maxContains } });
  }
}

/** The days that a date in another usual form can be. */
function datesMeant(written: string): readonly Message[] {
  const candidates = likelyDates(written);
  return candidates.length > 0 ? [{ key: 'hint/did-you-mean', values: { candidates } }] : [];
}

/** All choices, the likely one first where there is one. */
function choices(given: string, allowed: readonly string[]): readonly Message[] {
  const near = suggestions(given, allowed).filter(({ key }) => key === 'hint/did-you-mean');
  return [...near, { key: 'hint/allowed', values: { values: allowed } }];
}

function base(file: string, path: DocPath, atKey = false): Pick<Diagnostic, 'rule' | 'severity' | 'location'> {
  return { rule: 'schema', severity: 'error', location: { file, path, at: atKey ? 'key' : 'value' } };
}

/** The keys and indexes of a JSON Pointer. A key of digits and an index are told apart when the path is followed. */
export function pathOf(pointer: string): DocPath {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      return /^(0|[1-9]\d*)$/.test(name) ? Number(name) : name;
    });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
