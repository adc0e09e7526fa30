import type { Message } from '../../diagnostic.ts';
import type { WorkspaceHandle } from '../../host.ts';
import { type Lacking, MissingHistory, type Revisions } from '../../revisions.ts';
import { MissingObjects } from '../../source/repo.ts';
import { type Context, Stop } from './command.ts';

/** The workspace as it is committed. Stops with exit 2 where the name is no commit, or no workspace is in it. */
export async function openRevision(
  context: Context,
  { root, repo }: WorkspaceHandle,
  name: string,
): Promise<{ readonly handle: WorkspaceHandle; readonly committedAt: number }> {
  const revisions = await context.host.revisions();
  return readingHistory(context, async () => {
    const commit = await commitNamed(revisions, context, root, name);
    const [committed, committedAt] = await Promise.all([
      revisions.at(root, commit, repo),
      revisions.committedAt(root, commit),
    ]);
    if (!committed.list().includes('cxmap.yaml')) {
      throw new Stop(2, { key: 'action/no-workspace-then', values: { revision: name } }, context.locale);
    }
    return { handle: { root, repo: committed }, committedAt };
  });
}

/**
 * The commit that a name stands for. Stops with exit 2 where it is none; throws `MissingHistory` where it may be one that
 * this clone does not have.
 */
export async function commitNamed(
  revisions: Revisions,
  { locale }: Context,
  root: string,
  name: string,
): Promise<string> {
  const commit = await revisions.resolve(root, name);
  if (commit !== undefined) return commit;
  const lacking = await revisions.lackingNamed(root, name);
  if (lacking) throw new MissingHistory(lacking);
  // A branch without a commit yet is all that HEAD can be, and be none.
  if (name === 'HEAD') throw new Stop(2, { key: 'action/no-commits', values: {} }, locale);
  throw new Stop(2, { key: 'action/no-revision', values: { given: name } }, locale);
}

/** How often what is lacking is fetched: history, folders, files, of a base and of a commit. Each comes to light by the one before. */
const rounds = 8;

/**
 * Runs what reads revisions. Where the clone lacks some of it, stops with exit 3 and the one command that gets it, or
 * gets it and begins again where that is wanted (`--fetch`).
 */
export async function readingHistory<T>(
  context: Context,
  read: () => Promise<T>,
  fetches: 'fetches' | 'asks' = 'asks',
): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await read();
    } catch (error) {
      const lacking = lackingIn(error);
      if (lacking === undefined) throw error;
      const { says, root, revisions } = await sentenceFor(context, lacking);
      if (fetches === 'asks' || round > rounds || says.key === 'action/lacking-no-remote') {
        throw new Stop(3, says, context.locale);
      }
      await revisions.fetch(root, lacking);
    }
  }
}

function lackingIn(error: unknown): Lacking | undefined {
  if (error instanceof MissingHistory) return error.lacking;
  // What the index names is for no commit: nothing here could say what to fetch.
  if (!(error instanceof MissingObjects) || error.commits.length === 0) return undefined;
  return { kind: 'objects', commits: error.commits };
}

async function sentenceFor({ host, dir }: Context, lacking: Lacking) {
  const [files, revisions] = await Promise.all([host.files(), host.revisions()]);
  const root = files.findWorkspace(dir)?.root ?? dir;
  const command = await revisions.remedy(root, lacking);
  const what = lacking.kind === 'objects' ? 'objects' : 'history';
  const says: Message =
    command === undefined
      ? { key: 'action/lacking-no-remote', values: { what } }
      : { key: 'action/lacking', values: { what, command } };
  return { says, root, revisions };
}
