import type { Diagnostic, Message } from '../../diagnostic.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { memoryRepo } from '../../source/repo.ts';
import type { Context } from './command.ts';

/** Nothing was read in: the mapping file is shown with what is wrong in it. */
export async function refuseMapping(
  { host }: Context,
  phrases: Phrases,
  file: string,
  text: string,
  wrong: readonly Diagnostic[],
  notes: readonly Message[] = [],
): Promise<Outcome> {
  const { boundFindings } = await import('../../output/findings/bounded.ts');
  const { locateFindings } = await import('../../output/findings/located.ts');
  const { formatBlocks } = await import('../../output/findings/pretty.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const blocks = formatBlocks(
    locateFindings(boundFindings(wrong), memoryRepo({ [file]: text })),
    phrases,
    await loadStyle(host.stderr.color),
  );
  const words = say(phrases, { key: 'action/import-bad-map', values: { path: file } });
  const more = notes.map((note) => `${say(phrases, note)}\n`).join('');
  return { exit: 1, stderr: `cxmap: ${words}\n\n${blocks}${more}` };
}
