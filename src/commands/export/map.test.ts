import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinNames, splitCell } from '../../model/sheet/split.ts';
import { writeDocument } from '../../source/write-document.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const examples = resolve(import.meta.dirname, '../../../examples');

/** What an import of an exported map would write. */
async function writtenBack(folder: string, file: string): Promise<unknown> {
  expect(await runCli(['export', 'map', '-o', file], folder)).toMatchObject({ exit: 0, stdout: '' });
  const run = await runCli(['import', 'map', file, '--dry-run', '--format', 'json'], folder);
  expect(run).toMatchObject({ exit: 0 });
  return JSON.parse(run.stdout).files;
}

describe('a map as a sheet', () => {
  test.each(['minimal', 'saas', 'bank'])(
    'of %s is read back without a change, as CSV and as a workbook',
    async (name) => {
      const folder = temporaryFolder();
      cpSync(join(examples, name), folder, { recursive: true });
      for (const file of ['map.csv', 'map.xlsx']) expect(await writtenBack(folder, file)).toEqual([]);
    },
  );

  test('of any words is read back without a change', async () => {
    const signs = fc.constantFrom(...'aя ,;•"«»()[]\'=+-@1.*\n…|'.split(''));
    const words = fc
      .array(signs, { minLength: 1, maxLength: 12 })
      .map((all) => all.join('').trim())
      .filter((text) => text !== '');
    const line = words.map((text) => `${text.replace(/\s+/g, ' ')} x`);
    await fc.assert(
      fc.asyncProperty(line, words, words, line, async (name, does, goal, team) => {
        const touchpoint = {
          ...{ name, stage: 'onboarding', owner: 'support', supported_by: ['sales'], channels: ['site', 'call'] },
          ...{ client_does: `${does} x`, expectation: `x ${does}`, reality: does, emotion: -1 },
        };
        const folder = temporaryFolder({
          ...baseWorkspace,
          'map/touchpoints/first-order.yaml': writeDocument({ ...touchpoint, metrics: ['first-order'] }),
          'map/teams/sales.yaml': (baseWorkspace['map/teams/sales.yaml'] ?? '').replace(
            /^name: .*$/m,
            writeDocument({ name: team }).trimEnd(),
          ),
          'map/success-map.yaml': writeDocument({
            success: { statement: 'They stay', measured_by: ['first-order'] },
            stages: [
              { id: 'purchase', name: 'Purchase', goal },
              { id: 'onboarding', name: 'Onboarding', goal: `${goal} x` },
            ],
          }),
        });
        expect(await writtenBack(folder, 'map.csv')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('names things as people call them, and by their ids where two are called the same', async () => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'map/teams/other.yaml': 'name: SALES\nmembers: []\nstages: {}\n',
    });
    const { stdout } = await runCli(['export', 'map'], folder);
    const [head = '', ...rows] = stdout.trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFStage,Stage goal,Touchpoint,Client does,/);
    expect(rows.join('\n')).toContain(',Support,');
    const supported = (baseWorkspace['map/touchpoints/first-order.yaml'] ?? '').replace(
      'owner: support',
      'owner: support\nsupported_by: [sales]',
    );
    const twice = temporaryFolder({
      ...baseWorkspace,
      'map/teams/other.yaml': 'name: SALES\nmembers: []\nstages: {}\n',
      'map/touchpoints/first-order.yaml': supported,
    });
    expect((await runCli(['export', 'map'], twice)).stdout).toMatch(/,sales,/);
  });

  test('has a row for a stage without touchpoints, and nothing that is retired', async () => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'map/touchpoints/old.yaml': `${baseWorkspace['map/touchpoints/first-order.yaml']}retired: 2026-01-01\n`,
    });
    const { stdout } = await runCli(['export', 'map', '--format', 'csv'], folder);
    expect(stdout).toMatch(/\r\nPurchase,/);
    expect(stdout).not.toContain(',old');
  });

  test.each([
    [['-o', 'map.pdf'], 'A sheet is written as .csv or .xlsx'],
    [['-o', 'map.csv', '--format', 'xlsx'], 'A sheet is written as .csv or .xlsx'],
    [['--format', 'xlsx'], 'A workbook is no text: name a file'],
    [['-o', 'map/success-map.yaml', '--format', 'csv'], 'success-map.yaml'],
  ])('%j is refused', async (argv, words) => {
    const folder = temporaryFolder(baseWorkspace);
    const run = await runCli(['export', 'map', ...argv], folder);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(words);
    expect(readFileSync(join(folder, 'map/success-map.yaml'), 'utf8')).toBe(baseWorkspace['map/success-map.yaml']);
  });

  test('as the built command, in Russian', () => {
    const folder = temporaryFolder(baseWorkspace);
    const run = runBin(['export', 'map', '-o', 'карта.xlsx', '--locale', 'ru'], folder);
    expect(run).toMatchObject({ exit: 0, stdout: '' });
    expect(run.stderr).toMatch(/^карта\.xlsx: \d+ строк.*import map прочтёт таблицу обратно\n$/);
    expect(readFileSync(join(folder, 'карта.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});

test('names in one cell are parted again as they were', () => {
  const name = fc.string({ unit: fc.constantFrom(...'ab ,;•"\'«»()[]-1.*'.split('')), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (all) => {
      const names = all.map((one) => one.trim().replace(/\s+/g, ' ')).filter((one) => one !== '');
      expect(splitCell(joinNames(names), 'names')).toEqual(names);
    }),
    { numRuns: 1_000 },
  );
});
