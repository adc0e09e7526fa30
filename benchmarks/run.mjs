// How fast cxmap is beside other tools, on generated corpora. See README.md in this folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCorpus } from './corpus/corpus.mjs';
import { copyPackage } from './measure/package-copy.mjs';
import { measureCorpus } from './measure-corpus.mjs';
import { measureStartUp } from './measure-startup.mjs';
import { readOptions, usage } from './options.mjs';
import { openPeers } from './peers/peers.mjs';
import { corpusTitle, headText, startUpText } from './report/sections.mjs';

const options = readOptions(process.argv.slice(2));
if (options.problem !== undefined) {
  process.stderr.write(`${options.problem}\n\n${usage}`);
  process.exit(2);
}
if (options.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const { runs, wants } = options;
const dir = resolve(options.dir);
mkdirSync(dir, { recursive: true });
const print = (text) => {
  if (!options.json) process.stdout.write(`${text}\n\n`);
};
const isTerminal = process.stderr.isTTY === true;
const say = (text) => {
  if (isTerminal) process.stderr.write(`\r\x1b[2K${text}`);
};
const note = (text) => {
  say('');
  process.stderr.write(`${text}\n`);
};

// A build that is older than the source would measure the past.
const setup = fileURLToPath(new URL('../scripts/setup.mjs', import.meta.url));
if (spawnSync(process.execPath, [setup], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(3);
const { folder: installed, version } = copyPackage(dir);
const machine = {
  version,
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  runs,
};
const report = { schemaVersion: 1, kind: 'benchmark', machine, corpora: [] };
print(headText(machine));

say('peers: installing');
const { peers, problem } = wants('peers') ? openPeers(join(tmpdir(), 'cxmap-bench-peers')) : { peers: [] };
if (problem !== undefined) note(`The peers could not be installed, so cxmap runs alone: ${problem}`);

if (wants('startup')) {
  report.startup = measureStartUp(installed, peers, Math.max(20, runs), say);
  say('');
  print(startUpText(report.startup));
}
for (const size of options.sizes) {
  say(`${size} files: writing them, if they are not there`);
  const corpus = openCorpus(dir, size);
  say('');
  print(corpusTitle(corpus));
  const able = peers.filter(({ mostFiles }) => size <= mostFiles);
  const { texts, ...measured } = await measureCorpus(installed, corpus, able, { dir, runs, wants, say, note });
  say('');
  for (const text of texts) print(text);
  report.corpora.push({ size, bytes: corpus.bytes, otherFiles: corpus.others, ...measured });
}
if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
