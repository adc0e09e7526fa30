import {
  cpSync,
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
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { repository, runBin, startBin } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

function copyOf(example: string): string {
  const folder = temporaryFolder();
  cpSync(join(repository, 'examples', example), folder, { recursive: true });
  return folder;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

const kinds = ['byte', 'insert', 'cut', 'delete', 'rename', 'touch', 'copy', 'swap', 'nothing'] as const;

/** What a hand, a script or an editor does to a workspace; `at` and `byte` choose where. */
interface Change {
  readonly kind: (typeof kinds)[number];
  readonly file: number;
  readonly at: number;
  readonly byte: number;
  /** Puts the file's times back afterwards, as a careless tool or a clever one might. */
  readonly hideTimes: boolean;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('byte', 'byte', ...kinds),
  file: fc.nat(),
  at: fc.nat(),
  byte: fc.integer({ min: 0, max: 255 }),
  hideTimes: fc.boolean(),
});

function make({ kind, file, at, byte, hideTimes }: Change, folder: string): void {
  const files = filesIn(folder);
  const path = join(folder, files[file % files.length] ?? '');
  const { atimeMs, mtimeMs } = statSync(path);
  const bytes = readFileSync(path);
  const place = at % (bytes.length + 1);
  const around = [bytes.subarray(0, place), bytes.subarray(place + 1)] as const;
  switch (kind) {
    case 'byte':
      writeFileSync(path, Buffer.concat([around[0], Buffer.from([byte]), around[1]]));
      break;
    case 'insert':
      writeFileSync(path, Buffer.concat([around[0], Buffer.from([byte]), bytes.subarray(place)]));
      break;
    case 'cut':
      writeFileSync(path, around[0]);
      break;
    case 'delete':
      if (!path.endsWith('cxmap.yaml')) rmSync(path);
      return;
    case 'rename':
      if (!path.endsWith('cxmap.yaml')) renameSync(path, path.replace(/(\.\w+)$/, `-${byte}$1`));
      return;
    case 'copy':
      writeFileSync(path.replace(/(\.\w+)$/, `-${byte}$1`), bytes);
      return;
    case 'swap': {
      // Another file of the same size and times in its place.
      const other = Buffer.from(bytes);
      if (other.length > 1) other[place % other.length] = byte;
      writeFileSync(`${path}.new`, other);
      utimesSync(`${path}.new`, atimeMs / 1000, mtimeMs / 1000);
      renameSync(`${path}.new`, path);
      break;
    }
    case 'touch':
      utimesSync(path, at % 1e9, at % 1e9);
      return;
    case 'nothing':
      return;
  }
  if (hideTimes) utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
}

describe('the cache of results', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  test('never changes a verdict, whatever is done to the files between runs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), async (changes, isOld) => {
        const folder = copyOf('minimal');
        vi.stubEnv('CXMAP_CACHE_DIR', temporaryFolder());
        const check = (...options: readonly string[]): Promise<Run> =>
          runCli(['validate', '--format', 'json', ...options], folder);
        // What has lain there for an hour is not read again where it looks as before; what is new always is.
        if (isOld) vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
        await check();
        for (const one of changes) {
          // An hour is longer than the tick of a file system's clock; the next change has to be, too.
          if (isOld) await sleep(20);
          make(one, folder);
          const expected = await check('--no-cache');
          expect(await check()).toEqual(expected);
          expect(await check()).toEqual(expected);
        }
        vi.useRealTimers();
      }),
      { numRuns: 60 },
    );
  });

  test.each(kinds)('is not believed by the real command either, after a file underwent: %s', async (kind) => {
    const folder = copyOf('minimal');
    const cache = { CXMAP_CACHE_DIR: temporaryFolder() };
    const warm = (): Run => runBin(['validate', '--format', 'json'], folder, [], cache);
    warm();
    make({ kind, file: 3, at: 30, byte: 33, hideTimes: true }, folder);
    const expected = await runCli(['validate', '--format', 'json', '--no-cache'], folder);
    expect(warm()).toEqual(expected);
    expect(warm()).toEqual(expected);
  });

  test('is used: a second run does not load the parser', () => {
    const folder = copyOf('minimal');
    const cache = { CXMAP_CACHE_DIR: temporaryFolder(), CXMAP_TIMINGS: '1' };
    expect(runBin(['validate'], folder, [], cache).stderr).toContain('"read and parse"');
    expect(runBin(['validate'], folder, [], cache).stderr).not.toContain('"read and parse"');
    expect(runBin(['validate', '--no-cache'], folder, [], cache).stderr).toContain('"read and parse"');
  });

  test('is told of by --timings on standard error, phase by phase, and nothing else is said of it', () => {
    const folder = copyOf('minimal');
    const cache = { CXMAP_CACHE_DIR: temporaryFolder() };
    const silent = runBin(['validate', '--no-cache'], folder, [], cache);
    expect(silent.stderr).toBe('');
    const cold = runBin(['validate', '--timings'], folder, [], cache);
    const warm = runBin(['validate', '--timings'], folder, [], cache);
    expect([cold.stdout, warm.stdout]).toEqual([silent.stdout, silent.stdout]);
    const phases = ['start', 'list', 'cache', 'load', 'read and parse', 'rules', 'store', 'print'];
    expect(Object.keys(JSON.parse(cold.stderr))).toEqual(phases);
    expect(Object.keys(JSON.parse(warm.stderr))).toEqual(['start', 'list', 'cache', 'print']);
  });

  test('speaks the language of the run, and reports on the part that is asked for', () => {
    const folder = copyOf('minimal');
    writeFileSync(join(folder, 'map/teams/broken.yaml'), 'name: 1\nnaem: 2\n');
    const cache = { CXMAP_CACHE_DIR: temporaryFolder() };
    const run = (...argv: readonly string[]): Run => runBin(['validate', ...argv], folder, [], cache);
    expect(run().stdout).toContain('There is no field “naem”');
    expect(run('--locale', 'ru').stdout).toContain('Здесь нет поля «naem»');
    expect(run('metrics')).toMatchObject({ exit: 0 });
    expect(run('map')).toMatchObject({ exit: 1 });
  });

  test('is left whole by runs that meet, and a damaged one is not believed', async () => {
    const folder = copyOf('minimal');
    const cache = temporaryFolder();
    const env = { CXMAP_CACHE_DIR: cache };
    const runs = await Promise.all(Array.from({ length: 6 }, () => startBin(['validate'], folder, env)));
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    const results = join(cache, 'result');
    const [file = ''] = readdirSync(results);
    expect(readdirSync(results)).toHaveLength(1);
    const whole = readFileSync(join(results, file));
    for (const broken of [
      Buffer.alloc(0),
      whole.subarray(0, 100),
      Buffer.concat([whole.subarray(0, 200), Buffer.from('x'), whole.subarray(201)]),
    ]) {
      writeFileSync(join(results, file), broken);
      expect(runBin(['validate'], folder, [], env)).toEqual(runs[0]);
    }
  });

  test('that cannot be written is no failure', () => {
    const folder = copyOf('minimal');
    const file = join(temporaryFolder({ file: '' }), 'file');
    expect(runBin(['validate'], folder, [], { CXMAP_CACHE_DIR: file })).toMatchObject({ exit: 0, stderr: '' });
  });
});

test('--watch checks again when a file changes, and ends when it is stopped', async () => {
  const folder = copyOf('minimal');
  const run = startBin(['validate', '--watch', '--no-cache'], folder, {}, async (output, stop) => {
    await output('nothing to report');
    writeFileSync(join(folder, 'map/teams/broken.yaml'), 'naem: 2\n');
    await output('no field “naem”');
    mkdirSync(join(folder, 'docs'), { recursive: true });
    rmSync(join(folder, 'map/teams/broken.yaml'));
    await output('nothing to report');
    stop();
  });
  expect((await run).stdout.match(/nothing to report/g)).toHaveLength(2);
});

describe('a baseline', () => {
  test('lets known findings through by record and rule, hears new ones, and only shrinks', async () => {
    const folder = copyOf('minimal');
    const broken = join(folder, 'map/teams/old.yaml');
    writeFileSync(broken, 'name: Old\nnaem: 1\n');
    const run = (...argv: readonly string[]): Promise<Run> =>
      runCli(['validate', '--baseline', 'known.json', ...argv], folder);
    expect(await run()).toMatchObject({ exit: 2 });
    const count = (await runCli(['validate', '--format', 'json'], folder)).stdout.match(/"rule": /g)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect((await run('--update-baseline')).stderr).toContain(`knows ${count} finding`);
    expect(await run()).toMatchObject({ exit: 0 });
    // On another line it is still the same finding.
    writeFileSync(broken, '# moved\n\nname: Old\nnaem: 1\n');
    expect(await run()).toMatchObject({ exit: 0 });
    // One more of the kind is news, and updating does not let it in.
    writeFileSync(broken, 'name: Old\nnaem: 1\nwat: 2\n');
    expect((await run()).stdout).toContain('There is no field “wat”');
    await run('--update-baseline');
    expect((await run()).exit).toBe(1);
    // What is mended is idle in the baseline until it is taken out.
    rmSync(broken);
    const mended = await run();
    expect(mended).toMatchObject({ exit: 0 });
    expect(mended.stdout).toContain('The baseline knows more findings of “schema” in team/old');
    expect((await run('--update-baseline')).stderr).toContain('now knows 0 findings');
    expect((await run()).stdout).not.toContain('baseline');
  });

  test('that is none, or is not named, is wrong usage', async () => {
    const folder = copyOf('minimal');
    writeFileSync(join(folder, 'known.json'), '[]');
    expect(await runCli(['validate', '--baseline', 'known.json'], folder)).toMatchObject({ exit: 2, stdout: '' });
    expect(await runCli(['validate', '--update-baseline'], folder)).toMatchObject({ exit: 2, stdout: '' });
  });
});
