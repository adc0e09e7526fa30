import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { git } from '../measure/environment.mjs';
import { filesBelow } from './listing.mjs';
import { folders, makeCorpus } from './make.mjs';

const example = fileURLToPath(new URL('../../examples/saas', import.meta.url));
const generator = fileURLToPath(new URL('.', import.meta.url));

/**
 * A workspace with `size` files of the six kinds that all tools check, and the rest of the example's map beside them,
 * as a git repository of one commit. One that is there already is used again.
 */
export function openCorpus(dir, size) {
  const folder = join(dir, `${size}-${generatorKey()}`);
  if (existsSync(folder)) {
    // An interrupted run may have left a change behind.
    git(folder, ['checkout', '--quiet', '--force', 'HEAD', '--', '.']);
    git(folder, ['clean', '--quiet', '-d', '--force']);
  } else {
    removeOlder(dir, size);
    const partial = `${folder}.partial`;
    mkdirSync(partial, { recursive: true });
    const handWritten = filesOfKinds(example).length;
    makeCorpus(partial, example, size - handWritten);
    commitAll(partial);
    renameSync(partial, folder);
  }
  const files = filesOfKinds(folder);
  const others = filesBelow(folder, '.yaml').length + filesBelow(folder, '.csv').length - files.length;
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { folder, size, files, others, bytes };
}

/** Corpora that an older generator made, and what an interrupted run left. */
function removeOlder(dir, size) {
  const ours = new RegExp(`^${size}-[0-9a-f]{12}(?:-quoted|-records|-definitions|-conflict)?(?:\\.partial)?$`);
  for (const name of readdirSync(dir)) if (ours.test(name)) rmSync(join(dir, name), { recursive: true, force: true });
}

/** The files of the six kinds in a workspace. */
function filesOfKinds(root) {
  return Object.values(folders).flatMap((folder) => filesBelow(root, '.yaml', folder));
}

function commitAll(folder) {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message=The corpus']);
}

/** Stands for everything that a corpus is made of. */
function generatorKey() {
  const hash = createHash('sha256');
  for (const [root, ending] of [
    [generator, '.mjs'],
    [example, ''],
  ]) {
    for (const path of filesBelow(root, ending))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 12);
}
