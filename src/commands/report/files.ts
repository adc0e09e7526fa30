import type { Files } from '../../host.ts';
import type { FinishedPage } from '../../render/report/build-report.ts';

/** The files of a report by their path in its folder: pages and the pictures beside them. */
export type ReportFiles = ReadonlyMap<string, string>;

export function filesOf(pages: readonly FinishedPage[]): ReportFiles {
  const files = new Map<string, string>();
  for (const { page, text, pictures } of pages) {
    files.set(page.path, text);
    for (const { path, svg } of pictures) files.set(path, svg);
  }
  return files;
}

/** What is in the folder under a path now; undefined where there is nothing. A checkout may have made CRLF of it. */
export function fileThere(files: Files, folder: string, path: string): string | undefined {
  const full = files.resolve(folder, path);
  return files.kindAt(full) === 'file' ? files.readText(full) : undefined;
}

export function isSameText(one: string | undefined, other: string): boolean {
  return one === other || one?.replaceAll('\r\n', '\n') === other;
}

/** Whether something else than that text is where it would be written: another text, or a folder. */
export function isInTheWay(files: Files, folder: string, path: string, text: string): boolean {
  const kind = files.kindAt(files.resolve(folder, path));
  return kind === 'folder' || (kind === 'file' && !isSameText(fileThere(files, folder, path), text));
}
