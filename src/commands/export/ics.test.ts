import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical from 'ical.js';
import { expect, test } from 'vitest';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const bank = join(repository, 'examples/bank');
const at = ['--as-of', '2026-11-22T10:00:00Z'];

interface Day {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}

function daysIn(text: string): readonly Day[] {
  return new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary } = new ical.Event(component);
    return { uid, start: startDate.toString(), end: endDate.toString(), summary };
  });
}

test('a calendar has every task that is due, on its day, and what else lies ahead; read twice, nothing is there twice', async () => {
  const { exit, stdout, stderr } = await runCli(['export', 'ics', ...at], bank);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  const days = daysIn(stdout);
  const { items }: { items: readonly { id: string; due: string; status: string }[] } = JSON.parse(
    (await runCli(['list', 'tasks', '--format', 'json'], bank)).stdout,
  );
  const open = items.filter(({ status }) => status !== 'completed' && status !== 'cancelled');
  const tasks = days.filter(({ uid }) => uid.startsWith('task/')).map(({ uid, start }) => [uid, start]);
  expect(tasks.toSorted()).toEqual(open.map(({ id, due }) => [`task/${id}@cxmap`, due]).toSorted());
  expect([...new Set(days.map(({ uid }) => uid.split('/')[0]))].toSorted()).toEqual([
    'event',
    'group',
    'handoff',
    'idea',
    'metric',
    'task',
  ]);
  expect(days.length).toBeGreaterThan(tasks.length + 5);
  expect(days.every(({ start, end }) => Date.parse(end) - Date.parse(start) === 86_400_000)).toBe(true);
  const again = daysIn((await runCli(['export', 'ics', ...at], bank)).stdout);
  expect(new Map([...days, ...again].map((day) => [day.uid, day])).size).toBe(days.length);
});

test('a person has what is theirs to do, a team what its people have; nobody of that name is refused', async () => {
  const owner = 'boris-yakovlev';
  const own = daysIn((await runCli(['export', 'ics', ...at, '--person', owner], bank)).stdout);
  expect(own).toContainEqual(
    expect.objectContaining({ uid: 'task/T-261022-BDP20@cxmap', start: '2026-11-18', end: '2026-11-19' }),
  );
  expect(own.map(({ uid }) => uid)).not.toContain('task/T-261120-9851S@cxmap');
  const all = daysIn((await runCli(['export', 'ics', ...at, '--locale', 'en'], bank)).stdout);
  expect(own.length).toBeLessThan(all.length);
  expect(all.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(/^Due: /));
  const nobody = await runCli(['export', 'ics', '--team', 'nobody'], bank);
  expect(nobody).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('nobody') });
});

test('the command as it is built writes the same into a file', async () => {
  const file = join(temporaryFolder({}), 'cx.ics');
  expect(runBin(['export', 'ics', ...at, '-o', file], bank)).toMatchObject({
    exit: 0,
    stdout: '',
    stderr: expect.stringContaining('cx.ics'),
  });
  expect(readFileSync(file, 'utf8')).toBe((await runCli(['export', 'ics', ...at], bank)).stdout);
});
