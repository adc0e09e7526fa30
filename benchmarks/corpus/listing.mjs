import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files with this ending below a folder, as paths from it with `/`, sorted; nothing hidden. */
export function filesBelow(root, ending, folder = '') {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, ending, path);
      return entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}
