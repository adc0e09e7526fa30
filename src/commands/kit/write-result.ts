import { type Context, Stop } from './command.ts';
import type { Session } from './session.ts';

/**
 * Writes a result into the file that the user names, wherever it lies. Stops with exit 2 where that is a folder, or a file
 * of the workspace itself.
 */
export function writeResult(context: Context, session: Session, path: string, content: string | Uint8Array): void {
  session.files.writeOutput(placeOfResult(context, session, path), content);
}

/** Where a result would go; stops with exit 2 where none may. Nothing is written yet. */
export function placeOfResult({ dir }: Context, { root, files, model, locale }: Session, path: string): string {
  const full = files.resolve(dir, path);
  if (files.kindAt(full) === 'folder') throw new Stop(2, { key: 'action/is-a-folder', values: { path } }, locale);
  const inside = files.relative(root, full);
  if (inside !== undefined && model.repo.list().includes(inside)) {
    throw new Stop(2, { key: 'action/is-of-the-map', values: { path } }, locale);
  }
  return full;
}
