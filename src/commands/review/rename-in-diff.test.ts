import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git, repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** The English example in a repository of its own. */
function saas(): string {
  const folder = temporaryFolder({});
  cpSync(join(repository, 'examples/saas'), folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'begin');
  return folder;
}

test('what rename does everywhere is one change to diff, whatever is renamed', async () => {
  const folder = saas();
  const things = [
    'handoff/price-news',
    'team/finance',
    'stage/purchase',
    'event/price-change',
    'person/albrecht-stein',
    'tag/sales-talk',
    'system/crm',
    'touchpoint/business-case',
  ];
  for (const thing of things) {
    const [kind] = thing.split('/');
    expect(await runCli(['rename', thing, 'zzz-new'], folder)).toMatchObject({ exit: 0 });
    const { stdout } = await runCli(['diff', '--format', 'json'], folder);
    const { changes }: { readonly changes: readonly { readonly id: string; readonly subject: string }[] } =
      JSON.parse(stdout);
    expect(changes.map(({ id, subject }) => `${id} ${subject}`)).toEqual([`renamed ${kind}/zzz-new`]);
    git(folder, 'reset', '-q', '--hard');
    git(folder, 'clean', '-fdq');
  }
});
