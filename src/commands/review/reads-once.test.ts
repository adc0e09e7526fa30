import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Host } from '../../host.ts';
import { main } from '../../main.ts';
import { nodeHost } from '../../node/host.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { runCli } from '../../testing/run-cli.ts';

const handoff = 'map/handoffs/new-prices.yaml';

/** Runs a command and tells how often each file of the work tree was read. */
async function readsOf(words: readonly string[], root: string): Promise<ReadonlyMap<string, number>> {
  const reads = new Map<string, number>();
  const host = nodeHost(resolve(import.meta.dirname, '../../..'));
  const files = await host.files();
  const quiet: Host['stdout'] = { write: () => {}, isTerminal: false, columns: 80, color: false };
  const counting: Host = {
    ...host,
    cwd: root,
    env: {},
    stdout: quiet,
    stderr: quiet,
    files: async () => ({
      ...files,
      findWorkspace(from) {
        const handle = files.findWorkspace(from);
        if (!handle) return undefined;
        const { repo } = handle;
        const read: typeof repo.read = (path) => {
          reads.set(path, (reads.get(path) ?? 0) + 1);
          return repo.read(path);
        };
        return { ...handle, repo: Object.assign(Object.create(repo), { read }) };
      },
    }),
  };
  expect(await main(words, counting)).toBe(0);
  return reads;
}

test('a picture of a change reads no file of the work tree twice', async () => {
  const made = testRepository(baseWorkspace);
  made.write({ [handoff]: `${baseWorkspace[handoff]}`.replace('5 working days', '2 working days') });
  const { stdout } = await runCli(['diff', '--format', 'json'], made.root);
  expect(JSON.parse(stdout).changes).toHaveLength(1);
  const reads = await readsOf(['render', 'map', '--base', 'HEAD', '--format', 'md'], made.root);
  expect(reads.get(handoff)).toBe(1);
  expect([...reads.values()].filter((count) => count > 1)).toEqual([]);
});
