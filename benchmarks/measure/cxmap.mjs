import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietEnvironment } from './environment.mjs';
import { runOnce } from './run-once.mjs';

/** A run of cxmap, as the installed command starts it. */
export function cxmapCommand(installed, cwd, args, more = {}) {
  const script = join(installed, 'bin/cxmap.js');
  return { file: process.execPath, args: [script, ...args], cwd, env: quietEnvironment(more) };
}

/** The file whose text gets another byte. */
const word = / planner /i;
/** cxmap trusts no time of change that is younger than the coarsest clock of a file system. */
const settling = 2_500;

/** `cxmap report` on a corpus into a folder of its own, all pages new in every round. */
export function reportCandidate(installed, corpus, folder) {
  return {
    name: 'cxmap report',
    commands: [cxmapCommand(installed, corpus.folder, ['report', '-o', folder])],
    prepare: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** `cxmap validate` on a corpus, in the situations that differ: each a candidate to be timed. */
export function cxmapCandidates(installed, corpus, cache) {
  const env = { CXMAP_CACHE_DIR: cache };
  const validate = (args = []) => [cxmapCommand(installed, corpus.folder, ['validate', ...args], env)];
  let changedAt = Date.now();
  let isKept = false;
  // What was read is kept by the second run on a workspace, where the first has only noted it.
  let isReadingKept = false;

  const settle = () => {
    const left = changedAt + settling - Date.now();
    if (left > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, left);
  };
  const keepResult = () => {
    if (isKept) return;
    settle();
    runOnce({ name: 'cxmap validate', commands: validate() });
    isKept = true;
  };
  const markChanged = () => {
    changedAt = Date.now();
    isKept = false;
  };
  const changeOneByte = () => {
    const file = corpus.files.find((path) => word.test(readFileSync(join(corpus.folder, path), 'utf8')));
    const path = join(corpus.folder, file);
    const text = readFileSync(path, 'utf8');
    const [found] = word.exec(text);
    const other = found === found.toLowerCase() ? found.toUpperCase() : found.toLowerCase();
    writeFileSync(path, text.replace(found, `${found.slice(0, 2)}${other[2]}${found.slice(3)}`));
  };

  return {
    cold: { name: 'cxmap, cold', commands: validate(['--no-cache']) },
    first: {
      name: 'cxmap, first run (keeps its result)',
      commands: validate(),
      prepare() {
        settle();
        rmSync(cache, { recursive: true, force: true });
        isKept = true;
        isReadingKept = false;
      },
    },
    warm: { name: 'cxmap, warm', commands: validate(), prepare: keepResult },
    oneByte: {
      name: 'cxmap, one byte changed',
      commands: validate(),
      prepare() {
        keepResult();
        if (!isReadingKept) {
          changeOneByte();
          markChanged();
          keepResult();
          isReadingKept = true;
        }
        changeOneByte();
        markChanged();
      },
    },
    touched: {
      name: 'cxmap, all files touched, none changed',
      commands: validate(),
      prepare() {
        keepResult();
        const now = new Date();
        for (const file of corpus.files) utimesSync(join(corpus.folder, file), now, now);
        markChanged();
      },
    },
  };
}
