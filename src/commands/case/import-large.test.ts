import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { hostileStrings, hostileText } from '../../testing/hostile-strings.ts';
import { bin, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

const map = `columns: {external.id: ID, received: Date, text: __proto__}
constants: {source: survey, external: {system: poll}}
`;

const rowsOf = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `${index},2026-${index % 2 ? '10' : '11'}-03,"It took\n${index} weeks"\n`,
  ).join('');

const files = (folder: string): readonly string[] =>
  existsSync(join(folder, 'cases'))
    ? readdirSync(join(folder, 'cases'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
    : [];

test('an import that was killed half-way is completed by the same command, without doubles', async () => {
  const count = 3_000;
  const folder = temporaryFolder({
    ...baseWorkspace,
    'map.yaml': map,
    'in.csv': `ID,Date,__proto__\n${rowsOf(count)}`,
  });
  const argv = ['case', 'import', 'in.csv', '--map', 'map.yaml'];
  const killed = spawn(process.execPath, [bin, ...argv], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((settle) => killed.on('close', settle));
  while (files(folder).length < 200) await sleep(5);
  killed.kill('SIGKILL');
  await ended;
  const before = files(folder).length;
  expect(before).toBeLessThan(count);
  expect(runBin(argv, folder)).toEqual({
    exit: 0,
    stdout: `${count - before} cases imported, ${before} already here, 0 rows refused\n`,
    stderr: '',
  });
  const texts = files(folder).map((path) => readFileSync(join(folder, 'cases', path), 'utf8'));
  expect(new Set(texts.map((text) => /id: "(\d+)"/.exec(text)?.[1])).size).toBe(count);
  expect(readdirSync(join(folder, 'cases/2026-11')).filter((name) => !name.endsWith('.yaml'))).toEqual([]);
  expect(runBin(['validate'], folder).exit).toBe(0);
}, 30_000);

test('memory does not grow with the rows', () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'map.yaml': map });
  const peak = (count: number): number => {
    writeInto(folder, { 'in.csv': `ID,Date,__proto__\n${rowsOf(count)}` });
    const report = `process.on('exit', () => process._rawDebug(process.resourceUsage().maxRSS))`;
    const { stderr } = runBin(['case', 'import', 'in.csv', '--map', 'map.yaml', '--dry-run'], folder, [
      '--max-old-space-size=64',
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
    ]);
    return Number(stderr.trim().split('\n').at(-1)) / 1024;
  };
  expect(peak(20_000) - peak(2_000)).toBeLessThan(60);
}, 30_000);

test('whatever strangers write is data: it comes in as said, or its row is refused, and the workspace validates', async () => {
  const known = hostileStrings.filter((text) => !text.includes('\0'));
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: hostileText(), text: fc.oneof(hostileText(), fc.constantFrom(...known)) }), {
        minLength: 1,
        maxLength: 12,
      }),
      async (rows) => {
        const folder = temporaryFolder({ ...baseWorkspace, 'map.yaml': map });
        const quoted = rows.map(({ id, text }) =>
          [id, '2026-11-03', text].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(),
        );
        // `sep=` would be taken for the delimiter, and only there.
        writeInto(folder, { 'in.csv': `ID,Date,__proto__\n${quoted.join('\n')}` });
        const done = await runCli(['case', 'import', 'in.csv', '--map', 'map.yaml', '--format', 'json'], folder);
        expect(done.stderr).toBe('');
        const counts: { readonly added: number; readonly known: number; readonly refused: number } = JSON.parse(
          done.stdout,
        );
        expect(counts.added + counts.refused).toBe(rows.length);
        expect(files(folder)).toHaveLength(counts.added);
        const { exit, stdout } = await runCli(['validate', '--format', 'json'], folder);
        expect({ exit, stdout }).toMatchObject({ exit: 0 });
        const again = await runCli(['case', 'import', 'in.csv', '--map', 'map.yaml', '--format', 'json'], folder);
        expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, known: counts.added });
        run++;
      },
    ),
    { numRuns: 60 },
  );
  expect(run).toBeGreaterThan(0);
}, 30_000);
