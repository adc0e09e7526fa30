import type { Command } from '../kit/command.ts';

export const gitDiffDriver: Command = {
  name: 'git-diff-driver',
  arguments: [
    { name: 'path', takes: 'path' },
    { name: 'more', takes: 'text', optional: true, many: true },
  ],
  options: [],
  examples: [
    "git -c diff.external='cxmap git-diff-driver' log -p --ext-diff -- map",
    "git config diff.cxmap.command 'cxmap git-diff-driver'",
  ],
  async run(context, [path, more], _) {
    const { fileInWords } = await import('./file-in-words.ts');
    return fileInWords(context, String(path), typeof more === 'object' ? more : []);
  },
};
