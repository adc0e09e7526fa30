import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../corpus/listing.mjs';
import { cxmapCommand } from './cxmap.mjs';
import { git } from './environment.mjs';

/** So many files of a corpus are changed. */
const changed = 50;

/**
 * Clones of a corpus in the situations of a review: some of its records changed, some of its definitions, and one file in
 * conflict. Those that are there already are used again.
 */
export function reviewCandidates(installed, corpus) {
  const records = changedClone(corpus, `${corpus.folder}-records`, ['tasks']);
  const definitions = changedClone(corpus, `${corpus.folder}-definitions`, ['map/touchpoints', 'map/handoffs']);
  const conflict = conflictClone(corpus, `${corpus.folder}-conflict`);
  return {
    records: { name: `cxmap diff, ${changed} records`, commands: [cxmapCommand(installed, records, ['diff', 'main'])] },
    definitions: {
      name: `cxmap diff, ${changed} definitions`,
      commands: [cxmapCommand(installed, definitions, ['diff', 'main'])],
    },
    resolve: {
      name: 'cxmap resolve, one file',
      commands: [cxmapCommand(installed, conflict, ['resolve'])],
      prepare: () => leaveConflict(conflict),
    },
  };
}

function openClone(corpus, folder) {
  if (existsSync(folder)) return false;
  git(corpus.folder, ['clone', '--quiet', '--local', '--branch=main', corpus.folder, folder]);
  return true;
}

/** A clone with a commit on a branch of its own that changes as many files of some folders as there shall be. */
function changedClone(corpus, folder, places) {
  if (!openClone(corpus, folder)) return folder;
  const paths = places.flatMap((place) => filesBelow(folder, '.yaml', place)).slice(0, changed);
  if (paths.length < changed) throw new Error(`${places.join(', ')} have ${paths.length} files, of ${changed}`);
  git(folder, ['checkout', '--quiet', '-b', 'changed']);
  for (const path of paths) addLine(folder, path, 'x-reviewed: true');
  git(folder, ['commit', '--quiet', '--all', '--message=Change']);
  return folder;
}

/** A clone with two branches that add to the end of one task, each something else. */
function conflictClone(corpus, folder) {
  if (!openClone(corpus, folder)) return folder;
  const [path] = filesBelow(folder, '.yaml', 'tasks');
  for (const branch of ['incoming', 'current']) {
    git(folder, ['checkout', '--quiet', '-b', branch, 'main']);
    addLine(folder, path, `x-${branch}: true`);
    git(folder, ['commit', '--quiet', '--all', `--message=${branch}`]);
  }
  return folder;
}

function leaveConflict(folder) {
  git(folder, ['reset', '--quiet', '--hard', 'current']);
  try {
    git(folder, ['merge', '--quiet', 'incoming']);
  } catch {
    // It ends with 1, as it should.
  }
}

function addLine(folder, path, line) {
  const text = readFileSync(join(folder, path), 'utf8');
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  writeFileSync(join(folder, path), `${text.trimEnd()}${lineBreak}${line}${lineBreak}`);
}
