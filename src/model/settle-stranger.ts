import type { FileContent } from '../source/repo.ts';
import { isBelowTopFolder } from './kinds.ts';
import { whereItBelongs } from './misplaced.ts';
import type { ParsedFile } from './parse.ts';

/** A YAML file that no kind reads, with where it belongs; undefined where it is another tool's and no matter of ours. */
export function settleStranger(file: ParsedFile, content: FileContent): ParsedFile | undefined {
  if (file.diagnostics.some(({ message }) => message.key === 'file-name/ending')) return file;
  const found = 'text' in content ? whereItBelongs(file.path, content.text) : undefined;
  if (found === undefined) return isBelowTopFolder(file.path) ? file : undefined;
  const { kind, path: wanted } = found;
  return {
    ...file,
    diagnostics: [
      {
        rule: 'file-name',
        severity: 'warning',
        message: { key: 'file-name/misplaced', values: { kind, wanted } },
        location: { file: file.path },
      },
    ],
  };
}
