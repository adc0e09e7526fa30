import { type Context, Stop } from './command.ts';
import type { Session } from './session.ts';

/** Writes a result into the file that the user names, wherever it lies. Stops with exit 2 where that is a folder. */
export function writeResult(
  { dir }: Context,
  { files, locale }: Session,
  path: string,
  content: string | Uint8Array,
): void {
  const full = files.resolve(dir, path);
  if (files.kindAt(full) === 'folder') throw new Stop(2, { key: 'action/is-a-folder', values: { path } }, locale);
  files.writeOutput(full, content);
}
