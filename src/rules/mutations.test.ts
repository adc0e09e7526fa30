import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPhrases } from '../locales/phrases.ts';
import { buildModel } from '../model/model.ts';
import { decodeText } from '../node/decode.ts';
import { locateFindings } from '../output/findings/located.ts';
import { formatPretty } from '../output/findings/pretty.ts';
import { loadStyle } from '../output/style.ts';
import type { FileContent, Repo } from '../source/repo.ts';
import { repository } from '../testing/run-bin.ts';
import { checkModel } from './check.ts';

const root = join(repository, 'examples/bank');
const originals = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|csv)$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(root, path))] as const),
);

/** What chance, a bad disk or a hurried hand does to a file. */
type Mutation = (bytes: Buffer, at: number, other: number) => Buffer;

const mutations: Readonly<Record<string, Mutation>> = {
  'a byte flipped': (bytes, at, other) => {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (other % 8));
    return flipped;
  },
  'cut off': (bytes, at) => bytes.subarray(0, at),
  'a piece doubled': (bytes, at, other) =>
    Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - (other % 200))), bytes.subarray(at)]),
  'a piece taken out': (bytes, at, other) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + (other % 40))]),
  'nested deep': (bytes, at, other) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from('[{a: '.repeat(1 + (other % 400))), bytes.subarray(at)]),
  'lines swapped': (bytes, at) => {
    const lines = bytes.toString('latin1').split('\n');
    const line = at % lines.length;
    return Buffer.from([...lines.slice(line), ...lines.slice(0, line)].join('\n'), 'latin1');
  },
};

test('a thousand mutated files end in findings, none in a crash, none without an end', async () => {
  const phrases = await loadPhrases('ru');
  const style = await loadStyle(false);
  const paths = [...originals.keys()];
  const contents = new Map([...originals].map(([path, bytes]) => [path, decodeText(bytes)]));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.constantFrom(...Object.keys(mutations)),
      fc.nat(),
      fc.nat(),
      async (path, name, at, other) => {
        const bytes = originals.get(path) ?? Buffer.alloc(0);
        const mutated: FileContent = decodeText(mutations[name]?.(bytes, at % (bytes.length + 1), other) ?? bytes);
        const repo: Repo = {
          list: () => paths,
          read: (one) => (one === path ? mutated : (contents.get(one) ?? { text: '' })),
        };
        const found = locateFindings(checkModel(await buildModel(repo)), repo);
        const shown = formatPretty({ found, files: paths.length }, phrases, style);
        expect(shown).not.toMatch(/undefined|NaN|\[object/);
        for (const { place } of found) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.column).toBeGreaterThan(0);
          expect(place.span.end).toBeGreaterThanOrEqual(place.span.start);
        }
      },
    ),
    { numRuns: 1000 },
  );
}, 240_000);
