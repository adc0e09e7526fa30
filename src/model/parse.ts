import type { Diagnostic } from '../diagnostic.ts';
import type { FileContent } from '../source/repo.ts';
import { parseYaml } from '../source/yaml.ts';
import { checkFileName } from './file-name.ts';
import { type FileRole, roleOf } from './kinds.ts';
import { fileProblem, strayFile, yamlProblem } from './parse-diagnostics.ts';
import { validators } from './validate-lean.gen.js';

/** One file as far as it could be understood. */
export interface ParsedFile {
  readonly path: string;
  /** Undefined where no kind of file lives at this path. */
  readonly role: FileRole | undefined;
  /** What the YAML says; undefined where it could not be read at all. A metric's CSV is its text. */
  readonly value: unknown;
  /** The value has the form of its kind: rules may rely on its type. */
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file whose YAML is read but whose form must be looked at closely: with the text it came from. */
export interface UnsettledFile extends ParsedFile {
  readonly role: FileRole;
  readonly text: string;
}

/** Reads one file into data. Whatever is wrong with it stays with it: no other file is hidden. */
export function parseFile(path: string, content: FileContent): ParsedFile | UnsettledFile {
  const role = roleOf(path);
  if ('problem' in content) {
    return { path, role, value: undefined, valid: false, diagnostics: [fileProblem(path, content.problem)] };
  }
  if (!role) return { path, role, value: undefined, valid: false, diagnostics: strayFile(path) };
  const names = checkFileName(path, role);
  if (role.part === 'values') return { path, role, value: content.text, valid: true, diagnostics: names };

  const { value, problems, notes } = parseYaml(content.text);
  const diagnostics = [...names, ...problems.map((problem) => yamlProblem(path, problem))];
  if (value === undefined) return { path, role, value, valid: false, diagnostics };
  if (notes.length === 0 && validators[role.kind](value)) return { path, role, value, valid: true, diagnostics };
  return { path, role, value, valid: false, diagnostics, text: content.text };
}
