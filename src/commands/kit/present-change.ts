import type { Applied, Refused } from '../../change/apply-plan.ts';
import type { Host } from '../../host.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';

type Streams = Pick<Host, 'stdout' | 'stderr'>;

/** What came of a plan, for the terminal or as one JSON document: 0 where it was, or would be, carried out, 1 where it was refused. */
export async function presentChange(
  host: Streams,
  phrases: Phrases,
  result: Applied | Refused,
  format: 'pretty' | 'json',
): Promise<Outcome> {
  if (!result.ok) return refused(host, phrases, result);
  if (format === 'json') return json(phrases, result);
  return result.written ? done(phrases, result) : planned(host, phrases, result);
}

async function refused(
  { stderr }: Streams,
  phrases: Phrases,
  { messages, diagnostics, model }: Refused,
): Promise<Outcome> {
  const [first, ...others] = messages.map((message) => say(phrases, message));
  const words = [`cxmap: ${first ?? ''}`, ...others.map((other) => `       ${other}`)].join('\n');
  if (diagnostics.length === 0) return { exit: 1, stderr: `${words}\n` };
  const { locateFindings } = await import('../../output/findings/located.ts');
  const { formatBlocks } = await import('../../output/findings/pretty.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const blocks = formatBlocks(locateFindings(diagnostics, model.repo), phrases, await loadStyle(stderr.color));
  return { exit: 1, stderr: `${words}\n\n${blocks}` };
}

/** What a dry run shows: the changes as a diff, and what would be said of them. */
async function planned({ stdout }: Streams, phrases: Phrases, applied: Applied): Promise<Outcome> {
  const { unifiedDiff } = await import('../../output/unified-diff.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const note = say(phrases, { key: 'action/would-write', values: { files: applied.files.length } });
  return {
    exit: 0,
    stdout: unifiedDiff(applied.writes, await loadStyle(stdout.color), stdout.isTerminal),
    stderr: `${say(phrases, applied.summary)}\n${notesOf(phrases, applied)}${note}\n`,
  };
}

function done(phrases: Phrases, applied: Applied): Outcome {
  const { commit } = applied;
  const values = commit && { commit: commit.id, message: commit.message };
  const committed = values ? `${say(phrases, { key: 'action/committed', values })}\n` : '';
  return {
    exit: 0,
    stdout: `${say(phrases, applied.summary)}\n`,
    stderr: `${notesOf(phrases, applied)}${committed}`,
  };
}

function notesOf(phrases: Phrases, { notes = [] }: Applied): string {
  return notes.map((note) => `${say(phrases, note)}\n`).join('');
}

async function json(phrases: Phrases, applied: Applied): Promise<Outcome> {
  const { jsonDocument } = await import('../../output/json.ts');
  const { record, written, commit, files } = applied;
  const notes = (applied.notes ?? []).map((note) => say(phrases, note));
  const content = {
    summary: say(phrases, applied.summary),
    ...(record === undefined ? {} : { record }),
    written,
    ...(commit ? { commit: commit.id } : {}),
    files,
    notes,
  };
  return { exit: 0, stdout: jsonDocument('change', content) };
}
