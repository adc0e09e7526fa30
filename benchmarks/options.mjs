import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const parts = ['startup', 'cold', 'warm', 'changed', 'report', 'review', 'metrics', 'peers', 'memory', 'phases'];

export const usage = `npm run bench -- [options]

  --sizes <list>   how many files, such as 1000,10000 (default: 1000,10000,100000)
  --runs <n>       rounds; the medians of them are printed (default: 5)
  --only <list>    parts of ${parts.join(', ')} (default: all)
  --dir <folder>   where the corpora are kept (default: cxmap-bench in the system's temporary folder)
  --json           one JSON document instead of tables
  --help           this text
`;

/** What was asked for on the command line; `problem` says why it makes no sense. */
export function readOptions(argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        sizes: { type: 'string', default: '1000,10000,100000' },
        runs: { type: 'string', default: '5' },
        only: { type: 'string', default: parts.join(',') },
        dir: { type: 'string', default: join(tmpdir(), 'cxmap-bench') },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const sizes = values.sizes.split(',').map(Number);
    const runs = Number(values.runs);
    const only = values.only.split(',');
    const unknown = only.filter((part) => !parts.includes(part));
    // The hand-written example is part of every corpus.
    if (!sizes.every((size) => Number.isInteger(size) && size >= 500))
      return { problem: 'A size is 500 files or more.' };
    if (!Number.isInteger(runs) || runs < 1) return { problem: 'The runs are a number from 1 up.' };
    if (unknown.length > 0)
      return { problem: `There is no part ${unknown.join(', ')}; there are ${parts.join(', ')}.` };
    return { sizes, runs, wants: (part) => only.includes(part), dir: values.dir, json: values.json, help: values.help };
  } catch (error) {
    return { problem: error.message };
  }
}
