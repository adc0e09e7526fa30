import { asMessage, type Diagnostic, type Message } from '../diagnostic.ts';
import type { YamlProblem } from '../source/node.ts';
import type { FileProblem } from '../source/repo.ts';
import type { DoubledKey } from './ids-in-nfc.ts';
import { roleOf } from './kinds.ts';

/** Findings about a file as such: it is no text, or nothing reads it. */
export function fileProblem(file: string, problem: FileProblem): Diagnostic {
  return { rule: 'unreadable', severity: 'error', message: fileMessage(problem), location: { file } };
}

function fileMessage(problem: FileProblem): Message {
  switch (problem.kind) {
    case 'unreadable':
      return { key: 'unreadable/unreadable', values: { reason: problem.reason } };
    case 'directory':
      return { key: 'unreadable/directory', values: {} };
    case 'outside':
      return { key: 'unreadable/outside', values: { target: problem.target } };
    case 'too-large':
      return { key: 'unreadable/too-large', values: { bytes: problem.bytes, limit: problem.limit } };
    case 'encoding':
      return problem.looksLike
        ? { key: 'unreadable/encoding-like', values: { offset: problem.offset, encoding: problem.looksLike } }
        : { key: 'unreadable/encoding', values: { offset: problem.offset } };
  }
}

/** Findings about the YAML of a file. */
export function yamlProblem(file: string, problem: YamlProblem): Diagnostic {
  const { cause, code, detail, first } = problem;
  const message =
    code === 'duplicate-key'
      ? asMessage('syntax/duplicate-key', { key: detail })
      : asMessage(`syntax/${cause ?? code}`, { detail });
  return {
    rule: 'syntax',
    severity: 'error',
    message,
    location: { file, span: problem.span },
    ...(cause === 'merge-conflict' ? { hints: [{ key: 'hint/resolve', values: { path: file } }] } : {}),
    ...(first
      ? { related: [{ location: { file, span: first }, message: { key: 'hint/first-here', values: {} } }] }
      : {}),
  };
}

/** Two keys of a map that only look apart: composed, they are one id. */
export function doubledKey(file: string, { key, path, first }: DoubledKey): Diagnostic {
  return {
    rule: 'syntax',
    severity: 'error',
    message: { key: 'syntax/duplicate-key', values: { key } },
    location: { file, path, at: 'key' },
    related: [{ location: { file, path: first, at: 'key' }, message: { key: 'hint/first-here', values: {} } }],
  };
}

/** A YAML file that no kind reads is somebody's work that has no effect: a warning, with the name it should have. */
export function strayFile(file: string): readonly Diagnostic[] {
  const ending = /\.(ya?ml|json|csv)$/i.exec(file);
  if (!ending) return [];
  const wanted = `${file.slice(0, -ending[0].length)}.yaml`;
  const message: Message =
    ending[0] !== '.csv' && roleOf(wanted) && wanted !== file
      ? { key: 'file-name/ending', values: { wanted } }
      : { key: 'file-name/stray', values: {} };
  return [{ rule: 'file-name', severity: 'warning', message, location: { file } }];
}
