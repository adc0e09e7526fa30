import { expect, test } from 'vitest';
import { loadPhrases, say } from './locales/phrases.ts';
import { baseWorkspace } from './testing/base-workspace.ts';
import { runCli, temporaryFolder } from './testing/run-cli.ts';

test('what is said of a long text or a long list is short', async () => {
  const phrases = await loadPhrases('en');
  const names = Array.from({ length: 50_000 }, (_, index) => `name-${index}`);
  const known = say(phrases, { key: 'hint/allowed', values: { values: names } });
  expect(known.length).toBeLessThan(10_000);
  expect(known).toContain('name-100');
  expect(known).toContain('…');
  const text = say(phrases, { key: 'action/import-no-file', values: { path: 'x'.repeat(1_000_000) } });
  expect(text.length).toBeLessThan(1_000);
});

test('a refusal of a change shows no megabyte that was typed or lies in a file', async () => {
  const folder = temporaryFolder({ ...baseWorkspace });
  const run = await runCli(['task', 'move', 'x'.repeat(100_000), 'completed'], folder);
  expect(run.exit).not.toBe(0);
  expect(run.stderr.length).toBeLessThan(2_000);
});
