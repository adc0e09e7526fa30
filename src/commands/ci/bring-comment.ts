import type { Message } from '../../diagnostic.ts';
import { isLocale, loadPhrases, type Phrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { workflowCommand } from '../../output/workflow-command.ts';
import { calmComment, changesComment, commentRoom, hasMatter } from '../../render/changes/comment.ts';
import { plainLine, truncate } from '../../render/text.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';
import { findThread } from './find-thread.ts';
import { makeReview, type ReviewData } from './make-review.ts';
import { readReview } from './read-review.ts';
import { HostRefused, syncComment, TooManyComments } from './sync-comment.ts';
import type { Thread } from './thread.ts';

/** Writes the one comment of a workspace below its pull or merge request, brings it up to date, or leaves well alone. */
export async function bringCommentUpToDate(context: Context, options: OptionValues): Promise<Outcome> {
  const path = textOption(options, 'fromFile');
  if (path !== undefined && (options.base !== undefined || options.fetch === true || options.asOf !== undefined)) {
    throw new Stop(2, { key: 'ci/from-file-alone', values: {} }, context.locale);
  }
  const locale = localeHere(context);
  const spoken = { ...context, locale };
  const review = path === undefined ? await makeReview(spoken, options) : await readReview(spoken, path);
  const wanted = await wantedOf(review, context);
  const phrases = await loadPhrases(locale);
  const asJson = options.format === 'json';
  const tell = (message: Message, data: object, exit: Outcome['exit'] = 0): Outcome =>
    asJson
      ? { exit, stdout: jsonDocument('comment', data), stderr: exit === 0 ? '' : `cxmap: ${say(phrases, message)}\n` }
      : exit === 0
        ? { exit, stderr: `${say(phrases, message)}\n` }
        : { exit, stderr: `cxmap: ${say(phrases, message)}\n` };
  if (options.dryRun === true) {
    if (asJson) return { exit: 0, stdout: jsonDocument('comment', { state: 'planned', ...wanted }) };
    const note: Message = { key: wanted.matters ? 'ci/would-write' : 'ci/would-not-begin', values: {} };
    return { exit: 0, stdout: wanted.text, stderr: `${say(phrases, note)}\n` };
  }
  const web = await context.host.outbox();
  let thread: Thread | undefined;
  try {
    const found = await findThread(spoken, web, review);
    if ('none' in found) return tell({ key: `ci/${found.none}`, values: {} }, { state: found.none });
    thread = found;
    const { did } = await syncComment(web, found, wanted);
    return tell(
      { key: `ci/${did}`, values: { request: found.name } },
      { state: did, host: found.host, request: found.name },
    );
  } catch (error) {
    if (isReadOnlyRun(error, thread, context)) {
      const says: Message = { key: 'ci/read-only-run', values: { request: thread?.name ?? '' } };
      const told = tell(says, { state: 'read-only', host: 'github', request: thread?.name ?? '' });
      if (asJson) return told;
      return { ...told, stdout: `${workflowCommand('warning', { title: 'cxmap' }, say(phrases, says))}\n`, stderr: '' };
    }
    const says = refusal(error, thread, review);
    if (says === undefined) throw error;
    const data = {
      state: 'refused',
      ...(thread ? { host: thread.host, request: thread.name } : {}),
      says: say(phrases, says),
    };
    return tell(says, data, 3);
  }
}

/** The text of the comment in the language of the review, below the marker that names the workspace’s folder alone. */
async function wantedOf(review: ReviewData, { locale }: Context) {
  const spoken = locale ?? (isLocale(review.locale) ? review.locale : 'en');
  const phrases: Phrases = await loadPhrases(spoken);
  const marker = markerOf(review.folder);
  const matters = hasMatter(review);
  const text = matters
    ? changesComment(review, phrases, commentRoom - marker.length - 1)
    : calmComment(review, phrases);
  return { marker, text: `${marker}\n${text}`, matters };
}

/** A folder may be called anything, and a comment of HTML ends at the first `--`. */
function markerOf(folder: string): string {
  const written = folder.split('/').map((part) => encodeURIComponent(part.toWellFormed()).replaceAll('-', '%2D'));
  return `<!-- cxmap ${folder === '' ? '.' : written.join('/')} -->`;
}

/**
 * Whether the token only reads whatever the workflow asks for, as in every run that Dependabot begins: nobody can mend that,
 * so it is no failure.
 */
function isReadOnlyRun(error: unknown, thread: Thread | undefined, { host: { env } }: Context): boolean {
  const isRefused = error instanceof HostRefused && error.status === 403 && error.seconds === undefined;
  return isRefused && thread?.host === 'github' && env.GITHUB_ACTOR === 'dependabot[bot]';
}

/** What kept a comment from being written, in a sentence that says what to do. */
function refusal(error: unknown, thread: Thread | undefined, review: ReviewData): Message | undefined {
  if (error instanceof TooManyComments) return { key: 'ci/too-many-comments', values: { request: thread?.name ?? '' } };
  if (!(error instanceof HostRefused)) return undefined;
  const { status, seconds } = error;
  const said = truncate(plainLine(error.said), 200);
  const request = thread?.name ?? review.repository ?? '';
  if (status === 0) return { key: 'ci/unreachable', values: { said } };
  if (status === 401) return { key: 'ci/bad-token', values: {} };
  if (seconds !== undefined && (status === 429 || status === 403))
    return { key: 'ci/asks-to-wait', values: { seconds } };
  if (status === 403)
    return { key: thread?.host === 'gitlab' ? 'ci/forbidden-gitlab' : 'ci/forbidden-github', values: { request } };
  if (status === 404) return { key: 'ci/not-there', values: { request } };
  return { key: 'ci/answered', values: { status, said } };
}
