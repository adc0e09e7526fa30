import type { Diagnostic, Message } from '../../diagnostic.ts';
import type { Files, WorkspaceHandle } from '../../host.ts';
import { type Locale, loadPhrases } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import type { Located } from '../../output/findings/findings.ts';
import type { FormatName } from '../../output/findings/format-names.ts';
import { printOutcome } from '../../print.ts';
import type { Repo } from '../../source/repo.ts';
import { type Context, listOption, type OptionValues, Stop, textOption } from '../kit/command.ts';
import { findWorkspace } from '../kit/session.ts';
import { startTimer } from '../kit/timer.ts';
import { applyBaseline } from './apply-baseline.ts';
import type { BaseFindings } from './base-findings.ts';
import { type CheckResult, checkWorkspace } from './findings.ts';
import type { MergeFindings } from './merge-findings.ts';

/** One run: check, leave out what was not asked for or is known, print. */
export async function validateOnce(
  context: Context,
  paths: readonly string[],
  options: OptionValues,
): Promise<Outcome> {
  const { host } = context;
  const timer = startTimer(host, options.timings === true);
  const { handle, files } = await findWorkspace(context);
  handle.repo.list();
  timer.lap('list');
  const { base } = options;
  // What is compared with a base is read, whatever an earlier run knows of it.
  const useCache = options.cache !== false && context.at === undefined && base === undefined;
  const checked = await checkWorkspace(handle, files, useCache, timer);
  const locale = context.locale ?? checked.locale;
  const spoken = { ...context, locale };
  const changes = base === undefined ? undefined : await changesSince(spoken, handle, checked, options);
  if (changes) timer.lap('base');
  const merges = await mergesOf(spoken, handle, listOption(options, 'mergeWith'));
  if (merges.length > 0) timer.lap('merge');
  const isAskedFor = selection(handle, files, context, paths, locale, [
    ...(changes?.gone ?? []),
    ...merges.flatMap(({ repo }) => repo.list()),
  ]);
  const asked = {
    found: checked.found.filter(isAskedFor),
    ...((changes || merges.length > 0) && {
      changes: {
        found: [changes, ...merges].flatMap((one) => one?.found ?? []).filter(isAskedFor),
        bases: [...new Set([changes, ...merges].flatMap((one) => one?.bases ?? []))],
      },
    }),
  };
  const baselined = await applyBaseline(context, handle, options, asked, locale);
  const news = asked.changes ? await toldOnce(baselined.news) : baselined.news;
  const notes = await sayNotes(locale, changes?.notes ?? []);

  const { formatFindings } = await import('../../output/findings/formats.ts');
  // Without findings there is nothing to locate, and the parser stays unloaded.
  const found = news.length === 0 ? [] : await tellFindings(news, checked.repo, merges);
  const shown = handle.repo.list().filter((file) => isAskedFor({ location: { file } }));
  const failOn = options.failOn === 'warning' ? 'warning' : 'error';
  const { ruleCards } = await import('./rule-cards.ts');
  const formatted = await formatFindings(
    // commander admits no other.
    String(options.format) as FormatName,
    { found, files: shown.length },
    {
      phrases: await loadPhrases(locale),
      locale,
      version: context.version,
      rules: options.format === 'sarif' ? await ruleCards() : [],
      files: shown,
      failOn,
      prefix: files.repositoryPrefix(handle.root),
      color: host.stdout.color,
    },
  );
  timer.lap('print');
  const summaryFile = host.env.GITHUB_STEP_SUMMARY;
  if (formatted.summary !== undefined && summaryFile) files.appendText(summaryFile, formatted.summary);
  const failing = found.some(({ severity }) => severity === 'error' || failOn === 'warning');
  return { exit: failing ? 1 : 0, stdout: formatted.stdout, stderr: notes + baselined.note + timer.report() };
}

/** What became of the base; the model is there, as nothing was taken from an earlier run. */
async function changesSince(
  context: Context,
  handle: WorkspaceHandle,
  { model }: CheckResult,
  options: OptionValues,
): Promise<BaseFindings> {
  if (!model) throw new Error('a base is compared with a workspace that was read');
  const { findChanges } = await import('./base-findings.ts');
  return findChanges(context, handle, model, textOption(options, 'base'), options.fetch === true ? 'fetches' : 'asks');
}

async function toldOnce(found: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
  const { tellMovesOnce } = await import('./base-findings.ts');
  return tellMovesOnce(found);
}

async function sayNotes(locale: Locale, notes: readonly Message[]): Promise<string> {
  if (notes.length === 0) return '';
  const { say } = await import('../../locales/phrases.ts');
  const phrases = await loadPhrases(locale);
  return notes.map((note) => `${say(phrases, note)}\n`).join('');
}

/** What each merge would bring; refs are resolved before anything is merged. */
async function mergesOf(
  context: Context,
  handle: WorkspaceHandle,
  named: readonly string[],
): Promise<readonly MergeFindings[]> {
  if (named.length === 0) return [];
  const { findMergeTroubles } = await import('./merge-findings.ts');
  const { commitNamed } = await import('../kit/revision.ts');
  const revisions = await context.host.revisions();
  for (const name of named) await commitNamed(revisions, context, handle.root, name);
  const merges: MergeFindings[] = [];
  for (const name of named) merges.push(await findMergeTroubles(context, handle, name));
  return merges;
}

/** Each finding is looked up where it was found: in the files as they are, or as a merge would make them. */
async function tellFindings(
  news: readonly Diagnostic[],
  repo: Repo,
  merges: readonly MergeFindings[],
): Promise<readonly Located[]> {
  const { boundFindings } = await import('../../output/findings/bounded.ts');
  const { locateFindings } = await import('../../output/findings/located.ts');
  const merged = merges.map(({ found, repo: result }) => ({ found: new Set(found), result }));
  const present = news.filter((finding) => !merged.some(({ found }) => found.has(finding)));
  return [
    ...locateFindings(boundFindings(present), repo),
    ...merged.flatMap(({ found, result }) =>
      locateFindings(boundFindings(news.filter((finding) => found.has(finding))), result),
    ),
  ];
}

/** Runs again whenever a file changes, until it is stopped. */
export async function watchWorkspace(
  context: Context,
  paths: readonly string[],
  options: OptionValues,
): Promise<Outcome> {
  const { host } = context;
  const { handle, files } = await findWorkspace(context);
  const { say } = await import('../../locales/phrases.ts');
  const changes = files.watch(handle.root);
  let last: Outcome = { exit: 0 };
  try {
    do {
      last = await validateOnce(context, paths, options);
      printOutcome(host, last);
      const phrases = await loadPhrases(context.locale ?? context.fallbackLocale);
      host.stderr.write(`${say(phrases, { key: 'action/watching', values: {} })}\n`);
    } while (await changes.next());
  } finally {
    // Whatever ended it: a watch that is left open would keep the process.
    changes.close();
  }
  return { exit: last.exit };
}

/**
 * Which findings the paths on the command line ask for; a path that leads nowhere is wrong usage. `others` are files that
 * are only in a base or in the result of a merge.
 */
function selection(
  { root, repo }: WorkspaceHandle,
  files: Files,
  { dir }: Context,
  paths: readonly string[],
  locale: Locale,
  others: readonly string[],
): (finding: Pick<Diagnostic, 'location'>) => boolean {
  if (paths.length === 0) return () => true;
  const listed = [...repo.list(), ...others];
  const wanted = paths.map((path) => {
    const inside = files.relative(root, files.resolve(dir, path));
    if (inside === undefined) throw new Stop(2, { key: 'action/path-outside', values: { path } }, locale);
    const isThere = inside === '.' || listed.some((file) => file === inside || file.startsWith(`${inside}/`));
    if (!isThere && files.kindAt(files.resolve(root, inside)) === 'nothing') {
      throw new Stop(2, { key: 'action/path-unknown', values: { path } }, locale);
    }
    return inside;
  });
  return ({ location: { file } }) =>
    wanted.some((path) => path === '.' || file === path || file.startsWith(`${path}/`));
}
