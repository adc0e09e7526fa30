import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const path = 'cases/2026-11/C-261102-00001.yaml';

/** A case that nothing follows from, so that it is owed an answer. */
const owed = `source: contact
received: 2026-11-02T09:00:00Z
client: harbor-1
channel: site
text: The fee is not shown
decision: {kind: none, at: 2026-11-03T09:00:00Z, by: ann, reason: It is shown since October}
`;

function answering(): {
  readonly file: () => string;
  readonly cx: (argv: readonly string[], answers?: readonly string[]) => Promise<Run>;
} {
  const folder = temporaryFolder({ ...baseWorkspace, [path]: owed });
  return {
    file: () => readFileSync(join(folder, path), 'utf8'),
    cx: (argv, answers) => runCli(argv, folder, answers ? { answers } : {}),
  };
}

const answer = ['case', 'answer', '00001', '--by', 'ann'];
const close = ['case', 'close', '00001', '--by', 'ann'];

describe('the client’s word is never invented', () => {
  test.each(locales)('without an outcome it is refused, and the choices are named, in %s', async (locale) => {
    const { cx, file } = answering();
    for (const argv of [answer, close]) {
      const { exit, stderr } = await cx([...argv, '--locale', locale]);
      expect(exit).toBe(1);
      for (const choice of ['--outcome', 'satisfied', 'sent', 'unreachable', 'no_reply_needed']) {
        expect(stderr).toContain(choice);
      }
    }
    expect(file()).toBe(owed);
  });

  test('at a terminal it is asked for, and what is no outcome is refused', async () => {
    const { cx, file } = answering();
    const other = await cx(answer, ['fine']);
    expect(other.exit).toBe(1);
    expect(file()).toBe(owed);
    const asked = await cx(answer, ['not_satisfied']);
    expect(asked.stderr).toContain('How it ended for the client:\n  1  satisfied ');
    // A client who is not satisfied wants a note: nobody makes one up.
    expect(asked.exit).toBe(1);
    expect((await cx(answer, ['sent'])).exit).toBe(0);
    expect(file()).toContain('outcome: sent');
  });

  test.each([
    ['satisfied', ['--outcome', 'satisfied']],
    ['sent', ['--outcome', 'sent', '--note', 'With the new price list']],
    ['no_reply_needed', ['--outcome', 'no_reply_needed']],
    ['not_satisfied', ['--outcome', 'not_satisfied', '--note', 'Not on the phone']],
  ])('the same answer again, %s, is refused and the file stays as it is', async (outcome, options) => {
    const { cx, file } = answering();
    expect((await cx([...answer, ...options])).exit).toBe(0);
    const once = file();
    const again = await cx([...answer, ...options, '--as-of', '2026-11-23']);
    expect(again.exit).toBe(1);
    expect(again.stderr).toContain(`“${outcome}”`);
    expect(file()).toBe(once);
  });

  test('another word of the client, or a new decision after it, is no repeat', async () => {
    const { cx, file } = answering();
    expect((await cx([...answer, '--outcome', 'sent'])).exit).toBe(0);
    expect((await cx([...answer, '--outcome', 'satisfied', '--as-of', '2026-11-23'])).exit).toBe(0);
    const more = [...answer, '--outcome', 'satisfied', '--note', 'Told three colleagues', '--as-of', '2026-11-24'];
    expect((await cx(more)).exit).toBe(0);
    expect(file().match(/outcome: satisfied/g)).toHaveLength(2);
  });
});

describe('what went out and has no word yet', () => {
  test('closes the case, which is owed nothing more', async () => {
    const { cx } = answering();
    expect((await cx(['owed', '--fail'])).exit).toBe(1);
    expect((await cx([...answer, '--outcome', 'sent'])).stdout).toContain('is closed');
    expect((await cx(['owed', '--fail'])).exit).toBe(0);
    expect((await cx(['list', 'cases', '--where', 'status=closed', '--format', 'csv'])).stdout).toContain('00001');
  });

  test('needs a channel, as every answer that goes out; one that did not go out needs none', async () => {
    const { cx, file } = answering();
    expect((await cx([...answer, '--outcome', 'sent'])).exit).toBe(0);
    expect(file()).toContain('channel: site\n    outcome: sent');
    const unread = answering();
    expect((await unread.cx([...close, '--outcome', 'no_reply_needed'])).exit).toBe(0);
    expect(unread.file().split('answers:')[1]).not.toContain('channel');
    expect((await unread.cx(['validate'])).exit).toBe(0);
  });

  test.each([
    ['sent', 1],
    ['satisfied', 1],
    ['not_satisfied', 1],
    ['unreachable', 0],
    ['no_reply_needed', 0],
  ])('a file that says %s and no channel is checked with exit %i', async (outcome, exit) => {
    const answers = `answers: [{at: 2026-11-04, by: ann, outcome: ${outcome}}]\n`;
    const folder = temporaryFolder({ ...baseWorkspace, [path]: owed + answers });
    expect((await runCli(['validate'], folder)).exit).toBe(exit);
  });
});

test('what a client wrote is not silently a survey', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const add = ['case', 'add', '--text', 'Too dear', '--client', 'harbor-1', '--channel', 'site', '--by', 'ann'];
  expect((await runCli(add, folder)).exit).toBe(0);
  expect((await runCli(['list', 'cases', '--where', 'source=contact'], folder)).stdout).toContain('Too dear');
});

describe('a decision refuses what it has no use for', () => {
  const undecided = owed.replace(/^decision.*\n/m, '');

  test.each([
    ['none', '--type', ['--reason', 'x', '--type', 'callback']],
    ['none', '--owner', ['--reason', 'x', '--owner', 'bob']],
    ['idea', '--due', ['--title', 'x', '--due', '2026-12-01']],
    ['task', '--title', ['--into', '7K3QX', '--title', 'x']],
  ])('%s with %s', async (decision, option, argv) => {
    const folder = temporaryFolder({ ...baseWorkspace, [path]: undecided });
    const run = await runCli(['case', 'triage', '00001', decision, ...argv, '--by', 'ann'], folder);
    expect(run.exit).toBe(1);
    expect(run.stderr).toContain(`has no use for ${option}`);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(undecided);
  });
});
