import type { Diagnostic } from '../diagnostic.ts';
import { findIgnoreComments, type IgnoreComment } from '../source/ignore-comments.ts';
import type { FileContent } from '../source/repo.ts';
import { parseYaml } from '../source/yaml.ts';
import type { FileFacts } from './definition.ts';
import { checkFileName } from './file-name.ts';
import { validators } from './gen/validate-lean.gen.js';
import { idsInNfc } from './ids-in-nfc.ts';
import { type FileRole, roleOf } from './kinds.ts';
import { doubledKey, fileProblem, strayFile, yamlProblem } from './parse-diagnostics.ts';

/** One file as far as it could be understood. */
export interface ParsedFile {
  readonly path: string;
  /** Undefined where no kind of file lives at this path. */
  readonly role: FileRole | undefined;
  /**
   * What the YAML says, ids and references in NFC; undefined where it could not be read. A metric's CSV is its text. Of a
   * file that is known from an earlier run it is made when it is first asked for: who does not need it should not ask.
   */
  readonly value: unknown;
  /** The value has the form of its kind: rules may rely on its type. */
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Its comments that silence findings. */
  readonly ignores: readonly IgnoreComment[];
  /** What an earlier run found in it, where it is known from there: then nobody has to look into its value. */
  readonly facts?: FileFacts;
}

/** Whether a file could be read at all, well-formed or not. It does not make a value that is not there yet. */
export function isReadable(file: ParsedFile): boolean {
  return file.valid || file.value !== undefined;
}

/** A file whose YAML is read but whose form must be looked at closely: with the text it came from. */
export interface UnsettledFile extends ParsedFile {
  readonly role: FileRole;
  readonly text: string;
}

const nothing = { value: undefined, valid: false, ignores: [] } as const;

/** Reads one file into data. Whatever is wrong with it stays with it: no other file is hidden. */
export function parseFile(path: string, content: FileContent): ParsedFile | UnsettledFile {
  const role = roleOf(path);
  if ('problem' in content) {
    return { ...nothing, path, role, diagnostics: [fileProblem(path, content.problem)] };
  }
  if (!role) return { ...nothing, path, role, diagnostics: strayFile(path) };
  const names = checkFileName(path, role);
  if (role.part === 'values') return { ...nothing, path, role, value: content.text, valid: true, diagnostics: names };

  const { value: written, problems, notes } = parseYaml(content.text);
  const { value, doubled } = idsInNfc(role.kind, written, content.text);
  const diagnostics = [
    ...names,
    ...problems.map((problem) => yamlProblem(path, problem)),
    ...doubled.map((key) => doubledKey(path, key)),
  ];
  const ignores = findIgnoreComments(content.text);
  if (value === undefined) return { ...nothing, path, role, diagnostics, ignores };
  const valid = notes.length === 0 && validators[role.kind](value);
  const file = { path, role, value, valid, diagnostics, ignores };
  return valid ? file : { ...file, text: content.text };
}
