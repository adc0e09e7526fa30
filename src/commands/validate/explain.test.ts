import { expect, test } from 'vitest';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

test('every state that the explanation of a rule shows has a file in it', async () => {
  const { stdout } = await runCli(['explain', '--format', 'json'], temporaryFolder());
  const { rules } = JSON.parse(stdout);
  expect(rules.length).toBeGreaterThan(50);
  for (const { id, before, other, bad, good } of rules) {
    for (const state of [before, other, bad, good]) {
      if (state !== undefined) expect(Object.keys(state), id).not.toEqual([]);
    }
  }
});

test('a rule about acks shows what the base had', async () => {
  const { stdout } = await runCli(['explain', 'idle-ack'], temporaryFolder());
  expect(stdout).toMatch(
    /In the base:\n[^\n]*new-prices\.yaml[\s\S]*lead_time: 5 working days[\s\S]*lead_time: 1 working day/,
  );
});
