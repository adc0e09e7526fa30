import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Lacking, MissingHistory } from '../revisions.ts';
import { askGit, GitFailure } from './git-plumbing.ts';

/** A commit by its whole id, SHA-1 or SHA-256. */
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What git prints, or undefined where it ends with 1: nothing is there. */
async function ifAny(folder: string, words: readonly string[]): Promise<string | undefined> {
  try {
    return (await askGit(folder, words)).trim();
  } catch (error) {
    if (error instanceof GitFailure && error.exit === 1) return undefined;
    throw error;
  }
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/**
 * The best common ancestors of two commits. In a shallow clone git answers from what is there: fewer, or none, or others
 * than the best. The answer counts where no commit at which the history was cut lies between the two and their ancestors
 * (nor, of several, between these themselves), or where one of the two is the ancestor. Else throws `MissingHistory`.
 */
export async function mergeBases(folder: string, one: string, other: string): Promise<readonly string[]> {
  const [printed = '', ends] = await Promise.all([
    ifAny(folder, ['merge-base', '--all', one, other]),
    shallowCommits(folder),
  ]);
  const bases = linesOf(printed);
  if (ends.size === 0 || bases.includes(one) || bases.includes(other)) return bases;
  const between = [
    [one, other, '--not', ...bases],
    ...(bases.length > 1 ? bases.map((base) => [...bases, '--not', base]) : []),
  ];
  for (const words of between) {
    const end = linesOf((await askGit(folder, ['rev-list', ...words, '--'])).trim()).find((commit) => ends.has(commit));
    if (end !== undefined) throw new MissingHistory({ kind: 'history', commit: end, between: [one, other] });
  }
  return bases;
}

/** The commits at which a shallow clone ends, of whatever branch. */
async function shallowCommits(folder: string): Promise<ReadonlySet<string>> {
  const file = resolve(folder, (await askGit(folder, ['rev-parse', '--git-path', 'shallow'])).trim());
  try {
    return new Set(linesOf(readFileSync(file, 'utf8').trim()));
  } catch {
    // A whole clone has no such file.
    return new Set();
  }
}

/** The parents as the commit itself names them: a walk of a shallow clone would show none at its end. */
export async function parents(folder: string, commit: string): Promise<readonly string[]> {
  const [head = ''] = (await askGit(folder, ['cat-file', 'commit', commit])).split('\n\n');
  return head.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
}

/** The remotes whose names git would take for nothing else. */
export async function remotesOf(folder: string): Promise<readonly string[]> {
  return linesOf((await askGit(folder, ['remote'])).trim()).filter((name) => !name.startsWith('-'));
}

/** The branch that a remote calls its default one: of `upstream`, as forks name where they come from, else of `origin`. */
export async function defaultBranch(folder: string): Promise<string | undefined> {
  const remotes = await remotesOf(folder);
  for (const remote of ['upstream', 'origin', ...(remotes.length === 1 ? remotes : [])]) {
    const led = await ifAny(folder, ['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]);
    if (led?.startsWith('refs/remotes/')) return led.slice('refs/remotes/'.length);
  }
  return undefined;
}

/** A whole id may be elsewhere; so may the branch of a remote, unless all of its branches were fetched with their history. */
export async function lackingNamed(folder: string, name: string): Promise<Lacking | undefined> {
  if (fullId.test(name)) return { kind: 'history', commit: name, between: [name, 'HEAD'] };
  const short = name.replace(/^refs\/remotes\//, '');
  const remote = (await remotesOf(folder)).find((one) => short.startsWith(`${one}/`));
  if (remote === undefined) return undefined;
  const branch = short.slice(remote.length + 1);
  if ((await ifAny(folder, ['check-ref-format', `refs/heads/${branch}`])) === undefined) return undefined;
  const taken = (await ifAny(folder, ['config', '--get-all', `remote.${remote}.fetch`])) ?? '';
  const isCut = (await askGit(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  return isCut || !/^\+?refs\/heads\/\*:/m.test(taken) ? { kind: 'branch', remote, branch } : undefined;
}
