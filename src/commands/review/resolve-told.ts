import type { FileOutcome, ResolveOutcome } from '../../change/resolve-conflicts.ts';
import type { Side } from '../../diff/merge/clash.ts';
import type { Host } from '../../host.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { shellWord } from '../../render/shell-word.ts';
import { terminalText } from '../../render/text-terminal.ts';
import { choicesFor, reasonLines, takenLine } from './resolve-words.ts';
import { stateAt } from './resolved-state.ts';

/** What came of the conflicts, and of what was named. */
export interface Told extends ResolveOutcome {
  /** Paths as they were typed that are in no conflict. */
  readonly notInConflict: readonly string[];
  /** Files in conflict that were named and are none of cxmap. */
  readonly foreign: readonly string[];
  /** The side that was to be taken. */
  readonly take: Side | undefined;
  /** How git is called for the paths that are printed. */
  readonly git: string;
  readonly isJson: boolean;
}

/**
 * For the terminal or as one JSON document: 0 where every file of cxmap is, or could be, resolved, 1 where one was refused,
 * 3 where git did not take in what is written.
 */
export async function presentResolve({ stdout }: Pick<Host, 'stdout'>, phrases: Phrases, told: Told): Promise<Outcome> {
  const { files, notSettled, notInConflict, foreign } = told;
  const isRefused = files.some(({ ok }) => !ok) || notInConflict.length > 0 || foreign.length > 0;
  const exit = notSettled !== undefined ? 3 : isRefused ? 1 : 0;
  if (told.isJson) return { exit, stdout: await asJson(phrases, told) };
  const resolved = files.filter((file) => file.ok);
  const lines = resolved.flatMap((file) => resolvedLines(phrases, file, told));
  const talk = [
    ...files.flatMap((file) => (file.ok ? [] : refusedLines(phrases, file, told))),
    ...notInConflict.map((path) => say(phrases, { key: 'action/resolve-not-in-conflict', values: { path } })),
    ...foreign.map((path) => say(phrases, { key: 'action/resolve-foreign', values: { path } })),
    ...closing(phrases, told),
  ];
  if (told.written || resolved.length === 0) return { exit, stdout: text(lines), stderr: text(talk) };
  const { unifiedDiff } = await import('../../output/unified-diff.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const writes = resolved.map(({ path, before, text: after }) => ({ path, before, after }));
  const diff = unifiedDiff(writes, await loadStyle(stdout.color), stdout.isTerminal);
  const marked = diff.marked ? [say(phrases, { key: 'action/diff-marked', values: {} })] : [];
  return { exit, stdout: diff.text, stderr: text([...lines, ...talk, ...marked]) };
}

/** Each line is one, whatever a file says. */
function text(lines: readonly string[]): string {
  return lines.map((line) => `${terminalText(line)}\n`).join('');
}

function resolvedLines(
  phrases: Phrases,
  { path, taken, comments }: Extract<FileOutcome, { ok: true }>,
  { written, take = 'current', model }: Told,
): readonly string[] {
  const state = stateAt(model, path);
  const names: Readonly<Record<string, string>> = state ? phrases.states[state.kind] : {};
  return [
    say(phrases, { key: written ? 'action/resolve-done' : 'action/resolve-would', values: { path } }),
    ...(state
      ? [`  ${say(phrases, { key: 'action/resolve-status', values: { status: names[state.status] ?? state.status } })}`]
      : []),
    ...taken.map((choice) => `  ${takenLine(phrases, choice, take)}`),
    ...comments.map((comment) => `  ${say(phrases, { key: 'action/resolve-comment', values: { comment } })}`),
  ];
}

function refusedLines(phrases: Phrases, file: Extract<FileOutcome, { ok: false }>, { git }: Told): readonly string[] {
  return [
    say(phrases, { key: 'action/resolve-refused', values: { path: file.path } }),
    ...[...file.reasons.flatMap((reason) => reasonLines(phrases, reason)), ...choicesFor(phrases, file, git)].map(
      (line) => `  ${line}`,
    ),
  ];
}

/** What the sides are, what was left alone, and how to go on. */
function closing(phrases: Phrases, told: Told): readonly string[] {
  const { files, leftAlone, open, underway, notSettled, written } = told;
  if (notSettled !== undefined) {
    const settled = files.flatMap(({ ok, path }) => (ok ? [shellWord(path)] : []));
    const command = `${told.git} add -- ${settled.join(' ')}`;
    return [say(phrases, { key: 'action/resolve-not-settled', values: { said: notSettled, command } })];
  }
  const speaksOfSides = files.some((file) => (file.ok ? file.taken.length > 0 : true));
  const next = nextCommand(underway);
  return [
    ...(speaksOfSides ? [say(phrases, { key: 'action/resolve-sides', values: { underway: underway ?? '' } })] : []),
    ...(leftAlone.length > 0 ? [say(phrases, { key: 'action/resolve-left-alone', values: { paths: leftAlone } })] : []),
    ...(files.length === 0 && leftAlone.length === 0 && told.notInConflict.length === 0 && told.foreign.length === 0
      ? [say(phrases, { key: 'action/resolve-none', values: {} })]
      : []),
    ...(written && open === 0 && next !== undefined
      ? [say(phrases, { key: 'action/resolve-next', values: { command: next } })]
      : []),
    ...(written && open > 0 ? [say(phrases, { key: 'action/resolve-open', values: { files: open } })] : []),
  ];
}

function nextCommand(underway: Told['underway']): string | undefined {
  return underway === undefined ? undefined : `git ${underway} --continue`;
}

/** The document that docs/resolve.schema.json tells of. */
async function asJson(phrases: Phrases, told: Told): Promise<string> {
  const { jsonDocument } = await import('../../output/json.ts');
  const { files, written, leftAlone, notInConflict, foreign, open, underway, notSettled } = told;
  return jsonDocument('resolve', {
    written: written && files.some(({ ok }) => ok),
    files: files.map((file) =>
      file.ok
        ? {
            path: file.path,
            result: 'resolved',
            ...statusOf(file.path),
            taken: file.taken,
            comments: file.comments,
          }
        : {
            path: file.path,
            result: 'refused',
            reasons: file.reasons.map((reason) => ({
              ...reason,
              message: reasonLines(phrases, reason).join(' '),
              ...('findings' in reason && {
                findings: reason.findings.map(({ rule, message, location }) => ({
                  rule,
                  file: location.file,
                  message: say(phrases, message),
                })),
              }),
            })),
          },
    ),
    leftAlone: [...leftAlone, ...foreign],
    notInConflict,
    open,
    ...(underway && { underway }),
    ...(written && open === 0 && underway && { next: nextCommand(underway) }),
    ...(notSettled !== undefined && { notSettled }),
  });

  function statusOf(path: string): { readonly status?: string } {
    const state = stateAt(told.model, path);
    return state ? { status: state.status } : {};
  }
}
