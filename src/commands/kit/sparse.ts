import type { Message } from '../../diagnostic.ts';
import type { Host } from '../../host.ts';
import type { MissingObjects } from '../../source/repo.ts';

/** What gets files that a sparse checkout leaves out of a workspace and a partial clone does not have: they are checked out. */
export async function sparseRemedy(host: Host, dir: string, { oids }: MissingObjects): Promise<Message> {
  const files = await host.files();
  const folder = files.repositoryPrefix(files.findWorkspace(dir)?.root ?? dir);
  // Without cones git takes this command only at the top.
  const top = 'git -C "$(git rev-parse --show-toplevel)" sparse-checkout';
  const command = folder === '' ? `${top} disable` : `${top} add '${folder.replaceAll("'", "'\\''")}'`;
  return { key: 'action/skipped-missing', values: { count: oids.length, command } };
}
