import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../locales/phrases.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { checkFiles } from '../testing/check-files.ts';

const en = await loadPhrases('en');
const ru = await loadPhrases('ru');

type Files = Readonly<Record<string, string | null>>;

/** Each finding as `rule: words`, in English. */
async function findingsIn(files: Files): Promise<readonly string[]> {
  return (await checkFiles(files)).map(({ rule, message }) => `${rule}: ${say(en, message)}`);
}

/** What would be right, by the first finding. */
async function hintsIn(files: Files): Promise<readonly string[]> {
  const [first] = await checkFiles(files);
  return (first?.hints ?? []).map((hint) => say(en, hint));
}

/** A file of the small workspace with one piece of its text replaced. */
function changed(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = baseWorkspace[path] ?? '';
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
}

const idea = (status: string, changes: string, rest = ''): Readonly<Record<string, string>> => ({
  'ideas/2026-11/I-261110-9QW2Z.yaml': `title: Look the tax number up
text: The form finds the number by the name
status: ${status}
author: ann
route: {department: support}
${rest}changes: ${changes}
history:
  - {at: 2026-11-10, by: ann, to: received}
  - {at: 2026-11-11, by: ann, to: in_analysis}
${status === 'in_analysis' ? '' : `  - {at: 2026-11-12, by: ann, to: ${status}}\n`}`,
});

const rejection = 'rejection: {reason: The register is not public, alternatives: [Ask later]}\n';

describe('a stage', () => {
  test('is met by a team of which another line is wrong', async () => {
    const found = await findingsIn(changed('map/teams/support.yaml', 'system: desk', 'sytem: desk'));
    expect(found).toEqual(['schema: There is no field “sytem” here']);
  });

  test('is not met by a team that is gone', async () => {
    const files = changed('map/teams/support.yaml', 'system: desk', 'system: desk\nretired: 2026-01-01');
    expect(await findingsIn(files)).toContain(
      'stage-unmet: No team has the stage Onboarding (onboarding): nobody meets the client there',
    );
  });
});

test('a goal is told everything that it lacks, and what to write there', async () => {
  const files = changed('map/teams/sales.yaml', 'stages:', 'goals:\n  - {goal: Sell more, owner: dan}\nstages:');
  expect(await findingsIn(files)).toEqual([
    'goal-smart: The goal “Sell more” of Sales (sales) is not SMART: it lacks “metric”, “target”, “due”, and “why”',
  ]);
  expect(await hintsIn(files)).toEqual([
    'Write “metric” (what shows it), “target” (the value to reach), “due” (the day by which), and “why” (what it is good for)',
  ]);
});

test('a team without stakeholder is told who could be it: members who are still there', async () => {
  const files = changed(
    'map/teams/support.yaml',
    'stakeholder: bob\nmembers:',
    'members:\n  - {id: eve, name: Eve, left: 2026-01-01}',
  );
  expect(await hintsIn(files)).toEqual(['Add “stakeholder:” and a person: ann or bob']);
});

test('a touchpoint that has just been begun lacks its words, and reality and metric only once it has them', async () => {
  const begun = 'name: Demo\nstage: onboarding\nowner: support\nchannels: []\nclient_does: Looks\nexpectation: …\n';
  expect(await findingsIn({ 'map/touchpoints/demo.yaml': begun })).toEqual([
    'placeholder: “expectation” still has its placeholder: say it in words',
  ]);
  expect(await findingsIn({ 'map/touchpoints/demo.yaml': begun.replace('…', 'To see it work') })).toEqual([
    'touchpoint-unchecked: Demo (demo) says what is expected, but not what happens: it is unchecked',
    'touchpoint-unmeasured: Demo (demo) has no metric: nobody sees whether it gets better',
  ]);
});

describe('the metric of a touchpoint', () => {
  const unlinked = changed('map/touchpoints/first-order.yaml', 'metrics: [first-order]\n', '');

  test('may be given on either side', async () => {
    expect(await findingsIn(unlinked)).toEqual([]);
  });

  test('is missing where neither side gives one; those of the stage are proposed', async () => {
    const files = { ...unlinked, ...changed('metrics/first-order.yaml', 'touchpoint: first-order\n', '') };
    expect(await findingsIn(files)).toEqual([
      'touchpoint-unmeasured: First order (first-order) has no metric: nobody sees whether it gets better',
    ]);
    expect(await hintsIn(files)).toEqual(['Add “metrics:”; those of the stage “onboarding” are first-order']);
  });

  test('wants no idea for its source where it belongs to no touchpoint', async () => {
    const missing = changed('metrics/first-order.yaml', 'status: collected', 'status: missing');
    const files = {
      'metrics/orders.yaml': (missing['metrics/first-order.yaml'] ?? '').replace('touchpoint: first-order\n', ''),
    };
    expect(await findingsIn(files)).toEqual([]);
  });

  test('wants another idea for its source when the one it names is over', async () => {
    const files = {
      ...changed('metrics/first-order.yaml', 'status: collected', 'status: missing, idea: I-261110-9QW2Z'),
      ...idea('rejected', '[]', rejection),
    };
    expect(await findingsIn(files)).toEqual([
      'missing-metric-source: Clients with a first order in a week (first-order) of First order (first-order) is not collected yet, and the idea that was to close this gap, I-261110-9QW2Z, is rejected',
    ]);
  });
});

describe('a gap', () => {
  const gap = changed(
    'map/touchpoints/first-order.yaml',
    'reality: It takes ten minutes\n',
    'reality: It takes an hour\nbarrier: Nobody knows the tax number\n',
  );
  const change = '[{change: touchpoint/first-order, set: {barrier: null}}]';
  const open = 'gap-without-idea: First order (first-order) has a barrier, and no idea changes it';

  test.each([
    ['changes it', idea('in_analysis', change)],
    ['takes it away', idea('in_analysis', '[{remove: touchpoint/first-order}]')],
  ])('is closed by an idea that %s', async (_, files) => {
    expect(await findingsIn({ ...gap, ...files })).toEqual([]);
  });

  test('is not closed by an idea that is over, or changes something else', async () => {
    const rejected = { ...gap, ...idea('rejected', change, rejection) };
    expect(await findingsIn(rejected)).toEqual([open]);
    const [finding] = await checkFiles(rejected);
    expect(finding?.related?.map(({ message }) => say(en, message))).toEqual([
      'I-261110-9QW2Z would have changed it, but is rejected',
    ]);
    const other = idea('in_analysis', '[{change: stage/onboarding, set: {name: First days}}]');
    expect(await findingsIn({ ...gap, ...other })).toEqual([open]);
  });
});

describe('a scenario', () => {
  const scenario = (rest: string): Readonly<Record<string, string>> => ({
    ...changed(
      'map/touchpoints/first-order.yaml',
      'metrics:',
      'backstage:\n  - {team: sales, does: Keeps a line free}\nmetrics:',
    ),
    'map/scenarios/first-week.yaml': `name: The first week
goal: The first order is placed without a call
steps:
  - {touchpoint: first-order}
participants:
  - {team: support, gain: Fewer calls}
${rest}`,
    'map/groups/circle.yaml': 'name: Circle\nmembers: [ann]\nmeets: 2 weeks\n',
  });

  test('counts those on its path who work behind the scenes', async () => {
    expect(await findingsIn(scenario(''))).toEqual([
      'scenario-gain: Sales (sales) is on the path of “The first week (first-week)” (it has a part in First order (first-order)), but nothing says what it gains',
    ]);
  });

  test('wants everybody at the table to whom it promises a gain', async () => {
    expect(await findingsIn(scenario('  - {team: sales, gain: References}\ngroup: circle\n'))).toEqual([
      'scenario-table: Sales (sales) is on the path of “The first week (first-week)”, but has no member in the group Circle (circle)',
    ]);
  });

  test('has no table to be missing from where it names no group', async () => {
    expect(await findingsIn(scenario('  - {team: sales, gain: References}\n'))).toEqual([]);
  });
});

describe('a personal step', () => {
  const playbook = (base: string): Readonly<Record<string, string>> => ({
    'map/playbooks/first-days.yaml': `name: First days
stage: onboarding
starts_on: contract-signed
steps:
  - {id: mail, name: Send the guide, team: support, after: 1 day, touch: automated}
  - {id: call, name: Call the client, team: support, after: 2 days, touch: personal, base: mail}
  - {id: visit, name: Visit the client, team: support, after: 9 days, touch: personal, base: ${base}}
`,
  });

  test('cannot be laid over another personal one', async () => {
    expect(await findingsIn(playbook('call'))).toEqual([
      'playbook-base: The personal step Visit the client (visit) is laid over Call the client (call), which is personal too',
    ]);
    expect(await hintsIn(playbook('call'))).toEqual(['Automated steps of this playbook, for “base:”: mail']);
  });

  test('over a step that is not there is a reference to nothing, and no more', async () => {
    expect((await checkFiles(playbook('male'))).map(({ rule }) => rule)).toEqual(['unknown-reference']);
  });
});

describe('a channel that feedback comes by', () => {
  const cases = (count: number): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `cases/2026-11/C-261101-0000${index}.yaml`,
        'source: survey\nreceived: 2026-11-01\nchannel: forum\ntext: Where is the price list?\n',
      ]),
    );
  const forum = (rest: string): Readonly<Record<string, string>> =>
    changed('map/vocabulary.yaml', 'channels:', `channels:\n  - {id: forum, name: Forum${rest}}`);

  test('is told with how much has come by it', async () => {
    const wordsIn = async (count: number): Promise<readonly string[]> =>
      (await checkFiles({ ...forum(''), ...cases(count) })).flatMap(({ message }) => [
        say(en, message),
        say(ru, message),
      ]);
    expect(await wordsIn(1)).toEqual([
      '1 case has come by Forum (forum), but no touchpoint serves this channel',
      '1 обращение пришло по каналу «Forum (forum)», но этого канала нет ни у одной точки контакта',
    ]);
    expect(await wordsIn(2)).toEqual([
      '2 cases have come by Forum (forum), but no touchpoint serves this channel',
      '2 обращения пришли по каналу «Forum (forum)», но этого канала нет ни у одной точки контакта',
    ]);
  });

  test('needs no touchpoint any more once it is retired', async () => {
    expect(await findingsIn({ ...forum(', retired: 2026-11-20'), ...cases(1) })).toEqual([]);
  });
});

describe('the working calendars', () => {
  const workspace = (rest: string): Readonly<Record<string, string>> => ({
    'cxmap.yaml': `name: Blue Harbor\ncx_team: support\n${rest}`,
  });

  test.each([
    ['Europe/Moskow', ['Did you mean “Europe/Moscow”?']],
    ['Moscow', ['Did you mean “Europe/Moscow”?']],
    ['MSK', []],
  ])('know no time zone %s', async (zone, hints) => {
    const files = workspace(`calendars:\n  default: {timezone: ${zone}}\n`);
    const found = await checkFiles(files);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['workspace-calendar', 'error']]);
    expect(await hintsIn(files)).toEqual(hints);
  });

  test('go on without the holidays of a country that is not known', async () => {
    const [finding, ...others] = await checkFiles(workspace('calendars:\n  default: {country: UK}\n'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'workspace-calendar',
      severity: 'warning',
      location: { path: ['calendars', 'default', 'country'] },
    });
  });

  test('need some time to work in', async () => {
    const days = '[monday, tuesday, wednesday, thursday, friday, saturday, sunday]';
    const found = await findingsIn(
      workspace(`calendars:\n  idle: {weekend: ${days}}\n  short: {hours: {from: "09:00", to: "09:00"}}\n`),
    );
    expect(found).toEqual([
      'workspace-calendar: The calendar “idle” has no working day: every day of the week is free',
      'workspace-calendar: The working hours of the calendar “short” end when they begin, at 09:00; for the whole day write {from: "00:00", to: "24:00"}',
    ]);
  });

  test.each<[what: string, hours: string, says: string]>([
    [
      'overlap',
      '[{from: "09:00", to: "13:30"}, {from: "13:00", to: "18:00"}]',
      'In the calendar “shop” 13:00–18:00 begins before 09:00–13:30 has ended; the spans of a day stand in their order, with no hour in two of them',
    ],
    [
      'stand in another order',
      '{friday: [{from: "14:00", to: "18:00"}, {from: "09:00", to: "13:00"}]}',
      'In the calendar “shop” 09:00–13:00 begins before 14:00–18:00 has ended; the spans of a day stand in their order, with no hour in two of them',
    ],
    [
      'end before they begin, with others after them',
      '[{from: "09:00", to: "08:30"}, {from: "14:00", to: "18:00"}]',
      'In the calendar “shop” 14:00–18:00 begins before 09:00–08:30 has ended; the spans of a day stand in their order, with no hour in two of them',
    ],
    [
      'run into the next day',
      '{friday: {from: "22:00", to: "06:00"}, saturday: {from: "05:00", to: "12:00"}}',
      'In the calendar “shop” 22:00–06:00 runs past midnight into 05:00–12:00 of the next day; no hour can be worked twice',
    ],
    [
      'are cut into more than a day can need',
      `[${Array.from({ length: 30 }, (_, index) => `{from: "0${Math.floor(index / 6)}:${index % 6}0", to: "0${Math.floor(index / 6)}:${index % 6}5"}`).join(', ')}]`,
      'A day of the calendar “shop” has 30 spans; a day has 24 at most',
    ],
    [
      'do not last',
      '{friday: {from: "09:00", to: "18:00"}, saturday: [{from: "10:00", to: "10:00"}]}',
      'The working hours of the calendar “shop” end when they begin, at 10:00; for the whole day write {from: "00:00", to: "24:00"}',
    ],
  ])('have no hours that %s', async (_what, hours, says) => {
    expect(await findingsIn(workspace(`calendars:\n  shop: {hours: ${hours}}\n`))).toEqual([
      `workspace-calendar: ${says}`,
    ]);
  });

  test.each(['docs/calendars.md', 'docs/calendars.ru.md'])('are as %s shows them', async (page) => {
    const [, yaml = ''] = /```yaml\n([^`]+)```/.exec(readFileSync(page, 'utf8')) ?? [];
    expect(yaml).toContain('calendars:');
    expect(await findingsIn(workspace(yaml))).toEqual([]);
  });

  test('have hours by day of the week, with breaks, of days that are worked', async () => {
    const hours =
      'hours: {monday: [{from: "09:00", to: "13:00"}, {from: "14:00", to: "18:00"}], saturday: {from: "10:00", to: "14:00"}}';
    expect(await findingsIn(workspace(`calendars:\n  shop: {${hours}}\n`))).toEqual([]);
    expect(await checkFiles(workspace(`calendars:\n  shop: {weekend: [saturday], ${hours}}\n`))).toMatchObject([
      { severity: 'warning', location: { path: ['calendars', 'shop', 'hours', 'saturday'] } },
    ]);
    const worked = workspace(`calendars:\n  shop: {weekend: [saturday], workdays: [2026-12-19], ${hours}}\n`);
    expect(await findingsIn(worked)).toEqual([]);
  });

  test('know no holidays beyond the years of the table, unless somebody lists them', async () => {
    const due = {
      'tasks/2040-12/T-401220-7K3QX.yaml': `title: Call back
type: call
owner: dan
status: open
due: 2041-01-08
history:
  - {at: 2040-12-20T10:00:00Z, by: dan, to: open}
`,
    };
    const said =
      'workspace-calendar: Dates of 2041 count in the calendar “default”, but public holidays of DE are known from 2015 to 2040 alone; list those of 2041 under “holidays”';
    const calendar = (rest: string) => ({ ...workspace(`calendars: {default: {${rest}}}\n`), ...due });
    const about = async (rest: string) =>
      (await findingsIn(calendar(rest))).filter((finding) => finding.startsWith('workspace-calendar'));
    expect(await about('country: DE')).toEqual([said]);
    expect(await about('country: DE, holidays: [2041-01-01]')).toEqual([]);
    expect(await about('weekend: [sunday]')).toEqual([]);
  });
});

describe('the CX team', () => {
  const unset = { 'cxmap.yaml': 'name: Blue Harbor\n' };
  const task = (id: string, status: string): Readonly<Record<string, string>> => ({
    [`tasks/2026-11/${id}.yaml`]: `title: Call back
type: callback
owner: ann
due: 2026-11-04
status: ${status}
history:
  - {at: 2026-11-02, by: ann, to: open, owner: ann, due: 2026-11-04}
${status === 'open' ? '' : `  - {at: 2026-11-03, by: ann, to: ${status}, note: Nobody knows the number}\n`}`,
  });

  test('need not be named while nothing waits for it', async () => {
    expect(await findingsIn({ ...unset, ...task('T-261102-00001', 'open') })).toEqual([]);
  });

  test('is missed by questions and by tasks that were given up', async () => {
    const files = { ...unset, ...task('T-261102-00001', 'in_question'), ...task('T-261102-00002', 'cancelled') };
    expect(await findingsIn(files)).toEqual([
      'cx-team: “cx_team” is not set, but the CX team is waited for: 1 task in question and 1 cancelled task to ask about',
    ]);
    const [finding] = await checkFiles(files);
    expect(finding?.related?.map(({ location }) => location.file)).toEqual([
      'tasks/2026-11/T-261102-00001.yaml',
      'tasks/2026-11/T-261102-00002.yaml',
    ]);
  });
});
