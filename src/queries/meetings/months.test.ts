import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { monitorClock } from '../common/clock.ts';
import { happenings } from './happenings.ts';
import { movedDefinitions } from './month-definitions.ts';
import { median, monthFeedback } from './month-feedback.ts';
import { monthPromises } from './month-promises.ts';
import { monthWork } from './month-work.ts';
import { monthsAround } from './months.ts';
import { workStages } from './work-stages.ts';

/** The small workspace at noon of 22 November. */
async function november(files: Readonly<Record<string, string>>, zone = 'UTC') {
  const workspace = (baseWorkspace['cxmap.yaml'] ?? '').replace('timezone: UTC', `timezone: ${zone}`);
  const model = await buildModel(memoryRepo({ ...baseWorkspace, 'cxmap.yaml': workspace, ...files }));
  const clock = monitorClock(model, Date.parse('2026-11-22T12:00:00Z'));
  return { model, clock, months: monthsAround(clock) };
}

const hour = 3_600_000;

test('the month is told as far as it has come, against the whole month before, in days of the workspace', async () => {
  const { months } = await november({}, 'Europe/Moscow');
  expect(months).toMatchObject({
    now: { from: Date.parse('2026-11-01T00:00:00+03:00'), firstDay: '2026-11-01', lastDay: '2026-11-22' },
    before: { from: Date.parse('2026-10-01T00:00:00+03:00'), firstDay: '2026-10-01', lastDay: '2026-10-31' },
    next: { firstDay: '2026-12-01', lastDay: '2026-12-31' },
  });
  expect(months.before.to).toBe(months.now.from);
});

test('feedback is counted by the month it came in, its handling by the month it was handled in', async () => {
  const { model, clock, months } = await november({
    'cases/2026-10/C-261030-AAAA1.yaml':
      'source: survey\nreceived: 2026-10-30T15:00:00Z\ntags: [prices]\ntext: Dear\ndecision: {kind: none, at: 2026-11-02T10:00:00Z, by: ann, reason: Said}\n',
    'cases/2026-11/C-261103-AAAA2.yaml':
      'source: data\nreceived: 2026-11-03T09:00:00Z\nchannel: site\nsentiment: negative\ntags: [prices, prices]\nscore: {metric: first-order, value: 4}\ntext: Dear\nanswers:\n  - {at: 2026-11-03T16:00:00Z, by: ann, channel: call, outcome: satisfied}\n  - {at: 2026-11-20T16:00:00Z, by: ann, channel: call, outcome: satisfied}\n',
    'cases/2026-11/C-261104-AAAA3.yaml': 'source: data\nreceived: 2026-11-04T09:00:00Z\ntext: Fine\n',
  });
  const now = monthFeedback(model, clock, months.now);
  expect(now).toMatchObject({ received: 2, answered: 1, toDecision: 4 * hour, toAnswer: 7 * hour });
  expect([...now.bySource]).toEqual([['data', 2]]);
  expect([...now.bySentiment]).toEqual([
    ['negative', 1],
    ['unknown', 1],
  ]);
  expect([...now.byTag]).toEqual([['prices', 1]]);
  expect([...now.scores]).toEqual([['first-order', { value: 4, n: 1 }]]);
  expect([...now.byChannel]).toEqual([
    ['site', { received: 1, answered: 1, toAnswer: 7 * hour, scores: now.scores }],
    [undefined, { received: 1, answered: 0, toAnswer: undefined, scores: new Map() }],
  ]);
  expect(monthFeedback(model, clock, months.before)).toMatchObject({ received: 1, toDecision: undefined });
});

test('the median is the middle, of two the mean, of none nothing', () => {
  expect([median([9, 1, 5]), median([4, 2]), median([])]).toEqual([5, 3, undefined]);
});

test('work is counted once a record, however often it went the same way', async () => {
  const { model, clock, months } = await november({
    'tasks/2026-11/T-261102-AAAA1.yaml': `title: Call
type: callback
owner: ann
due: 2026-11-09
status: completed
history:
  - {at: 2026-10-30T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-09}
  - {at: 2026-11-02T09:00:00Z, by: ann, to: in_progress}
  - {at: 2026-11-03T09:00:00Z, by: ann, to: completed, note: Done}
  - {at: 2026-11-04T09:00:00Z, by: ann, to: open, note: Not yet}
  - {at: 2026-11-05T09:00:00Z, by: ann, to: in_progress}
  - {at: 2026-11-06T09:00:00Z, by: ann, to: completed, note: Done}
`,
    'cases/2026-11/C-261103-AAAA2.yaml':
      'source: data\nreceived: 2026-11-03T09:00:00Z\ntext: Dear\nanswers:\n  - {at: 2026-11-03T16:00:00Z, by: ann, channel: call, outcome: not_satisfied}\n  - {at: 2026-11-20T16:00:00Z, by: ann, channel: call, outcome: satisfied}\n',
  });
  const all = happenings(model, clock, workStages(model), '2026-10-01');
  expect(monthWork(all, months.now)).toEqual({
    tasks: { opened: 0, completed: 1, cancelled: 0 },
    ideas: { received: 0, planned: 0, implemented: 0, rejected: 0 },
    closed: 1,
    applied: 0,
  });
  expect(monthWork(all, months.before).tasks).toEqual({ opened: 1, completed: 0, cancelled: 0 });
});

test('a promise is kept where news was out early enough for those it was for', async () => {
  const news = (published: string): string =>
    `handoff: new-prices\neffective: 2026-11-20\npublished: ${published}T09:00:00Z\nby: dan\nfields: {price: 59 EUR}\nreact: Say it\n`;
  const { model, clock, months } = await november({
    'announcements/2026-11/A-261105-AAAA1.yaml': news('2026-11-05'),
    'announcements/2026-11/A-261119-AAAA2.yaml': news('2026-11-19'),
    'announcements/2026-10/A-261019-AAAA3.yaml': news('2026-10-19'),
  });
  expect(monthPromises(model, clock, months.now)).toEqual({ inTime: 1, late: 1 });
  expect(monthPromises(model, clock, months.before)).toEqual({ inTime: 1, late: 0 });
});

test('what went out of use this month is told, and groups that began to meet', async () => {
  const { model, months } = await november({
    'map/groups/old.yaml': 'name: Old circle\nmeets: 1 week\nsince: 2026-01-01\nretired: 2026-11-03\n',
    'map/groups/new.yaml': 'name: New circle\nmeets: 1 week\nsince: 2026-11-02\n',
    'map/playbooks/gone.yaml': 'name: Gone\nstage: onboarding\nstarts_on: contract-signed\nretired: 2026-10-31\n',
  });
  expect(movedDefinitions(model, months.now)).toEqual({
    ended: [{ kind: 'group', name: 'Old circle', date: '2026-11-03' }],
    begun: [{ kind: 'group', name: 'New circle', date: '2026-11-02' }],
  });
});
