import type { Command, Context } from '../kit/command.ts';

export const completion: Command = {
  name: 'completion',
  arguments: [
    { name: 'shell', takes: { oneOf: ['bash', 'zsh', 'fish'] } },
    { name: 'words', takes: 'text', optional: true, many: true },
  ],
  options: [],
  examples: ['source <(cxmap completion bash)', 'cxmap completion fish | source'],
  async run(context, [shell, words]) {
    const { host } = context;
    if (typeof words !== 'object' || words.length === 0) {
      const files = await host.files();
      return {
        exit: 0,
        stdout: files.readText(files.resolve(host.packageFolder, 'templates/completion', String(shell))),
      };
    }
    // Whoever presses Tab wants no message, whatever is wrong.
    const lines = await answer(context, String(shell), words).catch(() => []);
    return { exit: 0, stdout: lines.map((line) => `${line}\n`).join('') };
  },
};

/** A line for each candidate: its value, and where the shell shows it, what it is after a tab. `:files` asks for paths. */
async function answer(context: Context, shell: string, words: readonly string[]): Promise<readonly string[]> {
  const { completeWords } = await import('./completion-candidates.ts');
  const { loadCliPhrases } = await import('../../locales/cli.ts');
  const { localeHere } = await import('../kit/locale-here.ts');
  const { terminalText } = await import('../../render/text-terminal.ts');
  const files = await context.host.files();
  const phrases = await loadCliPhrases(localeHere(context));
  const folderOf = (folder: string | undefined): string =>
    folder === undefined ? context.dir : files.resolve(context.dir, folder);
  const found = await completeWords(
    words,
    context.commands,
    phrases,
    (folder) => files.findWorkspace(folderOf(folder))?.repo,
    async (folder) => {
      const root = files.findWorkspace(folderOf(folder))?.root;
      if (root === undefined) return [];
      const conflicts = await (await context.host.conflicts()).list(root);
      return conflicts.flatMap(({ path, isRead }) =>
        isRead ? [files.relative(folderOf(folder), files.resolve(root, path)) ?? []].flat() : [],
      );
    },
  );
  if (found === 'files') return [':files'];
  return found.map(({ value, says = '' }) =>
    shell === 'bash' || says === '' ? value : `${value}\t${terminalText(says)}`,
  );
}
