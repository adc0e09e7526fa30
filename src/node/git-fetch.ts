import type { Lacking } from '../revisions.ts';
import { remotesOf } from './git-history.ts';
import { askGit, GitFailure, runGit } from './git-plumbing.ts';

/** One command line for a shell that gets what is lacking, and all that reading it needs. */
export async function remedy(folder: string, lacking: Lacking): Promise<string | undefined> {
  const source = await sourceOf(folder, lacking);
  if (source === undefined) return undefined;
  if (lacking.kind === 'objects') return objectsLine(source, lacking.commits.join(' '));
  const fetching = lineOf(await fetchWords(folder, lacking, source));
  return source.isPromisor ? `${fetching} && ${objectsLine(source, comparedIn(lacking, source))}` : fetching;
}

/** A line that gets what a partial clone left out of commits, as a shell names them. */
function objectsLine(source: Source, commits: string): string {
  return `${lineOf(listWords)} ${commits} | sed -n 's/^?//p' | ${lineOf(objectWords(source))}`;
}

/** The commits whose files will be wanted, once the history is there. */
function comparedIn(lacking: Exclude<Lacking, { kind: 'objects' }>, { remote }: Source): string {
  if (lacking.kind === 'commit') return lacking.commit;
  const between = lacking.kind === 'history' ? lacking.between : [`refs/remotes/${remote}/${lacking.branch}`, 'HEAD'];
  return `$(${lineOf(['merge-base', '--all', ...between])})`;
}

/** Gets what is lacking, and nothing else: what a partial clone leaves out of it comes when it is asked for. */
export async function fetch(folder: string, lacking: Lacking): Promise<void> {
  const source = await sourceOf(folder, lacking);
  if (source === undefined) throw new GitFailure(1, 'git knows no remote to fetch from');
  if (lacking.kind !== 'objects')
    await runGit(folder, await fetchWords(folder, lacking, source), undefined, {}, 'network');
  else {
    const missing = await missingIn(folder, lacking.commits);
    // Without a word on its input, git would fetch everything.
    if (missing.length > 0) await runGit(folder, objectWords(source), `${missing.join('\n')}\n`, {}, 'network');
  }
}

/** The objects of these commits that are not here. */
export async function missingIn(folder: string, commits: readonly string[]): Promise<readonly string[]> {
  const listed = await askGit(folder, [...listWords, ...commits]);
  return listed.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
}

const listWords = ['rev-list', '--objects', '--no-walk', '--missing=print'];

interface Source {
  readonly remote: string;
  /** It promised the objects that a partial clone left out. */
  readonly isPromisor: boolean;
}

/** The remote that has it: the one that is named, the one that promised, `origin`, else the only one. */
async function sourceOf(folder: string, lacking: Lacking): Promise<Source | undefined> {
  const remotes = await remotesOf(folder);
  const promisors = await promisorsOf(folder, remotes);
  const remote =
    lacking.kind === 'branch'
      ? lacking.remote
      : (promisors[0] ?? (remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined));
  return remote === undefined ? undefined : { remote, isPromisor: promisors.includes(remote) };
}

async function promisorsOf(folder: string, remotes: readonly string[]): Promise<readonly string[]> {
  const checks = await Promise.all(
    remotes.map(async (remote) => {
      try {
        const printed = await askGit(folder, ['config', '--type=bool', '--get', `remote.${remote}.promisor`]);
        return printed.trim() === 'true' ? [remote] : [];
      } catch {
        return [];
      }
    }),
  );
  return checks.flat();
}

/**
 * The words of git that fetch history. Ids are whole and refs have both sides: what the remote is set up to fetch plays no
 * part. `--unshallow` with any of it completes all that is here.
 */
async function fetchWords(
  folder: string,
  lacking: Exclude<Lacking, { kind: 'objects' }>,
  { remote }: Source,
): Promise<readonly string[]> {
  if (lacking.kind === 'commit') return ['fetch', '--no-tags', '--depth=1', remote, lacking.commit];
  const isCut = (await askGit(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  const wanted =
    lacking.kind === 'history'
      ? lacking.commit
      : `+refs/heads/${lacking.branch}:refs/remotes/${remote}/${lacking.branch}`;
  return ['fetch', '--no-tags', ...(isCut ? ['--unshallow'] : []), remote, wanted];
}

/** The words that fetch objects by their ids. git must not tell which commits it has: it would be spared what they hold. */
function objectWords({ remote }: Source): readonly string[] {
  return ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--no-tags', '--no-filter', '--stdin', remote];
}

const lineOf = (words: readonly string[]): string => ['git', ...words].map(quoted).join(' ');

/** A word as a POSIX shell reads it back: names of branches may hold what it would obey. */
function quoted(word: string): string {
  return /^[\w+:@%./=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
