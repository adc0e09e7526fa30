import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** More than settings that people wrote have before they name a language. */
const longest = 64 * 1024;

/** The beginning of the settings of the workspace around a folder; undefined where there is none, or it cannot be read. */
export function settingsAround(...parts: readonly string[]): string | undefined {
  for (let folder = resolve(...parts); ; folder = dirname(folder)) {
    const path = join(folder, 'cxmap.yaml');
    if (existsSync(path)) return beginningOf(path);
    if (folder === dirname(folder)) return undefined;
  }
}

function beginningOf(path: string): string | undefined {
  try {
    // A pipe would be waited for.
    if (!statSync(path).isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(longest);
      return bytes.toString('utf8', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
