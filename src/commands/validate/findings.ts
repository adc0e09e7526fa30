import type { Diagnostic } from '../../diagnostic.ts';
import type { Files, WorkspaceHandle } from '../../host.ts';
import type { Locale } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Repo } from '../../source/repo.ts';
import type { Timer } from '../kit/timer.ts';

/** What a check of a workspace found, whether just now or in an earlier run over the same files. */
export interface CheckResult {
  readonly locale: Locale;
  readonly found: readonly Diagnostic[];
  /** The workspace's files as they were read. */
  readonly repo: Repo;
  /** The workspace as it was read; undefined where the result is that of an earlier run. */
  readonly model?: Model;
}

/** Checks a workspace. Where exactly these files were checked before, by this version, the result is taken from the cache. */
export async function checkWorkspace(
  { root, repo }: WorkspaceHandle,
  files: Files,
  useCache: boolean,
  timer: Timer,
): Promise<CheckResult> {
  const cached = useCache ? files.lookUpResult(root, repo) : undefined;
  timer.lap('cache');
  if (cached?.found !== undefined) {
    // Written by this version of this program, and whole: the cache has seen to that.
    const { locale, found }: Pick<CheckResult, 'locale' | 'found'> = JSON.parse(cached.found);
    return { locale, found, repo };
  }
  const { buildModel } = await import('../../model/model.ts');
  const { checkAgain } = await import('../../rules/check.ts');
  const { checkBefore, keepable } = await import('../../change/check-before.ts');
  timer.lap('load');
  const kept = useCache ? files.keptReading({ root, repo }) : undefined;
  const model = await buildModel(cached?.repo ?? repo, kept);
  timer.lap('read and parse');
  const { locale } = model.settings;
  const check = checkAgain(model, checkBefore(model, kept?.before));
  const found = check.diagnostics;
  timer.lap('rules');
  cached?.store(JSON.stringify({ locale, found }));
  kept?.keep(model.files, keepable(check.found));
  timer.lap('store');
  return { locale, found, repo, model };
}
