import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { topFolders } from '../model/kinds.ts';

/** A workspace may be a corner of a large repository: so many entries are looked at beside its own folders, the nearest first. */
const mostEntries = 20_000;

/** What is larger than this was not written by hand. */
const mostBytes = 2 ** 17;

/**
 * YAML files that lie where no kind is read, for somebody may have put there what belongs elsewhere; by their paths. Not
 * in hidden folders, packages, templates and workspaces inside this one, and never through links.
 */
export function strayYaml(root: string): readonly string[] {
  const found: string[] = [];
  let folders = [''];
  let seen = 0;
  while (folders.length > 0) {
    const below: string[] = [];
    for (const folder of folders) {
      const entries = entriesOf(`${root}/${folder}`);
      // Its own words to say: a workspace inside this one is checked by itself.
      if (folder !== '' && entries.some(({ name }) => name === 'cxmap.yaml')) continue;
      seen += entries.length;
      if (seen > mostEntries) return found;
      for (const entry of entries) {
        const path = `${folder}${entry.name}`;
        if (entry.isDirectory() && !isLeftAlone(path, entry.name)) below.push(`${path}/`);
        else if (entry.isFile() && isStray(root, path, entry.name)) found.push(path);
      }
    }
    folders = below;
  }
  return found;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What cannot be read there holds nothing that anybody would look for.
    return [];
  }
}

function isLeftAlone(path: string, name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'templates' || topFolders.includes(path);
}

function isStray(root: string, path: string, name: string): boolean {
  if (name.startsWith('.') || path === 'cxmap.yaml' || !/\.ya?ml$/i.test(name)) return false;
  return (lstatSync(`${root}/${path}`, { throwIfNoEntry: false })?.size ?? mostBytes) < mostBytes;
}
