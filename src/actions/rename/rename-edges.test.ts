import { describe, expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { checkModel } from '../../rules/check.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import type { Files } from '../../testing/random-workspace.ts';
import { renamed, tryRename, writesOf, written } from '../../testing/rename-files.ts';
import { allInNfc, inBothForms, markedBank } from '../../testing/unicode-forms.ts';

const base: Files = baseWorkspace;

async function refusalOf(files: Files, given: string, to: string): Promise<readonly string[]> {
  const result = await tryRename(files, given, to);
  return 'refused' in result ? result.refused : [];
}

async function findings(files: Files): Promise<readonly string[]> {
  return checkModel(await buildModel(memoryRepo(files))).map(({ rule }) => rule);
}

/** The lines of files that differ. */
function changedLines(before: Files, after: Files): readonly string[] {
  return Object.entries(after).flatMap(([path, text]) => {
    const old = (before[path] ?? '').split('\n');
    return text.split('\n').flatMap((line, index) => (line === old[index] ? [] : [`${path}: ${line}`]));
  });
}

describe('a new id that cannot be', () => {
  const hostile = [
    '',
    ' ',
    'a b',
    '../x',
    'a/b',
    '/etc/passwd',
    'con',
    'NUL.x',
    '.x',
    'x.',
    '-x',
    'a\0b',
    'a\nb',
    '__proto__',
  ];

  test.each([...hostile, 'x'.repeat(121), 'я'.repeat(119), '"', '*', '{x}', '\u202Egpj'])(
    '%j is refused',
    async (to) => {
      // What is only defined in a file may be as long as any id; a file's name may not.
      const long = to.startsWith('я') ? [[], ['rename-bad-id']] : [['rename-bad-id'], ['rename-bad-id']];
      const touchpoint = to.startsWith('я') ? [] : ['rename-bad-id'];
      expect(await refusalOf(base, 'touchpoint/first-order', to)).toEqual(touchpoint);
      expect(await refusalOf(base, 'stage/onboarding', to)).toEqual(to.startsWith('я') ? long[0] : ['rename-bad-id']);
    },
  );

  test('is one whose file no disk takes', async () => {
    expect(await refusalOf(base, 'touchpoint/first-order', '語'.repeat(100))).toEqual(['rename-bad-id']);
  });

  test('is one that is taken, for files in other capitals too', async () => {
    expect(await refusalOf(base, 'team/sales', 'support')).toEqual(['rename-exists']);
    expect(await refusalOf(base, 'team/sales', 'Support')).toEqual(['rename-exists']);
    expect(await refusalOf(base, 'stage/purchase', 'onboarding')).toEqual(['rename-exists']);
    expect(await refusalOf(base, 'team/sales', 'sales')).toEqual(['rename-same']);
  });

  test('is a word that means something by itself', async () => {
    const withCalendar = { ...base, 'cxmap.yaml': `${base['cxmap.yaml']}calendars: {night: {}}\n` };
    expect(await refusalOf(withCalendar, 'calendar/night', 'default')).toEqual(['rename-default-calendar']);
    for (const column of ['value', 'period', 'n', 'segment']) {
      expect(await refusalOf(base, 'attribute/size', column)).toEqual(['rename-column']);
    }
  });

  test('may be what every object has', async () => {
    const after = await renamed(await renamed(base, 'stage/onboarding', 'constructor'), 'attribute/size', 'toString');
    expect(await findings(after)).toEqual([]);
    expect(
      await renamed(await renamed(after, 'stage/constructor', 'onboarding'), 'attribute/toString', 'size'),
    ).toEqual(base);
  });

  test('may be what a reader would take for a number or a truth value', async () => {
    for (const id of ['123', 'no', '1e3', '0x1F', '2026-11-22', 'null']) {
      const after = await renamed(await renamed(base, 'person/ann', id), 'stage/onboarding', id);
      expect(await findings(after)).toEqual([]);
    }
  });
});

describe('what is named', () => {
  test('is what has the whole id, not what begins or ends with it', async () => {
    const files = {
      ...base,
      'map/teams/sales-north.yaml': 'name: North\nmembers: [{id: dan-b, name: Dan B}, {id: b-dan, name: B Dan}]\n',
      'map/groups/deals.yaml': 'name: Deals\nmembers: [dan, dan-b, b-dan]\nmeets: 2 weeks\n',
    };
    const people = await renamed(files, 'person/dan', 'eve');
    expect(people['map/groups/deals.yaml']).toContain('members: [eve, dan-b, b-dan]');
    const teams = await renamed(files, 'team/sales', 'deals');
    expect(Object.keys(teams)).toContain('map/teams/sales-north.yaml');
  });

  test('is asked for where two kinds have the id, and words that are merely equal stay', async () => {
    expect(await refusalOf(base, 'first-order', 'x')).toEqual(['several-called']);
    const after = await renamed(base, 'touchpoint/first-order', 'first-parcel');
    expect(changedLines(base, after).filter((line) => !line.startsWith('map/touchpoints/'))).toEqual([
      'metrics/first-order.yaml: touchpoint: first-parcel',
    ]);
    expect(after['map/touchpoints/first-parcel.yaml']).toBe(base['map/touchpoints/first-order.yaml']);
    const metric = await renamed(base, 'metric/first-order', 'speed');
    expect(metric['metrics/speed.csv']).toBe(base['metrics/first-order.csv']);
    expect(metric['metrics/speed.yaml']).toBe(base['metrics/first-order.yaml']);
    expect(metric['map/touchpoints/first-order.yaml']).toContain('metrics: [speed]');
  });

  test('stays the same one where its bare id would mean another kind', async () => {
    const idea = (supporters: string): string =>
      `title: T\ntext: T\nstatus: received\nauthor: ann\nsupporters: [${supporters}]\nhistory: [{at: 2026-11-01, by: ann, to: received}]\n`;
    const path = 'ideas/2026-11/I-261101-00001.yaml';
    const files = { ...base, [path]: idea('harbor-1, bob, person/ann') };
    expect((await renamed(files, 'person/bob', 'harbor-1'))[path]).toBe(idea('harbor-1, person/harbor-1, person/ann'));
    expect((await renamed(files, 'client/harbor-1', 'bob'))[path]).toBe(idea('bob, person/bob, person/ann'));
    expect((await renamed(files, 'person/ann', 'eve'))[path]).toBe(
      idea('harbor-1, bob, person/eve').replaceAll('ann', 'eve'),
    );
  });

  test('may differ from the new id in capitals alone', async () => {
    const after = await renamed(base, 'team/support', 'Support');
    expect(await findings(after)).toEqual([]);
    expect(await renamed(after, 'team/Support', 'support')).toEqual(base);
  });

  test('is no record, and no file that there is one of', async () => {
    const task = 'tasks/2026-11/T-261101-00001.yaml';
    const files = {
      ...base,
      [task]:
        'title: T\ntype: callback\nowner: ann\ndue: 2026-11-03\nstatus: open\nhistory: [{at: 2026-11-01, by: ann, to: open, owner: ann, due: 2026-11-03}]\n',
    };
    for (const given of ['task/T-261101-00001', 'T-261101-00001', task]) {
      expect(await refusalOf(files, given, 'T-261101-00002')).toEqual(['rename-record']);
    }
    expect(await refusalOf(files, 'routing/routing', 'x')).toEqual(['rename-fixed']);
    expect(await refusalOf(files, 'cat/x', 'y')).toEqual(['rename-no-kind']);
    expect(await refusalOf(files, 'step/x', 'y')).toEqual(['rename-within']);
    expect(await refusalOf(files, 'team/suport', 'y')).toEqual(
      ['nothing-called', 'did-you-mean'].map((key, index) => (index === 0 ? key : `hint/${key}`)),
    );
  });
});

test('of two records with one id the file that is named gets another, and what refers stays with the other', async () => {
  const task = (due: string): string =>
    `title: T\ntype: callback\nowner: ann\ndue: ${due}\nstatus: open\nhistory: [{at: 2026-11-01, by: ann, to: open, owner: ann, due: ${due}}]\n`;
  const one = 'tasks/2026-11/T-261101-00001.yaml';
  const two = 'tasks/2026-12/T-261101-00001.yaml';
  const files = { ...base, [one]: task('2026-11-03'), [two]: task('2026-11-04') };
  expect(await findings(files)).toEqual(['duplicate-id']);
  expect(await refusalOf(files, 'task/T-261101-00001', 'T-261101-00002')).toEqual(['rename-one-of']);
  expect(await refusalOf(files, two, 'T-261101-0000I')).toEqual(['rename-bad-record']);
  expect(await refusalOf(files, two, 'C-261101-00002')).toEqual(['rename-bad-record']);
  const after = await renamed(files, two, 'T-261101-00002');
  expect(await findings(after)).toEqual([]);
  expect(after[one]).toBe(task('2026-11-03'));
  expect(after['tasks/2026-12/T-261101-00002.yaml']).toBe(task('2026-11-04'));
});

const fields: Files = {
  ...base,
  'announcements/2026-11/A-261101-00001.yaml': `handoff: new-prices
effective: 2026-12-01
published: 2026-11-02T10:00:00Z
by: dan
fields: {price: 100 EUR}
react: Tell
promised: {lead_time: 5 working days, required: [price]}
`,
  'metrics/first-order.yaml': `${base['metrics/first-order.yaml']}by: [size, channel]\n`,
  'metrics/first-order.csv': 'period,value, size ,"channel",segment\r\n2026-10,82,,,\r\n2026-10,80,4,,small\r\n',
};

describe('names that are repeated', () => {
  test('of fields change in the news and the hand-overs of their hand-off alone', async () => {
    const after = await renamed(fields, 'field/new-prices/price', 'new price');
    expect(changedLines(fields, after).toSorted()).toEqual([
      'announcements/2026-11/A-261101-00001.yaml: fields: {new price: 100 EUR}',
      'announcements/2026-11/A-261101-00001.yaml: promised: {lead_time: 5 working days, required: [new price]}',
      'map/handoffs/new-prices.yaml:   - {field: new price, type: money, required: true}',
    ]);
    expect(await renamed(after, 'field/new-prices/new price', 'price')).toEqual(fields);
  });

  test('of dimensions change in the headings of the data; attributes are dimensions too, and segments stand in cells', async () => {
    const attribute = await renamed(fields, 'attribute/size', 'штат');
    expect(attribute['metrics/first-order.csv']).toBe(fields['metrics/first-order.csv']?.replace('size', 'штат'));
    expect(attribute['metrics/first-order.yaml']).toContain('by: [штат, channel]');
    const dimension = await renamed(fields, 'dimension/first-order/channel', 'way');
    expect(dimension['metrics/first-order.csv']).toBe(fields['metrics/first-order.csv']?.replace('channel', 'way'));
    const segment = await renamed(fields, 'segment/small', 'little');
    expect(segment['metrics/first-order.csv']).toBe(fields['metrics/first-order.csv']?.replace('small', 'little'));
    expect(await refusalOf(fields, 'dimension/first-order/size', 'x')).toEqual(['rename-attribute']);
    const other = { ...fields, 'metrics/first-order.yaml': `${base['metrics/first-order.yaml']}by: [channel]\n` };
    expect(await refusalOf(other, 'dimension/first-order/channel', 'size')).toEqual(['rename-attribute']);
    expect(await refusalOf(fields, 'dimension/first-order/channel', ' x')).toEqual(['rename-bad-name']);
    expect(await refusalOf(fields, 'attribute/size', 'channel')).toEqual(['rename-exists']);
  });

  test('of attributes and ids are found where a metric is told by them', async () => {
    const told = {
      ...base,
      'metrics/first-order.yaml': `${base['metrics/first-order.yaml']}by: [attribute/size, stage]\n`,
      'metrics/first-order.csv': 'period,value,attribute/size,stage\n2026-10,82,3,\n2026-10,80,,onboarding\n',
    };
    const attribute = await renamed(told, 'attribute/size', 'seats');
    expect(attribute['metrics/first-order.yaml']).toContain('by: [attribute/seats, stage]');
    expect(attribute['metrics/first-order.csv']).toContain('value,attribute/seats,stage');
    const stage = await renamed(told, 'stage/onboarding', 'start');
    expect(stage['metrics/first-order.csv']).toBe(told['metrics/first-order.csv'].replace('onboarding', 'start'));
    expect(await refusalOf(told, 'attribute/size', 'state')).toEqual(['rename-column']);
  });
});

describe('a run that was cut off', () => {
  const given = [
    'team/support',
    'stage/onboarding',
    'person/ann',
    'event/price-change',
    'system/desk',
    'tag/prices',
    'task_type/callback',
    'channel/site',
    'metric/first-order',
    'touchpoint/first-order',
    'segment/small',
    'attribute/size',
    'handoff/new-prices',
    'field/new-prices/price',
    'dimension/first-order/channel',
    'client/harbor-1',
  ];

  test.each(given)('of %s is told by validate, and done by the same command', async (thing) => {
    const news = 'announcements/2026-11/A-261101-00001.yaml';
    const files = {
      ...fields,
      // What was promised stands by itself: news that has it are complete whatever the form says today.
      [news]: fields[news]?.replace(/^promised.*\n/m, '') ?? '',
      'map/playbooks/p.yaml':
        'name: P\nstage: onboarding\nstarts_on: price-change\nsteps: [{id: a, name: A, team: support, after: 1 working day, touch: automated, task_type: callback}]\n',
    };
    const before = await findings(files);
    const result = await writesOf(files, thing, 'zz');
    if ('refused' in result) throw new Error(result.refused.join());
    const whole = written(files, result.writes);
    expect(await findings(whole)).toEqual(before);
    for (let done = 1; done < result.writes.length; done++) {
      const cut = written(files, result.writes.slice(0, done));
      expect((await findings(cut)).length).toBeGreaterThan(before.length);
      expect(await renamed(cut, thing, 'zz')).toEqual(whole);
    }
  });

  test('is done by a bare id too', async () => {
    const result = await writesOf(base, 'support', 'helpdesk');
    if ('refused' in result) throw new Error(result.refused.join());
    const cut = written(base, result.writes.slice(0, 2));
    expect(await renamed(cut, 'support', 'helpdesk')).toEqual(written(base, result.writes));
    expect(await refusalOf(written(base, result.writes), 'support', 'helpdesk')).toContain('nothing-called');
  });
});

test('ids in files of other Unicode forms are found, whatever form each place has', async () => {
  const files = inBothForms(markedBank(), 7);
  const model = await buildModel(memoryRepo(files));
  const before = await findings(files);
  for (const kind of ['team', 'stage', 'person', 'attribute', 'tag', 'metric', 'segment', 'channel']) {
    const [id = ''] = model.ids.of(kind).keys();
    const after = allInNfc(await renamed(files, `${kind}/${id}`, 'zz-9'));
    expect(await findings(after)).toEqual(before);
    const left = Object.entries(after).filter(
      ([, text]) => text.includes(`"${id}"`) || text.includes(`${kind}/${id}"`),
    );
    const others = model.ids.kinds.filter((other) => other !== kind && model.ids.of(other).has(id));
    if (others.length === 0) expect(left.map(([path]) => path)).toEqual([]);
  }
});

describe('other texts of the repository', () => {
  const baseline = (record: string, file: string): string => `{
  "schemaVersion": 1,
  "kind": "baseline",
  "known": [
    {"record":"${record}","rule":"goal-smart","count":2},
    {"record":"${file}","rule":"syntax","count":1},
    {"record":"touchpoint/support","rule":"syntax","count":1}
  ]
}
`;

  test('know findings of the new id in a baseline, and are only told of elsewhere', async () => {
    const nearby = [
      { path: 'baseline.json', text: baseline('team/support', 'map/teams/support.yaml') },
      { path: '../.github/workflows/ci.yml', text: 'run: x\nargs: --team support\nwhich: support-line\n' },
      { path: '../CODEOWNERS', text: '/map/teams/support.yaml @desk\n/map/support/ @desk\n' },
      { path: '../other.json', text: baseline('team/support', 'a') },
    ];
    const result = await writesOf(base, 'team/support', 'helpdesk', nearby);
    if ('refused' in result) throw new Error(result.refused.join());
    expect(result.writes.filter(({ path }) => path.endsWith('.json'))).toEqual([
      { path: 'baseline.json', before: nearby[0]?.text, after: baseline('team/helpdesk', 'map/teams/helpdesk.yaml') },
    ]);
    const places = [
      '../.github/workflows/ci.yml:2',
      '../CODEOWNERS:1',
      '../CODEOWNERS:2',
      '../other.json:5',
      '../other.json:7',
    ];
    expect(result.notes).toEqual([{ key: 'action/rename-mentions', values: { id: 'support', places, more: 0 } }]);
  });

  test('are told of ten times, and the rest is counted', async () => {
    const nearby = [{ path: 'ci.yml', text: 'support\n'.repeat(25) }];
    const result = await writesOf(base, 'team/support', 'helpdesk', nearby);
    expect('notes' in result && result.notes).toMatchObject([{ values: { more: 15 } }]);
  });

  test('of the workspace that cannot be read are among them', async () => {
    const files = { ...base, 'map/groups/g.yaml': 'name: [G\nmembers: [ann]\n' };
    const result = await writesOf(files, 'person/ann', 'eve');
    expect('notes' in result && result.notes).toMatchObject([{ values: { places: ['map/groups/g.yaml:2'] } }]);
  });
});
