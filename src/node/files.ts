import {
  appendFileSync,
  createReadStream,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Files, TooLarge, wholeTextLimit } from '../host.ts';
import { diskRepo } from './disk-repo.ts';
import { keptReading } from './kept-reading.ts';
import { locked } from './lock.ts';
import { lookAt } from './look.ts';
import { nearbyTexts, repositoryAround } from './nearby-texts.ts';
import { programKey } from './program-key.ts';
import { lookUpResult } from './result-cache.ts';
import { watchFolder } from './watch.ts';
import { isWithin, realPlace, writeFiles, writeOutput, writeOutputPieces } from './write-files.ts';
import { writeNewFiles } from './write-new-files.ts';

/** The real file system; `packageFolder` is where cxmap is installed. */
export const nodeFiles = (packageFolder: string): Files => ({
  findWorkspace(from) {
    for (let folder = resolve(from); ; folder = dirname(folder)) {
      if (existsSync(join(folder, 'cxmap.yaml'))) return { root: folder, repo: diskRepo(folder) };
      if (folder === dirname(folder)) return undefined;
    }
  },
  resolve: (...parts) => resolve(...parts),
  relative(from, to) {
    const way = relative(from, to);
    if (way === '') return '.';
    return way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way ? undefined : way.split(sep).join('/');
  },
  leadsOutside(folder, path) {
    const real = realpathSync(folder);
    return !isWithin(real, realPlace(resolve(folder, path)));
  },
  kindAt(path) {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isDirectory() ? 'folder' : stat ? 'file' : 'nothing';
  },
  listFolder: (path) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
          .sort()
      : [],
  readText(path, limit = wholeTextLimit) {
    const bytes = statSync(path).size;
    if (bytes > limit) throw new TooLarge(path, bytes, limit);
    return readFileSync(path, 'utf8');
  },
  readBytes: (path) => createReadStream(path),
  writeOutput,
  writeOutputPieces,
  appendText: (path, text) => appendFileSync(path, text),
  repositoryPrefix(root) {
    const real = realpathSync(root);
    return relative(repositoryAround(real) ?? real, real)
      .split(sep)
      .join('/');
  },
  repositoryTop: (folder) => (existsSync(folder) ? repositoryAround(realpathSync(folder)) : undefined),
  lookUpResult: (root, repo) => lookUpResult(root, repo, programKey(packageFolder)),
  keptReading: ({ root, repo }) => keptReading(root, repo, programKey(packageFolder)),
  nearbyTexts,
  look: lookAt,
  watch: watchFolder,
  locked,
  writeFiles,
  writeNewFiles,
});
