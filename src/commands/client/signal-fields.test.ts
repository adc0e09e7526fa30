import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const signals = `signals:
  - id: complains # since June
    name: Complains
    when:
      any:
        - not: {cases: {tags: [prices]}, within: 90 days}
        - {cases: {tags: prices, touchpoint: first-order, stage: onboarding, channel: site}, within: 2 weeks}
        - {score: first-order, below: 7, within: 30 days}
    segments: [large]
    owner: head-of:sales
    do: Call them
`;
const files = (text: string) => ({
  ...baseWorkspace,
  'map/segments.yaml': `${baseWorkspace['map/segments.yaml']}${text}`,
});

describe('signals in segments.yaml', () => {
  test('follow a renaming at any depth of their condition', async () => {
    const folder = temporaryFolder(files(signals));
    const renamed = async (what: string, to: string) => (await runCli(['rename', what, to], folder)).exit;
    expect(await renamed('tag/prices', 'price-list')).toBe(0);
    expect(await renamed('metric/first-order', 'order-one')).toBe(0);
    expect(await renamed('segment/large', 'big')).toBe(0);
    expect(await renamed('team/sales', 'trade')).toBe(0);
    expect(await renamed('signal/complains', 'grumbles')).toBe(0);
    const text = readFileSync(join(folder, 'map/segments.yaml'), 'utf8');
    for (const words of [
      '- id: grumbles # since June',
      'not: {cases: {tags: [price-list]}',
      'tags: price-list, touchpoint: first-order',
      'score: order-one',
      'segments: [big]',
      'owner: head-of:trade',
    ])
      expect(text).toContain(words);
    expect((await runCli(['validate'], folder)).exit).toBe(0);
  });

  test.each(locales)('are shown, listed, set and compared, in %s', async (locale) => {
    const folder = temporaryFolder(files(signals));
    const run = (...argv: readonly string[]) => runCli([...argv, '--locale', locale], folder);
    const shown = await run('show', 'signal/complains');
    expect(shown.stdout).toContain('first-order');
    expect((await run('show', 'tag/prices')).stdout).toContain('complains');
    expect((await run('list', 'signal')).stdout).toContain('head-of:sales');
    const set = await run('set', 'signal/complains', 'do=Call twice', 'when.any[2].below=6', 'owner=manager');
    expect(set.exit).toBe(0);
    const text = readFileSync(join(folder, 'map/segments.yaml'), 'utf8');
    for (const words of ['do: Call twice', 'below: 6', 'owner: manager']) expect(text).toContain(words);
  });

  test('name what there is, at any depth', async () => {
    const folder = temporaryFolder(
      files(signals.replace('tags: [prices]', 'tags: [price]').replace('head-of:sales', 'head-of:sale')),
    );
    const told = await runCli(['validate'], folder);
    expect(told.exit).toBe(1);
    expect(told.stdout).toMatch(/no tag “price”[\s\S]*Did you mean “prices”/);
    expect(told.stdout).toMatch(/no team “sale”/);
  });

  test.each([
    ['{}', 'all'],
    ['{cases: {}}', 'within'],
    ['{score: first-order, within: 3 days}', 'below'],
    ['{silence: soon}', 'soon'],
    ['{promises: kept}', 'kept'],
    ['{any: []}', 'At least one'],
    ['{cases: {sentiment: [bad]}, within: 3 days}', 'bad'],
    ['{cases: {sentiment: bad}, within: 3 days}', 'bad'],
    ['{silence: 3 days, promises: broken}', 'promises'],
    ['[{silence: 3 days}]', ''],
    ['yes', ''],
  ])('are refused with a condition like %s', async (when, about) => {
    const signal = `signals: [{id: s, name: S, when: ${when}, owner: manager, do: Call}]\n`;
    const told = await runCli(['validate', '--format', 'json'], temporaryFolder(files(signal)));
    expect(told.exit).toBe(1);
    const { findings } = JSON.parse(told.stdout) as { readonly findings: readonly { readonly message: string }[] };
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(about)]);
  });
});
