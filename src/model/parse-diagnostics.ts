import type { Diagnostic } from '../diagnostic.ts';
import type { YamlProblem } from '../source/node.ts';
import type { FileProblem } from '../source/repo.ts';
import { roleOf } from './kinds.ts';

/** Findings about a file as such: it is no text, or nothing reads it. */
export function fileProblem(file: string, problem: FileProblem): Diagnostic {
  const { name, values } = fileMessage(problem);
  return {
    rule: 'unreadable',
    severity: 'error',
    message: { key: `unreadable/${name}`, values },
    location: { file },
  };
}

function fileMessage(problem: FileProblem): {
  readonly name: string;
  readonly values: Readonly<Record<string, string | number>>;
} {
  switch (problem.kind) {
    case 'unreadable':
      return { name: 'unreadable', values: { reason: problem.reason } };
    case 'directory':
      return { name: 'directory', values: {} };
    case 'outside':
      return { name: 'outside', values: { target: problem.target } };
    case 'too-large':
      return { name: 'too-large', values: { bytes: problem.bytes, limit: problem.limit } };
    case 'encoding':
      return problem.looksLike
        ? { name: 'encoding-like', values: { offset: problem.offset, encoding: problem.looksLike } }
        : { name: 'encoding', values: { offset: problem.offset } };
  }
}

/** Findings about the YAML of a file. */
export function yamlProblem(file: string, problem: YamlProblem): Diagnostic {
  const name = problem.cause ?? problem.code;
  const values = problem.code === 'duplicate-key' ? { key: problem.detail } : { detail: problem.detail };
  const first = problem.first;
  return {
    rule: 'syntax',
    severity: 'error',
    message: { key: `syntax/${name}`, values },
    location: { file, span: problem.span },
    ...(first
      ? { related: [{ location: { file, span: first }, message: { key: 'hint/first-here', values: {} } }] }
      : {}),
  };
}

/** A YAML file that no kind reads is somebody's work that has no effect: a warning, with the name it should have. */
export function strayFile(file: string): readonly Diagnostic[] {
  const ending = /\.(ya?ml|json|csv)$/i.exec(file);
  if (!ending) return [];
  const wanted = `${file.slice(0, -ending[0].length)}.yaml`;
  const message =
    ending[0] !== '.csv' && roleOf(wanted) && wanted !== file
      ? { key: 'file-name/ending', values: { wanted } }
      : { key: 'file-name/stray', values: {} };
  return [{ rule: 'file-name', severity: 'warning', message, location: { file } }];
}
