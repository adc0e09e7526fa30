import { type Context, Stop } from './command.ts';
import type { Session } from './session.ts';

/**
 * The folder that several results go to, and how it is called to the user: as given, seen from where the user stands, else
 * the standard one of the workspace.
 */
export function folderOfResults(
  { dir }: Context,
  { files, root, locale }: Session,
  given: string | undefined,
  standard: string,
): { readonly folder: string; readonly shown: string } {
  const folder = given === undefined ? files.resolve(root, standard) : files.resolve(dir, given);
  if (files.kindAt(folder) === 'file') {
    throw new Stop(2, { key: 'action/not-a-folder', values: { path: given ?? folder } }, locale);
  }
  // Elsewhere only where the user says so: a link that came with the workspace does not.
  if (given === undefined && files.leadsOutside(root, folder)) {
    throw new Stop(1, { key: 'action/leads-outside', values: { path: standard } }, locale);
  }
  return { folder, shown: given ?? files.relative(dir, folder) ?? folder };
}
