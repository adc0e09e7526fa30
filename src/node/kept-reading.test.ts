import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { definedBy, namedBy } from '../model/facts.ts';
import { buildModel, type Model } from '../model/model.ts';
import { type ParsedFile, parseFile } from '../model/parse.ts';
import { inPlainMaps } from '../source/compose.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { diskRepo } from './disk-repo.ts';
import { keptReading } from './kept-reading.ts';
import { bytesOfValue, openReading } from './reading-file.ts';

const program = 'this build';

const casePath = (index: number): string => `cases/2026-11/C-261101-${String(index).padStart(5, '0')}.yaml`;

/** A workspace as large as one must be for its reading to be kept, all of it written an hour ago. */
function workspace(cases = 520): string {
  const records = Array.from({ length: cases }, (_, index) => [
    casePath(index),
    `source: contact # cxmap-ignore personal-data -- asked\nreceived: 2026-11-01\ntext: Letter ${index}\nx-num: [0.1, 1e3, ~]\n`,
  ]);
  const root = temporaryFolder({ ...baseWorkspace, ...Object.fromEntries(records) });
  for (const path of diskRepo(root).list()) age(join(root, path));
  return root;
}

/** Times say when a file was changed: what is younger than the clock's tick proves nothing. */
function age(path: string): void {
  const then = Date.now() / 1000 - 3600;
  utimesSync(path, then, then);
}

/** Reads a workspace as a command does, and says how many files it had to read. */
async function readNow(root: string, build = program): Promise<{ readonly model: Model; readonly reads: number }> {
  const repo = diskRepo(root);
  let reads = 0;
  const counted = {
    list: repo.list,
    read(path: string) {
      reads++;
      return repo.read(path);
    },
  };
  const kept = keptReading(root, counted, build);
  const model = await buildModel(counted, kept);
  kept.keep(model.files);
  return { model, reads };
}

/** What a run without any memory reads. */
async function readAnew(root: string): Promise<Model> {
  return buildModel(diskRepo(root));
}

function same(one: Model, other: Model): void {
  expect(one.files.map(plainly)).toStrictEqual(other.files.map(plainly));
}

/** All that is said of a file, whether it was read or is known. */
function plainly(file: ParsedFile): object {
  const { path, role, value, valid, diagnostics, ignores } = file;
  return { path, role, value, valid, diagnostics, ignores, defines: definedBy(file), names: namedBy(file) };
}

/** Status changes cannot be set back: the clock that a reading looks at is ahead by an hour instead. */
function laterBy(ms: number): void {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() + ms);
}

const cache = (): string => join(process.env.CXMAP_CACHE_DIR ?? '', 'read');
const keptFile = (): string => join(cache(), readdirSync(cache())[0] ?? '');

beforeEach(() => {
  vi.stubEnv('CXMAP_CACHE_DIR', join(temporaryFolder(), 'cache'));
  laterBy(3_600_000);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A workspace that two runs have seen, so that its reading is kept. */
async function keptWorkspace(): Promise<string> {
  const root = workspace();
  await readNow(root);
  await readNow(root);
  return root;
}

test('a workspace seen for the first time is noted, read and kept the second time, and not read the third', async () => {
  const root = workspace();
  const all = diskRepo(root).list().length;
  expect((await readNow(root)).reads).toBe(all);
  expect(statSync(keptFile()).size).toBe(0);
  expect((await readNow(root)).reads).toBe(all);
  const third = await readNow(root);
  expect(third.reads).toBeLessThan(5);
  same(third.model, await readAnew(root));
});

test('a small workspace is read as ever, and nothing of it is kept', async () => {
  const root = workspace(20);
  for (const _ of [1, 2, 3]) expect((await readNow(root)).reads).toBe(diskRepo(root).list().length);
  expect(existsSync(cache())).toBe(false);
});

test('of a workspace of very many bytes nothing is kept, and nobody puts it together to find that out', async () => {
  const root = workspace();
  const bytes = diskRepo(root)
    .list()
    .reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
  const repo = diskRepo(root);
  const model = await buildModel(repo);
  for (const _ of [1, 2]) keptReading(root, repo, program, bytes / 2).keep(model.files);
  expect(existsSync(cache())).toBe(false);
  for (const _ of [1, 2]) keptReading(root, repo, program, bytes).keep(model.files);
  expect(statSync(keptFile()).size).toBeGreaterThan(0);
});

test('what is wrong with a file, and a file with a warning, is read and told every time', async () => {
  const root = workspace();
  writeFileSync(join(root, casePath(1)), 'source: contact\nreceived: never\n');
  writeFileSync(join(root, casePath(2)), 'source: [\n');
  for (const _ of [1, 2]) await readNow(root);
  const { model } = await readNow(root);
  expect(model.files.filter(({ diagnostics }) => diagnostics.length > 0)).toHaveLength(2);
  same(model, await readAnew(root));
});

describe('never another answer than without it', () => {
  const kinds = ['edit', 'same size', 'back-dated', 'delete', 'rename', 'swap', 'link', 'add', 'nothing'] as const;
  type Step = { readonly kind: (typeof kinds)[number]; readonly at: number };

  function take({ kind, at }: Step, root: string, count: number): void {
    const [path, other] = [join(root, casePath(at % 520)), join(root, casePath((at + 1) % 520))];
    if (!existsSync(path) || !existsSync(other)) return;
    const { atimeMs, mtimeMs } = statSync(path);
    const text = readFileSync(path, 'utf8');
    if (kind === 'edit') writeFileSync(path, `${text}stage: onboarding\n`.replace(/(stage: onboarding\n)+/, '$1'));
    if (kind === 'same size') writeFileSync(path, text.replace(/Letter/, count % 2 === 0 ? 'Bottle' : 'Ladder'));
    if (kind === 'back-dated') {
      writeFileSync(path, text.replace(/Letter|Bottle|Ladder/, 'Parcel'));
      utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
    }
    if (kind === 'delete') rmSync(path);
    if (kind === 'rename')
      renameSync(path, join(root, `cases/2026-11/C-261102-${String(count).padStart(5, '0')}.yaml`));
    if (kind === 'swap') {
      const aside = join(root, 'aside');
      renameSync(path, aside);
      renameSync(other, path);
      renameSync(aside, other);
    }
    if (kind === 'link') {
      rmSync(path);
      symlinkSync(other, path);
    }
    if (kind === 'add') {
      mkdirSync(join(root, 'cases/2026-12'), { recursive: true });
      copyFileSync(path, join(root, `cases/2026-12/C-261201-${String(count).padStart(5, '0')}.yaml`));
    }
  }

  test('whatever is done to the files between runs', async () => {
    const steps = fc.array(
      fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(519) }), { maxLength: 60 }),
      { minLength: 1, maxLength: 3 },
    );
    const root = await keptWorkspace();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (runs) => {
        for (const run of runs) {
          for (const step of run) take(step, root, count++);
          same((await readNow(root)).model, await readAnew(root));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('with any byte of what is kept changed, or its end cut off', async () => {
    const root = await keptWorkspace();
    const bytes = readFileSync(keptFile());
    const anew = (await readAnew(root)).files.map(plainly);
    const torn = (content: Buffer) => {
      writeFileSync(keptFile(), content);
      const reading = openReading(keptFile(), program);
      if (!reading) return;
      for (const index of [0, 7, 260, 519]) {
        const path = reading.fingerprint.paths[index] ?? '';
        const file = anew.find((one) => Reflect.get(one, 'path') === path);
        const value = reading.value(index);
        if (value !== undefined) expect(value).toStrictEqual(file && Reflect.get(file, 'value'));
        expect(reading.facts(index).names).toEqual(file && Reflect.get(file, 'names'));
      }
    };
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const flipped = Buffer.from(bytes);
        flipped[place] = (flipped[place] ?? 0) ^ change;
        torn(flipped);
        torn(bytes.subarray(0, place));
      }),
      { numRuns: 500 },
    );
    // A byte of the values themselves: those are read again, the rest is known.
    const rotten = Buffer.from(bytes);
    const place = rotten.indexOf('Letter 100');
    rotten[place] = (rotten[place] ?? 0) ^ 1;
    writeFileSync(keptFile(), rotten);
    same((await readNow(root)).model, await readAnew(root));
    writeFileSync(keptFile(), bytes.subarray(0, bytes.length / 2));
    same((await readNow(root)).model, await readAnew(root));
  });

  test('by another build, which reads nothing of it', async () => {
    const root = await keptWorkspace();
    expect((await readNow(root, 'another build')).reads).toBe(diskRepo(root).list().length);
    expect(openReading(keptFile(), program)).toBeUndefined();
  });

  test('where it is a link, or others may write into it', async () => {
    const root = await keptWorkspace();
    const all = diskRepo(root).list().length;
    chmodSync(keptFile(), 0o620);
    expect((await readNow(root)).reads).toBe(all);
    chmodSync(keptFile(), 0o600);
    expect((await readNow(root)).reads).toBeLessThan(5);
    const elsewhere = join(dirname(cache()), 'elsewhere');
    const file = keptFile();
    renameSync(file, elsewhere);
    symlinkSync(elsewhere, file);
    expect((await readNow(root)).reads).toBe(all);
  });

  test('where nothing can be kept', async () => {
    vi.stubEnv('CXMAP_CACHE_DIR', '/dev/null/nowhere');
    const root = workspace();
    for (const _ of [1, 2, 3]) same((await readNow(root)).model, await readAnew(root));
  });

  test('where a file changed within the tick of a clock before it was read', async () => {
    const root = workspace();
    vi.restoreAllMocks();
    for (const _ of [1, 2]) await readNow(root);
    // Everything was written just now: its times prove nothing yet.
    expect((await readNow(root)).reads).toBe(diskRepo(root).list().length);
  });
});

test('every value that YAML has comes back as it was', () => {
  const text = [
    'source: contact',
    'received: 2026-11-01',
    'text: Late',
    'x-a: {__proto__: 1, constructor: 2, "": 3, 10: 4}',
    'x-b: [~, true, 0.1, 9007199254740993, "\\u0000\\ud800"]',
    'x-c: []',
    'x-d: {}',
    '',
  ].join('\n');
  const { value: written } = parseFile(casePath(0), { text });
  const bytes = bytesOfValue(written);
  const value = inPlainMaps(JSON.parse(Buffer.from(bytes ?? []).toString()));
  expect(value).toStrictEqual(written);
  const field = (of: unknown, name: string): object => Object(Reflect.get(Object(of), name));
  expect(Object.keys(field(value, 'x-a'))).toEqual(Object.keys(field(written, 'x-a')));
  expect(Reflect.get(field(value, 'x-c'), 'toString')).toBeDefined();
  expect(Reflect.get(field(value, 'x-d'), 'toString')).toBeUndefined();
});

test('a file with a number that JSON does not know is read every time', () => {
  for (const number of ['-0.0', '.inf', '-.inf', '.nan']) {
    const text = `source: contact\nreceived: 2026-11-01\ntext: Late\nx-a: [{b: ${number}}]\n`;
    expect(bytesOfValue(parseFile(casePath(0), { text }).value), number).toBeUndefined();
  }
});

test('what is kept of workspaces that nobody looks at any more goes', async () => {
  mkdirSync(cache(), { recursive: true });
  for (let index = 0; index < 12; index++) {
    const path = join(cache(), `old-${index}`);
    writeFileSync(path, 'x');
    utimesSync(path, 1_000 + index, 1_000 + index);
  }
  await readNow(workspace());
  expect(readdirSync(cache())).toHaveLength(8);
  expect(readdirSync(cache())).not.toContain('old-4');
  expect(readdirSync(cache())).toContain('old-5');
});
