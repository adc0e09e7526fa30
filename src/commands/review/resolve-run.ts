import { resolveConflicts } from '../../change/resolve-conflicts.ts';
import { loadPhrases } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { shellWord } from '../../render/shell-word.ts';
import { type Context, type OptionValues, Stop } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';
import { findWorkspace } from '../kit/session.ts';
import { presentResolve } from './resolve-told.ts';

/** Resolves the conflicts that were named, or all of the workspace, and tells what came of each. */
export async function runResolve(context: Context, paths: readonly string[], options: OptionValues): Promise<Outcome> {
  const locale = localeHere(context);
  const { handle, files } = await findWorkspace({ ...context, locale });
  const named = paths.map((path) => ({ path, place: placeIn(path) }));
  const take = options.take === 'current' || options.take === 'incoming' ? options.take : undefined;
  const met = new Set<string>();
  const result = await resolveConflicts(
    { root: handle.root, repo: handle.repo, files, conflicts: await context.host.conflicts() },
    {
      isAsked: (path) => named.length === 0 || named.some(({ place }) => isWithin(path, place)),
      take,
      force: options.force === true,
      dryRun: options.dryRun === true,
    },
  );
  if ('lock' in result) throw new Stop(1, { key: 'action/commit-locked', values: { path: result.lock } }, locale);
  for (const path of [...result.files.map((file) => file.path), ...result.leftAlone]) {
    for (const { path: given, place } of named) if (isWithin(path, place)) met.add(given);
  }
  return presentResolve(context.host, await loadPhrases(locale), {
    ...result,
    leftAlone: named.length === 0 ? result.leftAlone : [],
    notInConflict: paths.filter((path) => !met.has(path)),
    foreign: result.leftAlone.filter((path) => named.some(({ place }) => place === path)),
    take,
    git: context.host.cwd === handle.root ? 'git' : `git -C ${shellWord(handle.root)}`,
    isJson: options.format === 'json',
  });

  function placeIn(path: string): string {
    const place = files.relative(handle.root, files.resolve(context.dir, path));
    if (place === undefined) {
      throw new Stop(2, { key: 'action/resolve-outside', values: { path } }, locale);
    }
    return place;
  }
}

/** Whether a path is the one that was named, or lies below it. */
function isWithin(path: string, place: string): boolean {
  return place === '.' ? !path.startsWith('../') : path === place || path.startsWith(`${place}/`);
}
