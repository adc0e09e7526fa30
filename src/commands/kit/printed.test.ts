import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** What a terminal obeys: a window's title, a colour, a cleared screen, a direction; and what only looks like a line of ours. */
const orders = '\u001B]0;x\u0007 \u001B[31m \u009B2J \u202E \r\ncxmap: done';

/** The workspace of the loop with those orders in every name, title and text. */
const hostile = Object.fromEntries(
  Object.entries(loopWorkspace).map(([path, text]) => [
    path,
    path.endsWith('.yaml')
      ? text.replace(
          /\b(name|title|text|goal|statement|expectation|reality|evidence): (?!")([^\n,}]+)/g,
          (_, key: string, words: string) => `${key}: ${JSON.stringify(`${words} ${orders}`)}`,
        )
      : text,
  ]),
);

const change = ['--by', 'ann', '--as-of', '2026-11-22T10:00:00Z'];

/** Commands that say something of records and of the map, each in a fresh workspace. */
const lines: readonly (readonly string[])[] = [
  ['task', 'move', '7KXYZ', 'in_progress', ...change],
  ['task', 'move', '7KXYZ', 'completed', ...change],
  ['task', 'move', '7KXYZ', 'cancelled', '--note', orders, ...change],
  ['task', 'assign', '7KXYZ', 'bob', ...change],
  ['task', 'escalate', '7KXYZ', ...change],
  ['task', 'escalate', '7KXYZ', '--reason', orders, ...change],
  ['task', 'add', '--title', orders, '--type', 'callback', '--owner', 'bob', ...change],
  ['task', 'add', '--title', 'x', '--type', orders, ...change],
  ['idea', 'score', '2ABCD', '--client-value', '3', ...change],
  ['idea', 'move', '2ABCD', 'in_analysis', '--department', 'sales', ...change],
  ['idea', 'move', '2ABCD', 'planned', ...change],
  ['idea', 'checkin', '2ABCD', '--progress', orders, ...change],
  ['idea', 'volunteer', '2ABCD', '--person', 'bob', ...change],
  ['case', 'clarify', '9QW2Z', '--question', orders, ...change],
  ['case', 'triage', '9QW2Z', 'none', '--reason', orders, ...change],
  ['case', 'add', '--source', 'data', '--text', orders, ...change],
  ['route', '4MX2Q', '--explain'],
  ['mine', 'ann'],
  ['mine', orders],
  ['monitor'],
  ['owed'],
  ['remind'],
  ['list', 'task'],
  ['list', orders],
  ['show', '7KXYZ'],
  ['show', 'harbor-1'],
  ['search', 'sales'],
  ['search', orders],
  ['validate'],
  ['render', 'map', '-f', 'md'],
  ['render', 'tasks', '-f', 'mermaid'],
  ['render', orders],
  ['explain', orders],
  ['new', 'touchpoint', orders],
  [orders],
];

const obeyed = /(?!\n)\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

describe.each(locales)('in %s, what strangers wrote is shown and not obeyed', (locale) => {
  test.each(
    lines.map(
      (argv) =>
        [
          argv
            .slice(0, 3)
            .join(' ')
            .replace(/\p{Cc}/gu, '?'),
          argv,
        ] as const,
    ),
  )('by %s', async (_, argv) => {
    for (const terminal of [undefined, 100]) {
      const folder = temporaryFolder(hostile);
      const run = await runCli([...argv, '--locale', locale], folder, terminal === undefined ? {} : { terminal });
      expect(run.stderr).not.toMatch(obeyed);
      expect(run.stdout).not.toMatch(obeyed);
      expect(`${run.stdout}${run.stderr}`).not.toMatch(/^cxmap: done/m);
      expect(run.exit).toBeLessThan(3);
    }
  });
});

test('the orders above are read as they are, so that the tests above can see them', async () => {
  const folder = temporaryFolder(hostile);
  expect(readFileSync(join(folder, 'tasks/2026-11/T-261103-7KXYZ.yaml'), 'utf8')).toContain('\\u001b]0;x\\u0007');
  const { stdout } = await runCli(['show', '7KXYZ', '--format', 'json'], folder);
  expect(JSON.parse(stdout).value?.title ?? stdout).toContain(']0;x');
  expect(repository).not.toBe('');
});
