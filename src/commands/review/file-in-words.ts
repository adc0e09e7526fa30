import { compareModels } from '../../diff/compare.ts';
import { handWrittenLimit } from '../../host.ts';
import { loadPhrases, say } from '../../locales/phrases.ts';
import { roleOf } from '../../model/kinds.ts';
import { buildModel, filesOf } from '../../model/model.ts';
import type { Outcome } from '../../outcome.ts';
import { loadStyle } from '../../output/style.ts';
import { unifiedDiff } from '../../output/unified-diff.ts';
import { fileChangesText } from '../../render/terminal/file-changes.ts';
import { overlayRepo } from '../../source/repo.ts';
import { type Context, Stop } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';

/**
 * What differs between two states of one file, in words, called as git calls a program for diffs: the path, then of each side a
 * file, its id and its mode; after a rename the new path, too. Names come from the workspace as it is now. A file of no workspace,
 * or with errors on a side, is shown line by line.
 */
export async function fileInWords(context: Context, path: string, more: readonly string[]): Promise<Outcome> {
  const files = await context.host.files();
  const locale = localeHere({ ...context, dir: files.resolve(context.dir, path, '..') });
  const phrases = await loadPhrases(locale);
  const { stdout } = context.host;
  const style = await loadStyle(stdout.color);
  // Of a path in conflict git gives no more.
  if (more.length === 0) return { exit: 0, stdout: `${say(phrases, { key: 'action/unmerged', values: { path } })}\n` };
  const [oldFile, , , newFile, , , newPath = path] = more;
  if (oldFile === undefined || newFile === undefined) {
    throw new Stop(2, { key: 'action/not-called-by-git', values: {} }, locale);
  }
  const read = (file: string): string | null => {
    const place = files.resolve(context.dir, file);
    return file === '/dev/null' || file === 'nul' || files.kindAt(place) !== 'file'
      ? null
      : files.readText(place, handWrittenLimit);
  };
  const [before, after] = [read(oldFile), read(newFile)];
  const handle = files.findWorkspace(files.resolve(context.dir, newPath, '..'));
  const within = (one: string) => handle && files.relative(handle.root, files.resolve(context.dir, one));
  const [was, is] = [within(path), within(newPath)];
  const role = is === undefined ? undefined : roleOf(is);
  if (handle && was !== undefined && is !== undefined && role?.part === 'definition') {
    // The same thing may lie elsewhere by now: there it is no part of either side.
    const gone = handle.repo.list().filter((one) => {
      const its = roleOf(one);
      return its?.kind === role.kind && its.id === role.id && its.part === role.part;
    });
    const state = (place: string, text: string | null) =>
      overlayRepo(handle.repo, new Map([...[...gone, was, is].map((one) => [one, null] as const), [place, text]]));
    const later = await buildModel(state(is, after));
    const differing = new Set([...gone, was, is]);
    const earlier = await buildModel(state(was, before), filesOf(later, differing));
    const { changes, uncompared } = await compareModels(earlier, later);
    const isCompared = !uncompared.some(({ path: one }) => one === was || one === is);
    if (isCompared) return { exit: 0, stdout: fileChangesText(newPath, changes, phrases, style) };
  }
  const write = { path: newPath, before, after };
  return { exit: 0, stdout: unifiedDiff([write], style, stdout.isTerminal).text };
}
