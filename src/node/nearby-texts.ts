import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { kindFolders, roleOf } from '../model/kinds.ts';
import { decodeText } from './decode.ts';

/** So many entries of folders are looked at, so many files read, each up to so many bytes. */
const limits = { entries: 5_000, files: 300, bytes: 2 ** 18 } as const;

/** Folders that hold what others made, or what nobody wrote. Hidden ones are left alone but for those of hosts. */
const skipped = new Set(['node_modules', 'dist', 'build', 'vendor', 'target', 'coverage']);
const hostFolders = new Set(['.github', '.gitlab', '.circleci', '.ci', '.cxmap']);

/** Files that programs read and that may name an id; prose may have any word. */
const wanted =
  /(?:\.(?:ya?ml|json|jsonc|toml|ini|cfg|liquid|sh|bash|ps1|mjs|cjs|js|ts|py|mk)|^(?:CODEOWNERS|Makefile|Justfile|Jenkinsfile))$/;

/**
 * Short texts of the repository around a workspace that are none of its own, by their paths from the workspace. Folders
 * near the top come first; links are not followed, other workspaces not entered. What cannot be read is passed over.
 */
export function nearbyTexts(root: string): readonly { readonly path: string; readonly text: string }[] {
  const realRoot = realpathSync(root);
  const own = new Set(kindFolders.map((folder) => join(realRoot, folder.split('/')[0] ?? folder)));
  const found: { readonly path: string; readonly text: string }[] = [];
  const folders = [repositoryAround(realRoot) ?? realRoot];
  let entries: number = limits.entries;
  for (const folder of folders) {
    const isAround = realRoot === folder || realRoot.startsWith(folder + sep);
    if (!isAround && existsSync(join(folder, 'cxmap.yaml'))) continue;
    for (const entry of entriesOf(folder)) {
      if (--entries < 0 || found.length >= limits.files) return found;
      const place = join(folder, entry.name);
      const path = relative(realRoot, place).split(sep).join('/');
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && isOpen(entry.name) && !own.has(place)) folders.push(place);
      } else if (entry.isFile() && wanted.test(entry.name) && roleOf(path) === undefined) {
        const text = textOf(place);
        if (text !== undefined) found.push({ path, text });
      }
    }
  }
  return found;
}

/** The root of the git repository that a folder, without links, lies in. */
export function repositoryAround(real: string): string | undefined {
  for (let folder = real; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
  }
  return undefined;
}

function isOpen(name: string): boolean {
  return !name.startsWith('.') || hostFolders.has(name);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function textOf(place: string): string | undefined {
  try {
    if (statSync(place).size > limits.bytes) return undefined;
    const content = decodeText(readFileSync(place));
    return 'text' in content ? content.text : undefined;
  } catch {
    return undefined;
  }
}
