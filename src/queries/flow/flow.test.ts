import { describe, expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { flowOf } from './flow.ts';

const settings = (calendar: string): string =>
  `name: Blue Harbor\ntimezone: UTC\ncx_team: support\nlimits: {min_answers: 1}\ncalendars: {default: ${calendar}}\n`;

/** A task of Bob's with these entries of its history. */
const task = (status: string, ...moves: readonly string[]): string =>
  `title: Call back\ntype: callback\nowner: bob\ndue: 2026-11-20\nstatus: ${status}\nhistory:\n${moves.map((move) => `  - {${move}}\n`).join('')}`;

const given = (at: string): string => `at: ${at}, by: ann, to: open, owner: bob, due: 2026-11-20`;
const moved = (at: string, to: string): string => `at: ${at}, by: bob, to: ${to}, note: x`;

async function flowIn(
  tasks: Readonly<Record<string, string>>,
  calendar = '{hours: {from: "09:00", to: "18:00"}}',
  now = '2026-11-30T12:00:00Z',
) {
  const files = Object.fromEntries(Object.entries(tasks).map(([id, text]) => [`tasks/2026-11/${id}.yaml`, text]));
  const model = await buildModel(memoryRepo({ ...baseWorkspace, 'cxmap.yaml': settings(calendar), ...files }));
  return flowOf(model, 'task', Date.parse(now));
}

describe('the time from Friday 13:00 to Tuesday 15:00', () => {
  // 2026-11-13 is a Friday.
  const done = {
    'T-261113-AAAAA': task(
      'completed',
      given('2026-11-13T13:00:00Z'),
      moved('2026-11-13T13:00:00Z', 'in_progress'),
      moved('2026-11-17T15:00:00Z', 'completed'),
    ),
  };

  test('is 4 days and 2 hours where every day has 24, and 2 days and 2 hours without the weekend', async () => {
    const always = '{hours: {from: "00:00", to: "24:00"}, weekend: []}';
    expect((await flowIn(done, always)).untilLast).toEqual({ n: 1, hours: [98, 98, 98, 98] });
    const weekdays = '{hours: {from: "00:00", to: "24:00"}}';
    expect((await flowIn(done, weekdays)).untilLast.hours[0]).toBe(50);
  });

  test('is told in working hours', async () => {
    // 5 on Friday, 9 on Monday, 6 on Tuesday.
    expect((await flowIn(done)).untilLast.hours[0]).toBe(20);
  });
});

describe('a task that was taken up again', () => {
  const reopened = {
    'T-261109-AAAAA': task(
      'completed',
      given('2026-11-09T09:00:00Z'),
      moved('2026-11-09T10:00:00Z', 'in_progress'),
      moved('2026-11-09T12:00:00Z', 'completed'),
      moved('2026-11-10T09:00:00Z', 'open'),
      moved('2026-11-10T11:00:00Z', 'in_progress'),
      moved('2026-11-10T12:00:00Z', 'completed'),
    ),
  };

  test('is told both ways; while it counted as done nobody had work with it', async () => {
    const flow = await flowIn(reopened);
    expect(flow.untilFirst.hours[0]).toBe(3);
    expect(flow.untilLast.hours[0]).toBe(12);
    expect(flow.reopened).toBe(1);
    expect(flow.states).toEqual([
      { state: 'open', n: 1, hours: [3, 3, 3, 3] },
      { state: 'in_progress', n: 1, hours: [3, 3, 3, 3] },
    ]);
  });

  test('is finished in the week of its last end, once', async () => {
    const { weeks } = await flowIn(reopened);
    expect(weeks.map(({ week, count }) => [week.id, count])).toEqual([
      ['2026-W46', 1],
      ['2026-W47', 0],
      ['2026-W48', 0],
    ]);
  });

  test('was open then, as it was before', async () => {
    const flow = await flowIn(reopened, undefined, '2026-11-10T10:00:00Z');
    expect(flow.ageing.map(({ id, state }) => [id, state])).toEqual([['T-261109-AAAAA', 'open']]);
    expect(flow.untilLast.n).toBe(0);
  });
});

test('a question waits for the CX team, in hours of theirs', async () => {
  const flow = await flowIn({
    'T-261109-AAAAA': task('in_question', given('2026-11-09T09:00:00Z'), moved('2026-11-09T10:00:00Z', 'in_question')),
  });
  // The CX team is Ann's: Monday 8 hours, then 14 days of 9, and the last Monday 3.
  expect(flow.states.find(({ state }) => state === 'in_question')?.hours[0]).toBe(8 + 14 * 9 + 3);
});

test('what is promised is held against what was kept, in the unit that was promised', async () => {
  // The target of a callback is 2 working days.
  const kept = (id: string, end: string) => ({
    [id]: task(
      'completed',
      given('2026-11-09T15:00:00Z'),
      moved('2026-11-09T15:30:00Z', 'in_progress'),
      moved(end, 'completed'),
    ),
  });
  const flow = await flowIn({
    ...kept('T-261109-AAAAA', '2026-11-09T17:00:00Z'),
    ...kept('T-261109-BBBBB', '2026-11-11T17:59:00Z'),
    ...kept('T-261109-CCCCC', '2026-11-16T09:30:00Z'),
  });
  expect(flow.types).toEqual([{ type: 'callback', target: '2 working days', n: 3, within: 2, took: 5 }]);
});

test('what is open is old where 85 of a hundred finished ones were done sooner, the oldest first', async () => {
  const flow = await flowIn({
    'T-261109-AAAAA': task(
      'completed',
      given('2026-11-09T09:00:00Z'),
      moved('2026-11-09T10:00:00Z', 'in_progress'),
      moved('2026-11-10T18:00:00Z', 'completed'),
    ),
    'T-261130-BBBBB': task('open', given('2026-11-30T09:00:00Z')),
    'T-261111-CCCCC': task('open', given('2026-11-11T09:00:00Z')),
  });
  expect(flow.ageing.map(({ id, hours, isOld }) => [id, hours, isOld])).toEqual([
    ['T-261111-CCCCC', 13 * 9 + 3, true],
    ['T-261130-BBBBB', 3, false],
  ]);
});

test('a case stands where its status says, at each step of its life', async () => {
  const life = [
    ['2026-11-09T10:00:00Z', 'new'],
    ['2026-11-10T10:00:00Z', 'clarifying'],
    ['2026-11-11T10:00:00Z', 'new'],
    ['2026-11-12T10:00:00Z', 'triaged'],
    ['2026-11-13T10:00:00Z', 'resolved'],
    ['2026-11-16T10:00:00Z', undefined],
  ] as const;
  const said = 'source: survey\nreceived: 2026-11-09T09:00:00Z\ntext: Too late\nclient: harbor-1\n';
  const files = {
    'C-261109-AAAAA': `${said}clarifications:
  - {asked: 2026-11-10T09:00:00Z, by: ann, question: Which one?, answered: 2026-11-11T09:00:00Z, answer: The first}
decision: {kind: task, at: 2026-11-12T09:00:00Z, by: ann, refs: [T-261112-AAAAA]}
answers:
  - {at: 2026-11-16T09:00:00Z, by: ann, channel: call, outcome: satisfied}
`,
    'C-261109-BBBBB': `${said}answers:\n  - {at: 2026-11-16T09:00:00Z, by: ann, channel: call, outcome: satisfied}\n`,
    'C-261109-CCCCC': `${said}clarifications:\n  - {asked: 2026-11-10T09:00:00Z, by: ann, question: Which one?}\n`,
  };
  const model = await buildModel(
    memoryRepo({
      ...baseWorkspace,
      ...Object.fromEntries(Object.entries(files).map(([id, text]) => [`cases/2026-11/${id}.yaml`, text])),
      'tasks/2026-11/T-261112-AAAAA.yaml': task(
        'completed',
        given('2026-11-12T09:00:00Z'),
        moved('2026-11-12T10:00:00Z', 'in_progress'),
        moved('2026-11-13T09:00:00Z', 'completed'),
      ),
    }),
  );
  const stateOf = (id: string, now: string): string | undefined =>
    flowOf(model, 'case', Date.parse(now)).ageing.find((one) => one.id === id)?.state;
  expect(life.map(([now]) => [now, stateOf('C-261109-AAAAA', now)])).toEqual(life);
  expect([
    stateOf('C-261109-BBBBB', '2026-11-15T09:00:00Z'),
    stateOf('C-261109-BBBBB', '2026-11-17T09:00:00Z'),
  ]).toEqual(['new', undefined]);
  expect(stateOf('C-261109-CCCCC', '2026-11-30T09:00:00Z')).toBe('clarifying');
});

test('the time until a case was first answered is told by its channel, in hours of the CX team', async () => {
  const said = (channel: string, answers: string): string =>
    `source: contact\nreceived: 2026-11-13T13:00:00Z\ntext: Too late\nclient: harbor-1\n${channel}${answers}`;
  const answered = (...moments: readonly string[]): string =>
    `answers:\n${moments.map((at) => `  - {at: ${at}, by: ann, channel: call, outcome: not_satisfied}\n`).join('')}`;
  const model = await buildModel(
    memoryRepo({
      ...baseWorkspace,
      'cxmap.yaml': settings('{hours: {from: "09:00", to: "18:00"}}'),
      // From Friday 13:00: 5 hours that day, 9 on Monday. That a second answer came later changes nothing.
      'cases/2026-11/C-261113-AAAAA.yaml': said(
        'channel: site\n',
        answered('2026-11-16T18:00:00Z', '2026-11-20T12:00:00Z'),
      ),
      'cases/2026-11/C-261113-BBBBB.yaml': said('channel: site\n', answered('2026-11-13T15:00:00Z')),
      'cases/2026-11/C-261113-CCCCC.yaml': said('channel: site\n', ''),
      'cases/2026-11/C-261113-DDDDD.yaml': said('channel: call\n', ''),
      'cases/2026-11/C-261113-EEEEE.yaml': said('', answered('2026-11-13T14:00:00Z')),
      // Not received yet, and not answered yet, at the moment that is looked at.
      'cases/2026-11/C-261113-FFFFF.yaml': said('channel: call\n', '').replace('2026-11-13', '2026-12-01'),
      'cases/2026-11/C-261113-GGGGG.yaml': said('channel: call\n', answered('2026-12-01T12:00:00Z')),
    }),
  );
  expect(flowOf(model, 'case', Date.parse('2026-11-30T12:00:00Z')).channels).toEqual([
    { channel: 'site', cases: 3, n: 2, hours: [2, 14, 14, 14] },
    { channel: 'call', cases: 2, n: 0, hours: [undefined, undefined, undefined, undefined] },
    { channel: undefined, cases: 1, n: 1, hours: [1, 1, 1, 1] },
  ]);
  expect(flowOf(model, 'task', Date.parse('2026-11-30T12:00:00Z')).channels).toEqual([]);
});
