import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { monitor } from './monitor.ts';

/** A task of Bob's that was given at nine on a day of November and, where that is said, completed on it. */
function task(day: string, done?: string): string {
  const moves = done === undefined ? [] : [`  - {at: ${day}T${done}:00Z, by: bob, to: completed, note: done}\n`];
  return `title: Call back
type: callback
owner: bob
due: 2026-12-31
status: ${done === undefined ? 'in_progress' : 'completed'}
history:
  - {at: ${day}T09:00:00Z, by: ann, to: open, owner: bob, due: 2026-12-31}
  - {at: ${day}T09:00:00Z, by: bob, to: in_progress}
${moves.join('')}`;
}

/** Three of Bob's tasks were finished, in 1, 2 and 3 hours; one is open since nine that day. */
async function entriesAt(moment: string, fewest: number) {
  const settings = `name: Blue Harbor
timezone: UTC
cx_team: support
limits: {min_answers: ${fewest}}
calendars: {default: {hours: {from: "09:00", to: "18:00"}}}
`;
  const model = await buildModel(
    memoryRepo({
      ...baseWorkspace,
      'cxmap.yaml': settings,
      'tasks/2026-11/T-261102-AAAAA.yaml': task('2026-11-02', '10:00'),
      'tasks/2026-11/T-261103-AAAAA.yaml': task('2026-11-03', '11:00'),
      'tasks/2026-11/T-261104-AAAAA.yaml': task('2026-11-04', '12:00'),
      'tasks/2026-11/T-261105-AAAAA.yaml': task('2026-11-05'),
    }),
  );
  return [...monitor(model, Date.parse(moment)).values()].flat().map(({ list, age, notes }) => ({ list, age, notes }));
}

test('work says how old it is, and is told of where it is older than 85 of a hundred finished ones became', async () => {
  expect(await entriesAt('2026-11-05T12:00:00Z', 3)).toEqual([
    { list: 'accepted', age: { hours: 3, isOld: false }, notes: [] },
  ]);
  // Nine hours of that Thursday and one of Friday.
  expect(await entriesAt('2026-11-06T10:00:00Z', 3)).toEqual([
    {
      list: 'accepted',
      age: { hours: 10, isOld: true },
      notes: [{ key: 'monitor/old', values: { hours: 10, usual: 3 } }],
    },
  ]);
});

test('of few that were finished nobody says what is old, and where a due day speaks, age does not', async () => {
  expect(await entriesAt('2026-11-06T10:00:00Z', 4)).toEqual([
    { list: 'accepted', age: { hours: 10, isOld: false }, notes: [] },
  ]);
  const late = await entriesAt('2027-01-11T10:00:00Z', 3);
  expect(late.flatMap(({ list, age }) => (age ? [[list, age.isOld]] : []))).toEqual([
    ['overdue', true],
    ['cancelled-unexplained', true],
  ]);
  expect(late.flatMap(({ notes }) => notes.map(({ key }) => key))).not.toContain('monitor/old');
});
