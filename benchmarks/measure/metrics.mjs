import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addClients } from './clients.mjs';
import { cxmapCommand } from './cxmap.mjs';
import { git } from './environment.mjs';

const [metrics, months] = [100, 36];
/** Five dimensions of four values each. */
const dimensions = ['region', 'size', 'plan', 'trade', 'age'];
const values = ['a', 'b', 'c', 'd'];

/** What the numbers of many metrics and the signals of many clients cost, beside the lists over the same files. */
export function metricCandidates(installed, corpus) {
  const folder = `${corpus.folder}-metrics-clients`;
  if (!existsSync(folder)) {
    fill(corpus, folder);
    addClients(folder);
  }
  const run = (name, args) => ({ name, commands: [cxmapCommand(installed, folder, args)] });
  return [
    run('cxmap monitor', ['monitor']),
    run('cxmap metric status', ['metric', 'status']),
    run('cxmap client signals', ['client', 'signals']),
    run('cxmap client signals --backtest', ['client', 'signals', '--backtest']),
  ];
}

/** A clone of the corpus with more metrics, like one that it has: a share with as many months, told by each dimension. */
function fill(corpus, folder) {
  git(corpus.folder, ['clone', '--quiet', '--local', '--branch=main', corpus.folder, folder]);
  const [known] = readdirSync(join(folder, 'metrics')).filter((name) => name.endsWith('.yaml'));
  const text = readFileSync(join(folder, 'metrics', known), 'utf8');
  const kept = ['stage', 'owner', 'source'].map((field) => new RegExp(`^${field}:.*$`, 'm').exec(text)?.[0]);
  mkdirSync(join(folder, 'metrics/bench'), { recursive: true });
  for (let index = 0; index < metrics; index++) {
    const lines = [
      `name: Share ${index}`,
      'unit: "%"',
      'better: higher',
      'kind: share',
      ...kept,
      'targets: [{from: 2024-01, value: 60}]',
      'expectation: {value: 70, evidence: Interviews}',
      `by: [${dimensions.join(', ')}]`,
      'review: month',
    ];
    writeFileSync(join(folder, `metrics/bench/share-${index}.yaml`), `${lines.join('\n')}\n`);
    writeFileSync(join(folder, `metrics/bench/share-${index}.csv`), rows(index));
  }
}

function rows(index) {
  const lines = [`period,value,n,${dimensions.join(',')}`];
  for (let month = 0; month < months; month++) {
    const period = `${2023 + Math.floor((month + 10) / 12)}-${String(((month + 10) % 12) + 1).padStart(2, '0')}`;
    const share = (seed) => 50 + ((index * 7 + month * 13 + seed * 5) % 23);
    lines.push(`${period},${share(0)},400${','.repeat(dimensions.length)}`);
    for (const [at] of dimensions.entries()) {
      for (const [seed, value] of values.entries()) {
        const cells = dimensions.map((_, column) => (column === at ? value : ''));
        lines.push(`${period},${share(seed + 1)},100,${cells.join(',')}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
