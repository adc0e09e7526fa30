import type { Applied, Refused } from '../../change/apply-plan.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Host } from '../../host.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { shellWord } from '../../render/shell-word.ts';
import { terminalText } from '../../render/text-terminal.ts';
import type { Afterwards } from './afterwards.ts';

type Streams = Pick<Host, 'stdout' | 'stderr'>;

/** What came of a plan, for the terminal or as one JSON document: 0 where it was, or would be, carried out, 1 where it was refused, 3 where git then did not commit it. */
export async function presentChange(
  host: Streams,
  phrases: Phrases,
  result: Applied | Refused,
  format: 'pretty' | 'json',
  afterwards: Afterwards = nothingElse,
): Promise<Outcome> {
  if (!result.ok) return refused(host, phrases, result);
  const outcome =
    format === 'json'
      ? await json(phrases, result, afterwards)
      : result.written
        ? done(phrases, result)
        : await planned(host, phrases, result);
  const exit = outcome.exit || afterwards.exit;
  const { next } = afterwards;
  const isShown = next !== undefined && format === 'pretty' && exit === 0;
  const last = isShown ? [...afterwards.talk, `${phrases.firstSteps.next}: ${next}`] : afterwards.talk;
  const talk = last.map((line) => `${terminalText(line)}\n`).join('');
  return { ...outcome, exit, stderr: `${outcome.stderr ?? ''}${talk}` };
}

/** Nothing is done besides. */
export const nothingElse: Afterwards = { exit: 0, talk: [], data: {} };

async function refused(
  { stderr }: Streams,
  phrases: Phrases,
  { messages, diagnostics, model, unwritten = [] }: Refused,
): Promise<Outcome> {
  const [first, ...others] = messages.map((message) => say(phrases, message));
  const words = [`cxmap: ${first ?? ''}`, ...others.map((other) => `       ${other}`)].join('\n');
  if (diagnostics.length === 0) return { exit: 1, stderr: `${words}\n` };
  const { boundFindings } = await import('../../output/findings/bounded.ts');
  const { locateFindings } = await import('../../output/findings/located.ts');
  const { formatBlocks } = await import('../../output/findings/pretty.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const told = boundFindings(diagnostics);
  const isUnwritten = ({ location }: Diagnostic): boolean => unwritten.includes(location.file);
  const sentences = told.filter(isUnwritten).map((finding) => `${sentenceOf(finding, phrases)}\n`);
  const placed = told.filter((finding) => !isUnwritten(finding));
  if (placed.length === 0) return { exit: 1, stderr: `${words}\n${sentences.join('')}` };
  const blocks = formatBlocks(locateFindings(placed, model.repo), phrases, await loadStyle(stderr.color));
  return { exit: 1, stderr: `${words}\n${sentences.join('')}\n${blocks}` };
}

/** What is wrong in a file that does not exist yet: the field, and no line that anybody could look up. */
export function sentenceOf({ location, message, hints = [] }: Diagnostic, phrases: Phrases): string {
  const field = 'path' in location && location.path.length > 0 ? `${location.path.join('.')}: ` : '';
  return terminalText(`       ${field}${[message, ...hints].map((one) => say(phrases, one)).join(' → ')}`);
}

/** What a dry run shows: the changes as a diff, and what would be said of them. */
async function planned({ stdout }: Streams, phrases: Phrases, applied: Applied): Promise<Outcome> {
  const { unifiedDiff } = await import('../../output/unified-diff.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const note = say(phrases, { key: 'action/would-write', values: { files: applied.files.length } });
  const { text, marked } = unifiedDiff(applied.writes, await loadStyle(stdout.color), stdout.isTerminal);
  const warning = marked ? `${say(phrases, { key: 'action/diff-marked', values: {} })}\n` : '';
  return {
    exit: 0,
    stdout: text,
    stderr: `${summaryOf(phrases, applied)}\n${letterOf(phrases, applied)}${notesOf(phrases, applied)}${warning}${note}\n`,
  };
}

/** What was done. Where git then refused the commit, that is a run that could not finish. */
function done(phrases: Phrases, applied: Applied): Outcome {
  return {
    exit: exitOf(applied),
    stdout: `${summaryOf(phrases, applied)}\n${letterOf(phrases, applied)}`,
    stderr: `${notesOf(phrases, applied)}${writtenOf(phrases, applied)}${commitLines(phrases, applied)
      .map((line) => `${line}\n`)
      .join('')}`,
  };
}

function exitOf({ commit }: Applied): 0 | 3 {
  return commit && !commit.ok ? 3 : 0;
}

/** What became of the commit: the words of git too, and how it is finished by hand, where it was refused. */
export function commitLines(phrases: Phrases, { commit }: Applied): readonly string[] {
  if (!commit) return [];
  if (commit.ok) {
    const { id, message, untracked, alsoChanged } = commit;
    const committed = say(phrases, { key: 'action/committed', values: { commit: id, message } });
    return [
      committed,
      ...(alsoChanged.length > 0
        ? [say(phrases, { key: 'action/commit-holds-more', values: { paths: alsoChanged } })]
        : []),
      ...(untracked.length > 0 ? [say(phrases, { key: 'action/names-untracked', values: { paths: untracked } })] : []),
    ];
  }
  const { said, paths, message } = commit;
  const finish = `git add -- ${paths.map(shellWord).join(' ')} && git commit -m ${shellWord(message)} -- ${paths.map(shellWord).join(' ')}`;
  return [
    `cxmap: ${say(phrases, { key: 'action/not-committed', values: { files: paths.length } })}`,
    ...said.split('\n').map((line) => `  ${terminalText(line)}`),
    say(phrases, { key: 'action/commit-yourself', values: {} }),
    `  ${finish}`,
  ];
}

/** One line, whatever a title holds: what looks like a line of cxmap is one. */
function summaryOf(phrases: Phrases, { summary }: Applied): string {
  return terminalText(say(phrases, summary));
}

/** The words for somebody else, set apart from what is said to whoever typed the command. */
function letterOf(phrases: Phrases, { letter }: Applied): string {
  return letter ? `\n${terminalText(say(phrases, letter), 'keep').replace(/^(?=.)/gm, '  ')}\n` : '';
}

function notesOf(phrases: Phrases, { notes = [] }: Applied): string {
  return notes.map((note) => `${terminalText(say(phrases, note))}\n`).join('');
}

/** The paths that were written, unless what is said names them; the first of many. */
function writtenOf(phrases: Phrases, applied: Applied): string {
  const said = summaryOf(phrases, applied);
  const paths = applied.files.map(({ path }) => path).filter((path) => !said.includes(path));
  if (paths.length === 0) return '';
  const shown = paths.slice(0, 3);
  return `${terminalText(phrases.firstSteps.written({ paths: shown, more: paths.length - shown.length }))}\n`;
}

async function json(phrases: Phrases, applied: Applied, { data, next }: Afterwards): Promise<Outcome> {
  const { jsonDocument } = await import('../../output/json.ts');
  const { record, written, commit, files } = applied;
  const notes = (applied.notes ?? []).map((note) => say(phrases, note));
  const content = {
    summary: say(phrases, applied.summary),
    ...(record === undefined ? {} : { record }),
    written,
    ...(commit?.ok ? { commit: commit.id, untracked: commit.untracked, alsoChanged: commit.alsoChanged } : {}),
    ...(commit && !commit.ok ? { notCommitted: { said: commit.said, message: commit.message } } : {}),
    files,
    notes,
    ...(applied.letter ? { letter: say(phrases, applied.letter) } : {}),
    ...data,
    ...(next === undefined ? {} : { next }),
  };
  const words = commit && !commit.ok ? commitLines(phrases, applied).map((line) => `${line}\n`) : [];
  return { exit: exitOf(applied), stdout: jsonDocument('change', content), stderr: words.join('') };
}
