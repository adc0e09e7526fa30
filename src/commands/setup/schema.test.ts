import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../model/kinds.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { startBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const nowhere = temporaryFolder();

describe('cxmap schema', () => {
  test('lists the kinds of file with their titles and places', async () => {
    const { exit, stdout } = await runCli(['schema'], nowhere);
    expect(exit).toBe(0);
    expect(stdout).toContain('touchpoint    Touchpoint        map/touchpoints/**/*.yaml\n');
    expect(stdout.trim().split('\n')).toHaveLength(kinds.length + 2);
    const russian = await runCli(['schema', '--locale', 'ru'], nowhere);
    expect(russian.stdout).toContain('touchpoint    Точка контакта        map/touchpoints/**/*.yaml\n');
  });

  test('prints the schema of a kind, outside any workspace too, in the language asked for', async () => {
    const { exit, stdout, stderr } = await runCli(['schema', 'handoff', '--locale', 'ru'], nowhere);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Передача',
    });
    expect((await runCli(['schema', 'handoffs', '--locale', 'ru'], nowhere)).stdout).toBe(stdout);
  });

  test('knows the ids of the workspace with --live, and speaks its language', async () => {
    const folder = temporaryFolder({ ...baseWorkspace, 'cxmap.yaml': 'name: Гавань\nlocale: ru\n' });
    const { stdout } = await runCli(['schema', 'touchpoint', '--live'], folder);
    const schema = JSON.parse(stdout);
    expect(schema.properties.stage).toMatchObject({ title: 'Этап', $ref: '#/$defs/stageChoices' });
    expect(schema.$defs.stageChoices.oneOf).toContainEqual({
      type: 'string',
      const: 'purchase',
      description: 'Purchase',
    });
    expect(schema.$comment).toContain('cxmap schema --live');
    const plain = JSON.parse((await runCli(['schema', 'touchpoint'], folder)).stdout);
    expect(plain.properties.stage).toMatchObject({ title: 'Этап', $ref: '#/$defs/id' });
  });

  test.each([
    [['schema', 'touchpont'], 'There is no kind of file “touchpont”'],
    [['schema', 'touchpont'], 'Did you mean “touchpoint”?'],
    [['schema', 'xyz'], 'Allowed: workspace, success-map'],
    [['schema', '--live'], 'Name a kind of file to print its schema'],
    [['schema', 'task', '--live'], 'cxmap init'],
    [['schema', '--watch'], 'add --output <folder> to write into'],
  ] as const)('%j outside any workspace ends with 2 and says: %s', async (argv, words) => {
    const { exit, stdout, stderr } = await runCli(argv, nowhere);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('cxmap schema --output', () => {
  test('writes all schemas, or one, and touches no file that is right already', async () => {
    const folder = temporaryFolder(baseWorkspace);
    expect(await runCli(['schema', '--live', '-o', 'out'], folder)).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'Wrote 19 schemas into out\n',
    });
    expect(readdirSync(join(folder, 'out'))).toEqual(kinds.map((kind) => `${kind}.schema.json`).sort());
    for (const name of readdirSync(join(folder, 'out'))) {
      const schema = JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'));
      expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
    }
    const before = statSync(join(folder, 'out/team.schema.json')).ino;
    expect((await runCli(['schema', '--live', '-o', 'out'], folder)).stderr).toBe('out is up to date (19 schemas)\n');
    expect(statSync(join(folder, 'out/team.schema.json')).ino).toBe(before);
    expect((await runCli(['schema', 'team', '-o', 'out'], folder)).stderr).toBe('Wrote 1 schema into out\n');
  });

  test('--watch writes again what a change of the workspace changes', async () => {
    const folder = temporaryFolder(baseWorkspace);
    const schema = join(folder, '.cxmap/schemas/touchpoint.schema.json');
    const vocabulary = join(folder, 'map/vocabulary.yaml');
    let changed = '';
    const run = startBin(['schema', '--live', '-o', '.cxmap/schemas', '-w'], folder, {}, async (_, stop) => {
      await until(() => existsSync(schema));
      writeFileSync(
        vocabulary,
        readFileSync(vocabulary, 'utf8').replace('systems:', '  - {id: fax, name: Fax}\nsystems:'),
      );
      await until(() => readFileSync(schema, 'utf8').includes('"fax"'));
      changed = readFileSync(schema, 'utf8');
      stop();
    });
    expect((await run).stderr).toContain('Wrote 19 schemas into .cxmap/schemas');
    expect(changed).toContain('"const": "fax"');
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 400) throw new Error('Waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
