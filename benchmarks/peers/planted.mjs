import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../corpus/make.mjs';
import { runOnce } from '../measure/run-once.mjs';

/**
 * Whether a tool really looks at the files of every kind: it must find nothing in the corpus as it is, and then each of
 * six files, one a kind, that were given a key their schema does not know. Gives the paths that it let pass.
 */
export function missedByPeer(peer, corpus) {
  const commands = peer.commands(corpus);
  runOnce({ name: peer.name, commands });
  const folder = peer.folder?.(corpus) ?? corpus.folder;
  const paths = Object.values(folders).map((place) => {
    const files = corpus.files.filter((file) => file.startsWith(`${place}/`));
    return files[Math.floor(files.length / 2)];
  });
  const texts = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
  try {
    for (const [index, path] of paths.entries()) writeFileSync(join(folder, path), `${texts[index]}planted_key: 1\n`);
    const { output } = runOnce({ name: peer.name, commands, expected: 'any' });
    return paths.filter((path) => !peer.reports(output, path));
  } finally {
    for (const [index, path] of paths.entries()) writeFileSync(join(folder, path), texts[index]);
  }
}
