import type { Diagnostic } from '../../diagnostic.ts';
import type { Files, WorkspaceHandle } from '../../host.ts';
import { type Locale, loadPhrases } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import type { Located } from '../../output/findings/findings.ts';
import type { FormatName } from '../../output/findings/format-names.ts';
import { printOutcome } from '../../print.ts';
import type { Repo } from '../../source/repo.ts';
import { type Context, type OptionValues, Stop } from '../kit/command.ts';
import { findWorkspace } from '../kit/session.ts';
import { startTimer } from '../kit/timer.ts';
import { applyBaseline } from './apply-baseline.ts';
import { checkWorkspace } from './findings.ts';

/** One run: check, leave out what was not asked for or is known, print. */
export async function validateOnce(
  context: Context,
  paths: readonly string[],
  options: OptionValues,
): Promise<Outcome> {
  const { host } = context;
  const timer = startTimer(host, options.timings === true);
  const { handle, files } = await findWorkspace(context);
  timer.lap('list');
  const checked = await checkWorkspace(handle, files, options.cache !== false && context.at === undefined, timer);
  const locale = context.locale ?? checked.locale;
  const isAskedFor = selection(handle, files, context, paths, locale);
  const asked = checked.found.filter(isAskedFor);
  const { news, note } = await applyBaseline(context, handle, options, asked, locale);

  const { formatFindings } = await import('../../output/findings/formats.ts');
  // Without findings there is nothing to locate, and the parser stays unloaded.
  const found = news.length === 0 ? [] : await tellFindings(news, checked.repo);
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
  return { exit: failing ? 1 : 0, stdout: formatted.stdout, stderr: note + timer.report() };
}

async function tellFindings(news: readonly Diagnostic[], repo: Repo): Promise<readonly Located[]> {
  const { boundFindings } = await import('../../output/findings/bounded.ts');
  const { locateFindings } = await import('../../output/findings/located.ts');
  return locateFindings(boundFindings(news), repo);
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

/** Which findings the paths on the command line ask for; a path that leads nowhere is wrong usage. */
function selection(
  { root, repo }: WorkspaceHandle,
  files: Files,
  { dir }: Context,
  paths: readonly string[],
  locale: Locale,
): (finding: Pick<Diagnostic, 'location'>) => boolean {
  if (paths.length === 0) return () => true;
  const listed = repo.list();
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
