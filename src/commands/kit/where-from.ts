import type { Files } from '../../host.ts';
import type { Context } from './command.ts';

/** A workspace’s folder as somebody types it who stands where the command was started; empty where he stands in the workspace. */
export function folderFromHere({ host }: Context, files: Files, root: string): string {
  if (files.relative(root, host.cwd) !== undefined) return '';
  return files.relative(host.cwd, root) ?? root;
}
