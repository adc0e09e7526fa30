import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const bank = join(repository, 'examples/bank');

const segments = `attributes: {seats: {type: integer}, plan: {type: string}}
segments:
  - {id: large, name: Large, strategy: high_touch, when: {required: [seats], properties: {seats: {minimum: 50}}}}
  - {id: small, name: Small, strategy: low_touch, when: {required: [seats], properties: {seats: {maximum: 50}}}}
`;
const client = (seats: string, segment: string): string =>
  `attributes: {${seats}}\n${segment === '' ? '' : `segment: ${segment}\n`}manager: ann\n`;
const folder = temporaryFolder({
  ...baseWorkspace,
  'map/segments.yaml': segments,
  'clients/harbor-1.yaml': client('seats: 80', 'large'),
  'clients/harbor-2.yaml': client('seats: 40', 'large'),
  'clients/harbor-3.yaml': client('seats: 50', ''),
  'clients/harbor-4.yaml': client('plan: "\\e[31mteam"', ''),
});

interface Told {
  readonly id: string;
  readonly state: string;
  readonly found: readonly string[];
  readonly before?: readonly string[];
  readonly why: readonly unknown[];
}

async function told(...words: readonly string[]): Promise<readonly Told[]> {
  const { exit, stdout } = await runCli(['client', 'segment', ...words, '--format', 'json'], folder);
  expect(exit).toBe(0);
  const { clients }: { clients: readonly Told[] } = JSON.parse(stdout);
  return clients;
}

describe('client segment', () => {
  test('finds one segment, another than the file says, two, and none, and says what decides', async () => {
    const clients = await told();
    expect(clients.map(({ id, state, found }) => [id, state, found])).toEqual([
      ['harbor-1', 'fits', ['large']],
      ['harbor-2', 'differs', ['small']],
      ['harbor-3', 'several', ['large', 'small']],
      ['harbor-4', 'none', []],
    ]);
    expect(clients.map(({ why }) => why)).toEqual([
      [{ attribute: 'seats', value: 80 }],
      [{ attribute: 'seats', value: 40 }],
      [{ attribute: 'seats', value: 50 }],
      [{ attribute: 'seats' }],
    ]);
  });

  test('shows it in both languages, with a mark where something is wrong', async () => {
    for (const locale of ['ru', 'en']) {
      const all = await runCli(['client', 'segment', '--locale', locale], folder);
      expect(all.exit).toBe(0);
      await expect(all.stdout).toMatchFileSnapshot(`./__snapshots__/client-segment.${locale}.txt`);
    }
  });

  test('says who would move under another condition, and writes nothing', async () => {
    const moved = await told('--if', 'large={required: [seats], properties: {seats: {minimum: 81}}}');
    expect(moved.map(({ id, before, found }) => [id, before, found])).toEqual([
      ['harbor-1', ['large'], []],
      ['harbor-3', ['large', 'small'], ['small']],
    ]);
    expect(await told('harbor-2', '--if', 'large={required: [seats], properties: {seats: {minimum: 81}}}')).toEqual([]);
    expect((await told('harbor-1')).map(({ state }) => state)).toEqual(['fits']);
    const same =
      'mass={required: [business, balance, products], properties: {business: {const: false}, balance: {maximum: 1999999}, products: {maximum: 1}}}';
    expect((await runCli(['client', 'segment', '--if', same], bank)).stdout).toBe('Никто не перешёл бы.\n');
  });

  test.each([
    ['no such segment', 'larg={}', /large, small/],
    ['no condition', 'large', /<segment>=/],
    ['no YAML', 'large={', /<segment>=/],
    ['no field of a condition', 'large={seats: 5}', /seats/],
    ['no condition but a list', 'large=[1]', /./],
  ])('refuses %s', async (_, given, says) => {
    const run = await runCli(['client', 'segment', '--if', given], folder);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toMatch(says);
    expect(runBin(['client', 'segment', '--if', given], folder)).toEqual(run);
  });

  test('refuses a client that nobody knows, and a workspace without segments', async () => {
    expect((await runCli(['client', 'segment', 'harbor-9'], folder)).exit).toBe(2);
    const empty = temporaryFolder({ 'cxmap.yaml': 'name: Blue Harbor\n' });
    const run = await runCli(['client', 'segment'], empty);
    expect(run.exit).toBe(1);
    expect(run.stderr).toContain('map/segments.yaml');
  });
});
