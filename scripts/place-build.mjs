// Puts a build into dist/ in one step. Each build has a folder of its own, named by what is in it, and `main.cjs` names
// the folder that it takes its pieces from. So a command that starts meanwhile finds one whole build, old or new, and
// one that runs still finds the pieces that it has not loaded yet.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** How many builds stay: this one, and those that a command may still run from. */
const kept = 3;
const hour = 60 * 60_000;

/**
 * Writes the pieces (file name → text) of the build that began at `start`, `main.cjs` being the one to begin with, and
 * `record`, which says what went into which piece. Pieces name each other as `./name`; where one says `mark`, the name
 * of the build is put in.
 */
export function placeBuild(dist, { pieces, mark, record, start }) {
  const id = idOf(pieces);
  mkdirSync(dist, { recursive: true });
  const staging = join(dist, `.building-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  for (const [name, text] of pieces) {
    if (name !== 'main.cjs') writeFileSync(join(staging, name), text.replaceAll(mark, id));
  }
  place(staging, join(dist, id));
  markAsUsed(dist, id);
  markAsUsed(dist, idInUse(dist));

  const replace = (name, text) => {
    const draft = join(dist, `.${name}-${process.pid}`);
    writeFileSync(draft, text);
    // As old as what the build began with: a source that changed while it ran is newer, and asks for another one.
    utimesSync(draft, start, start);
    renameSync(draft, join(dist, name));
  };
  // Pieces of other builds, and what only tests read, stay out of the package.
  replace('.npmignore', `*\n!/main.cjs\n!/${id}/\n!/${id}/**\n`);
  replace('build.json', record);
  replace('main.cjs', inFolder(pieces, id).replaceAll(mark, id));
  removeOthers(dist, id);
}

/** Names this very build: results kept from another one are not taken for its own. */
function idOf(pieces) {
  const hash = createHash('sha256');
  for (const [name, text] of [...pieces].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name}\0${text}\0`);
  return hash.digest('hex').slice(0, 16);
}

/** A folder of this name holds the same pieces: another build of the same source may have placed it just now. */
function place(staging, folder) {
  try {
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(staging, { recursive: true });
  }
}

/** The build that commands have started from so far, if there is one. */
function idInUse(dist) {
  const main = join(dist, 'main.cjs');
  return existsSync(main) ? /"\.\/([0-9a-f]{16})\//.exec(readFileSync(main, 'utf8'))?.[1] : undefined;
}

/** The time of a build's folder is when commands last started from it, which decides which builds stay. */
function markAsUsed(dist, id) {
  const now = new Date();
  if (id !== undefined && existsSync(join(dist, id))) utimesSync(join(dist, id), now, now);
}

/** The first piece, which stands outside the folder of the others. */
function inFolder(pieces, id) {
  return pieces
    .get('main.cjs')
    .replace(/(["'])\.\/([\w.-]+)\1/g, (words, quote, name) =>
      pieces.has(name) ? `${quote}./${id}/${name}${quote}` : words,
    );
}

/** Removes the builds before the last ones, and what builds that were killed have left. */
function removeOthers(dist, id) {
  const placed = ['main.cjs', 'build.json', '.npmignore', id];
  const others = readdirSync(dist)
    .filter((name) => !placed.includes(name))
    .map((name) => ({ name, time: statSync(join(dist, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.time - one.time);
  const isBuild = ({ name }) => /^[0-9a-f]{16}$/.test(name);
  const old = others.filter(isBuild).slice(kept - 1);
  const left = others.filter((other) => !isBuild(other) && other.time < Date.now() - hour);
  for (const { name } of [...old, ...left]) {
    // Out of the way first: nobody finds half a build.
    const away = join(dist, `.old-${process.pid}-${name}`);
    try {
      renameSync(join(dist, name), away);
    } catch {
      continue; // Another build was quicker.
    }
    rmSync(away, { recursive: true, force: true });
  }
}
