import type { Diagnostic, DocPath } from '../diagnostic.ts';
import { locateYaml, writtenAt } from '../source/locate.ts';
import { inNfc } from '../source/nfc.ts';
import { parseYaml } from '../source/yaml.ts';
import { fieldOf } from './field.ts';
import { validators } from './gen/validate-full.gen.js';
import type { ParsedFile, UnsettledFile } from './parse.ts';
import { yamlProblem } from './parse-diagnostics.ts';
import { pathOf, schemaDiagnostics } from './schema-diagnostics.ts';

/**
 * Looks closely at a file whose form did not pass at once. Where a text is wanted and a number or a truth value
 * was read (`id: 0123`, `version: 1.10`), what is written counts; whatever is wrong after that is reported.
 */
export function settleForm({ text, ...file }: UnsettledFile): ParsedFile {
  const validate = validators[file.role.kind];
  validate(file.value);
  const wanted = (validate.errors ?? []).filter(
    (error) => error.keyword === 'type' && [error.params.type].flat().includes('string'),
  );
  const value = takeWritten(
    text,
    file.value,
    wanted.map(({ instancePath }) => pathOf(instancePath)),
  );
  const valid = validate(value);
  const form = valid ? [] : schemaDiagnostics(file.path, file.role.kind, value, validate.errors ?? []);
  return { ...file, value, valid, diagnostics: [...file.diagnostics, ...lostDigits(file.path, text, value), ...form] };
}

/** The value with the author's own words where a text is wanted; the value itself where nothing is to be taken. */
function takeWritten(text: string, value: unknown, paths: readonly DocPath[]): unknown {
  if (paths.length === 0) return value;
  const root = locateYaml(text);
  if (!root) return value;
  const copy: unknown = structuredClone(value);
  for (const path of paths) {
    const name = path.at(-1);
    const parent = path.slice(0, -1).reduce<unknown>((node, step) => fieldOf(node, step), copy);
    const found = name === undefined ? undefined : fieldOf(parent, name);
    const written = writtenAt(root, path);
    if (typeof parent !== 'object' || parent === null || name === undefined || written === undefined) continue;
    if (typeof found === 'number' || typeof found === 'boolean') {
      Object.defineProperty(parent, name, { value: written, writable: true, enumerable: true, configurable: true });
    }
  }
  return copy;
}

/** Numbers that stayed numbers and are not what is written. */
function lostDigits(file: string, text: string, value: unknown): readonly Diagnostic[] {
  return parseYaml(text)
    .notes.filter(({ path }) => typeof (path ?? []).reduce(fieldWritten, value) === 'number')
    .map((problem) => yamlProblem(file, problem));
}

/** A field by its key as written, where that may be an id in another form than NFC. */
function fieldWritten(node: unknown, step: string | number): unknown {
  return fieldOf(node, step) ?? (typeof step === 'string' ? fieldOf(node, inNfc(step)) : undefined);
}
