import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git, repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** An example in a repository of its own. */
function repositoryOf(example: string): string {
  const folder = temporaryFolder({});
  cpSync(join(repository, 'examples', example), folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'begin');
  return folder;
}

test('what rename does everywhere is one change to diff, whatever is renamed', async () => {
  const folder = repositoryOf('saas');
  const things = [
    'handoff/price-news',
    'team/finance',
    'team/support',
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

test('what ideas give to parts of the map is renamed along, and no change of its own', async () => {
  const folder = repositoryOf('bank');
  expect(await runCli(['rename', 'team/support', 'contact-centre'], folder)).toMatchObject({ exit: 0 });
  const { stdout } = await runCli(['diff', '--format', 'json'], folder);
  const { changes }: { readonly changes: readonly { readonly id: string }[] } = JSON.parse(stdout);
  expect(changes.map(({ id }) => id)).toEqual(['renamed']);
});
