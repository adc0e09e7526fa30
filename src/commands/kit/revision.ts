import type { Revisions, WorkspaceHandle } from '../../host.ts';
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

/** The commit that a name stands for. Stops with exit 2 where it is none. */
export async function commitNamed(
  revisions: Revisions,
  { locale }: Context,
  root: string,
  name: string,
): Promise<string> {
  const commit = await revisions.resolve(root, name);
  if (commit === undefined) throw new Stop(2, { key: 'action/no-revision', values: { given: name } }, locale);
  return commit;
}

/** Runs what reads revisions; where a partial clone lacks objects, the sentence says how to get them. Exit 3. */
export async function readingHistory<T>({ locale }: Context, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof MissingObjects)) throw error;
    throw new Stop(3, { key: 'action/missing-objects', values: { count: error.oids.length } }, locale);
  }
}
