import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import type { MonitorList } from './entry.ts';
import { monitor } from './monitor.ts';

const now = Date.parse('2026-11-22T10:00:00Z');

/** What waits on a list: whose, what of it, by when, whether it is late, and what is remarked. */
async function waiting(list: MonitorList, files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...files }));
  const entries = monitor(model, now, { lists: [list] }).get(list) ?? [];
  return entries.map(({ id, part, due, late, people, notes }) => [
    id,
    part,
    due,
    late,
    people,
    notes.map(({ key }) => key),
  ]);
}

test('a promise waits for whoever made it until it is kept or broken; ended work asks whether it was kept', async () => {
  const files = {
    'clients/harbor-2.yaml': `attributes: {size: 4}
manager: dan
promises:
  - {promise: An export, due: 2026-11-10, owner: ann}
  - {promise: A training, due: 2026-12-10, owner: dan, task: T-261102-7K3QX}
  - {promise: A discount, due: 2026-11-10, owner: dan, kept: 2026-11-09}
  - {promise: A visit, due: 2026-11-10, owner: dan, broken: {at: 2026-11-11, reason: Snow}}
`,
    'clients/gone.yaml': `attributes: {size: 4}
manager: dan
promises: [{promise: An export, due: 2026-11-10, owner: ann}]
churned: {at: 2026-11-12, reason: Too slow}
`,
    'tasks/2026-11/T-261102-7K3QX.yaml': `title: Train them
type: callback
owner: dan
due: 2026-11-20
status: completed
origin: {client: harbor-2, promise: A training}
history:
  - {at: 2026-11-02, by: dan, to: open, owner: dan, due: 2026-11-20}
  - {at: 2026-11-03, by: dan, to: in_progress}
  - {at: 2026-11-04, by: dan, to: completed, note: Done}
`,
  };
  expect(await waiting('promises', files)).toEqual([
    ['harbor-2', 'An export', '2026-11-10', true, ['ann'], ['monitor/promise']],
    ['harbor-2', 'A training', '2026-12-10', false, ['dan'], ['monitor/promise', 'monitor/promise-done']],
  ]);
});

test('a client who left waits for an interview and its cause, unless they wanted none', async () => {
  const interview = `source: interview
received: 2026-11-13
client: slow
text: It took too long
tags: [prices]
`;
  const left = (more: string): string => `attributes: {size: 4}
manager: dan
churned: {at: 2026-11-12, reason: Too slow${more}}
`;
  const files = {
    'cases/2026-11/C-261113-7K3QX.yaml': interview,
    'clients/asked.yaml': left(', interview: C-261113-7K3QX'),
    'clients/known.yaml': left(', interview: C-261113-7K3QX, cause: other'),
    'clients/left.yaml': left(''),
    'clients/silent.yaml': left(', interview_refused: 2026-11-14'),
  };
  expect(await waiting('churn-unexplained', files)).toEqual([
    ['asked', undefined, undefined, false, ['dan'], ['monitor/churn-no-cause']],
    ['left', undefined, undefined, false, ['dan'], ['monitor/churn-no-interview']],
  ]);
});

test('a signal waits for whom it names, since its unbroken span began; clients who left show none', async () => {
  const signal = (id: string, owner: string): string =>
    `  - {id: ${id}, name: Late, when: {promises: overdue}, owner: ${owner}, do: Call them}\n`;
  const promised = 'promises: [{promise: An export, due: 2026-11-10, owner: ann}]\n';
  const files = {
    'map/segments.yaml': `${baseWorkspace['map/segments.yaml']}signals:\n${signal('a', 'manager')}${signal('b', 'head-of:sales')}${signal('c', 'head-of:support')}`,
    'clients/harbor-2.yaml': `attributes: {size: 4}\nmanager: ann\n${promised}`,
    'clients/gone.yaml': `attributes: {size: 4}\nmanager: ann\n${promised}churned: {at: 2026-11-12, reason: Too slow}\n`,
  };
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...files }));
  const entries = monitor(model, now, { lists: ['signals'] }).get('signals') ?? [];
  const told = entries.map(({ id, part, since, people, teams }) => [id, part, since, people, teams]);
  expect(told).toEqual([
    ['harbor-2', 'a', '2026-11-11', ['ann'], ['support']],
    ['harbor-2', 'b', '2026-11-11', ['dan'], ['sales']],
    ['harbor-2', 'c', '2026-11-11', expect.anything(), ['support']],
  ]);
  expect(entries[0]?.notes).toEqual([{ key: 'monitor/signal-held', values: { name: 'Late', react: 'Call them' } }]);
});
