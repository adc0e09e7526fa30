import { describe, expect, test } from 'vitest';
import { loadPhrases, locales, say } from '../../locales/phrases.ts';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { compareModels } from '../compare.ts';
import type { ImpactName } from './entry.ts';
import { impactOf, mostEntries } from './impact.ts';

type Files = Readonly<Record<string, string>>;

/** Sunday. */
const now = Date.parse('2026-11-22T10:00:00Z');

const prices = 'map/handoffs/new-prices.yaml';

/** The small workspace with some texts in some of its files replaced, and files added. */
function workspace(
  edits: Readonly<Record<string, readonly (readonly [string, string])[]>> = {},
  more: Files = {},
): Files {
  const files: Record<string, string> = { ...baseWorkspace, ...more };
  for (const [path, replacements] of Object.entries(edits)) {
    for (const [from, to] of replacements) {
      expect(files[path], `${from} in ${path}`).toContain(from);
      files[path] = (files[path] ?? '').replace(from, to);
    }
  }
  return files;
}

async function impactBetween(before: Files, after: Files, name: ImpactName, broken = 0) {
  const comparison = await compareModels(await buildModel(memoryRepo(before)), await buildModel(memoryRepo(after)));
  expect(comparison.uncompared.length).toBe(broken);
  const { lists } = await impactOf(comparison, now);
  const list = lists.find((one) => one.name === name);
  if (!list) throw new Error(`No list ${name}`);
  // Whatever is found has words in every language.
  for (const locale of locales) {
    const phrases = await loadPhrases(locale);
    for (const { message } of list.entries) expect(say(phrases, message)).not.toMatch(/undefined|NaN/);
  }
  const { changes } = comparison;
  const phrases = await loadPhrases('en');
  const said = list.entries.map(({ about, message }) => `${about.kind}/${about.id} ${say(phrases, message)}`);
  const causes = list.entries.map(({ because }) =>
    because.map((fingerprint) => changes.find((change) => change.fingerprint === fingerprint)?.id),
  );
  return { list, said, causes, lists };
}

describe('receivers', () => {
  test('lose the days that a lead time is cut by, and the fields that are gone', async () => {
    const after = workspace({
      [prices]: [
        ['5 working days', '2 working days'],
        ['{field: price, type: money, required: true}', '{field: from, type: date, required: true}'],
      ],
    });
    const { said, causes, list } = await impactBetween(workspace(), after, 'receivers');
    expect(said).toEqual([
      'team/support no longer gets “price” in “New prices”',
      'team/support hears of “New prices” 3 working days later',
    ]);
    expect(causes).toEqual([['required-field-removed'], ['lead-time-cut']]);
    expect(list.entries[1]?.loses).toEqual({ working: true, amount: 3, unit: 'day' });
  });

  test('hear nothing where they are taken off, or the hand-off is gone', async () => {
    const both = workspace(
      { [prices]: [['to: [support]', 'to: [support, delivery]']] },
      {
        'map/teams/delivery.yaml': 'name: Delivery\n',
      },
    );
    const one = workspace({}, { 'map/teams/delivery.yaml': 'name: Delivery\n' });
    expect((await impactBetween(both, one, 'receivers')).said).toEqual([
      'team/delivery no longer hears of “New prices”',
    ]);
    const { [prices]: _gone, ...none } = both;
    expect((await impactBetween(both, none, 'receivers')).said).toEqual([
      'team/support no longer hears of “New prices”',
      'team/delivery no longer hears of “New prices”',
    ]);
  });

  test('lose days whatever class the workspace gives that, and nothing is taken as compared that is off', async () => {
    const settings = (of: string) => ({ 'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}changes: {${of}}\n` });
    const before = workspace({}, settings('lead-time-cut: neutral'));
    const after = {
      ...before,
      ...workspace({ [prices]: [['5 working days', '2 working days']] }, settings('lead-time-cut: neutral')),
    };
    expect((await impactBetween(before, after, 'receivers')).said).toEqual([
      'team/support hears of “New prices” 3 working days later',
    ]);
    const off = settings('task-target-raised: off');
    const task = {
      'tasks/2026-11/T-261119-7K3QX.yaml':
        'title: Call\ntype: callback\nowner: ann\ndue: 2026-11-23\nstatus: open\nhistory:\n  - {at: 2026-11-19T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-23}\n',
    };
    const slower = workspace({ 'map/vocabulary.yaml': [['2 working days', '4 working days']] }, { ...off, ...task });
    expect((await impactBetween(workspace({}, { ...off, ...task }), slower, 'tasks')).said).toHaveLength(1);
  });

  test('lose nothing where they hear sooner', async () => {
    const after = workspace({ [prices]: [['5 working days', '9 working days']] });
    expect((await impactBetween(workspace(), after, 'receivers')).list).toEqual({
      name: 'receivers',
      checked: true,
      entries: [],
      more: 0,
    });
  });
});

describe('news of planned events', () => {
  const vocabulary = 'map/vocabulary.yaml';
  const planned = (date: string) => [['name: Prices change', `name: Prices change, planned: [${date}]`]] as const;

  test('has no time any more where more time is asked for', async () => {
    const before = workspace({ [vocabulary]: planned('2026-12-03') });
    const after = workspace({ [vocabulary]: planned('2026-12-03'), [prices]: [['5 working days', '12 working days']] });
    const { said, causes, list } = await impactBetween(before, after, 'news');
    expect(said).toEqual([
      'handoff/new-prices “Prices change” on 2026-12-03: the last day for the news was 2026-11-16; by the earlier rules it was 2026-11-25',
    ]);
    expect(causes).toEqual([['lead-time-extended']]);
    expect(list.entries[0]).toMatchObject({ date: '2026-12-03', before: ['2026-11-25'], after: ['2026-11-16'] });
  });

  test('has none where an event is planned too soon', async () => {
    const { said } = await impactBetween(workspace(), workspace({ [vocabulary]: planned('2026-11-25') }), 'news');
    expect(said).toEqual([
      'handoff/new-prices “Prices change” on 2026-11-25: the last day for the news was 2026-11-17',
    ]);
  });

  test('is no matter where it is out, where it was late before, and where there is time', async () => {
    const longer = [['5 working days', '12 working days']] as const;
    const out = {
      'announcements/2026-11/A-261110-7K3QX.yaml':
        'handoff: new-prices\neffective: 2026-12-03\npublished: 2026-11-10\nby: dan\nreact: Tell clients\nfields: {price: 5 EUR}\n',
    };
    for (const [date, more] of [
      ['2026-12-03', out],
      ['2026-11-24', {}],
      ['2027-02-03', {}],
    ] as const) {
      const before = workspace({ [vocabulary]: planned(date) }, more);
      const after = workspace({ [vocabulary]: planned(date), [prices]: longer }, more);
      expect((await impactBetween(before, after, 'news')).said, date).toEqual([]);
    }
  });
});

describe('open tasks', () => {
  const task = (id: string, due: string, status = 'open') => ({
    [`tasks/2026-11/${id}.yaml`]: `title: Call\ntype: callback\nowner: ann\ndue: ${due}\nstatus: ${status}\nhistory:\n  - {at: 2026-11-19T09:00:00Z, by: ann, to: open, owner: ann, due: ${due}}\n${status === 'open' ? '' : `  - {at: 2026-11-20T09:00:00Z, by: ann, to: ${status}, note: Done}\n`}`,
  });
  const all = {
    ...task('T-261119-7K3QX', '2026-11-23'),
    ...task('T-261119-7K3QY', '2026-11-30'),
    ...task('T-261119-7K3QZ', '2026-11-23', 'completed'),
  };

  test('that are due as the earlier rules gave would be due on another day', async () => {
    const after = workspace({ 'map/vocabulary.yaml': [['2 working days', '4 working days']] }, all);
    const { said, causes, list } = await impactBetween(workspace({}, all), after, 'tasks');
    expect(said).toEqual(['task/T-261119-7K3QX due on 2026-11-23; by the new rules it would be 2026-11-25']);
    expect(causes).toEqual([['task-target-raised']]);
    expect(list.checked).toBe(true);
  });

  test('stay where the days have another reason, or another type changes', async () => {
    const more = { ...task('T-261119-7K3QY', '2026-11-30') };
    const after = workspace({ 'map/vocabulary.yaml': [['2 working days', '4 working days']] }, more);
    expect((await impactBetween(workspace({}, more), after, 'tasks')).said).toEqual([]);
  });

  test('are found after their type was renamed, and then are not due otherwise', async () => {
    const renamed = Object.fromEntries(
      Object.entries(all).map(([path, text]) => [path, text.replace('callback', 'call')]),
    );
    const after = workspace({ 'map/vocabulary.yaml': [['id: callback', 'id: call']] }, renamed);
    expect((await impactBetween(workspace({}, all), after, 'tasks')).said).toEqual([]);
  });
});

describe('undecided cases', () => {
  const cases = {
    'cases/2026-11/C-261120-7K3QX.yaml':
      'source: employee\nreceived: 2026-11-20\nemployee: ann\ntext: Prices are unclear\ntags: [prices]\n',
    'cases/2026-11/C-261120-7K3QY.yaml':
      'source: employee\nreceived: 2026-11-20\nemployee: ann\ntext: Prices are unclear\ntags: [prices]\ndecision: {kind: none, at: 2026-11-20, by: ann, reason: Known}\n',
  };
  const routing = 'map/routing.yaml';
  const before = workspace({}, cases);
  const routedBy = (...edits: readonly (readonly [string, string])[]) => workspace({ [routing]: edits }, cases);

  test('go elsewhere, to two, or to nobody', async () => {
    const elsewhere = await impactBetween(before, routedBy(['owner: dan', 'owner: bob']), 'routing');
    expect(elsewhere.said).toEqual(['case/C-261120-7K3QX goes to Bob Ray instead of Dan Fox']);
    expect(elsewhere.causes).toEqual([['routing-owner-changed']]);
    const two = await impactBetween(
      before,
      routedBy(['owner: dan}', 'owner: dan}\n  - {source: employee, owner: bob}']),
      'routing',
    );
    expect(two.said).toEqual(['case/C-261120-7K3QX rules of Bob Ray and Dan Fox tie; it went to Dan Fox']);
    const toHead = routedBy(['owner: dan', 'owner: head-of:sales']);
    const headless = {
      ...toHead,
      'map/teams/sales.yaml': (toHead['map/teams/sales.yaml'] ?? '').replace(', head: true', ''),
    };
    const nowhere = await impactBetween(toHead, headless, 'routing');
    expect(nowhere.said).toEqual(['case/C-261120-7K3QX goes to nobody; it went to Dan Fox']);
  });

  test('stay with the same person under other names', async () => {
    expect((await impactBetween(before, routedBy(['owner: dan', 'owner: head-of:sales']), 'routing')).said).toEqual([]);
  });
});

describe('clients', () => {
  test('move between segments, into none and into two, and to another manager', async () => {
    const segments = 'map/segments.yaml';
    const said = async (...edits: readonly (readonly [string, string])[]) =>
      (await impactBetween(workspace(), workspace({ [segments]: edits }), 'clients')).said;
    expect(await said(['maximum: 10}', 'maximum: 3}'], ['exclusiveMinimum: 10', 'exclusiveMinimum: 3'])).toEqual([
      'client/harbor-1 is in the segment Large; was in Small',
    ]);
    expect(await said(['maximum: 10}', 'maximum: 3}'])).toEqual(['client/harbor-1 is in no segment; was in Small']);
    expect(await said(['exclusiveMinimum: 10', 'exclusiveMinimum: 3'])).toEqual([
      'client/harbor-1 is in several segments: Small and Large; was in Small',
    ]);
    expect(await said(['exclusiveMinimum: 10', 'exclusiveMinimum: 12'])).toEqual([]);
    const manager = await impactBetween(
      workspace(),
      workspace({ 'clients/harbor-1.yaml': [['manager: ann', 'manager: dan']] }),
      'clients',
    );
    expect(manager.said).toEqual(['client/harbor-1 is looked after by Dan Fox instead of Ann Lee']);
  });

  const days = (second: string, more = '') =>
    `name: First days\nstage: onboarding\nsegments: [small]\nstarts_on: contract-signed\nsteps:\n  - {id: hello, name: Hello, team: support, after: 1 working day, touch: automated}\n  - {id: call, name: Call, team: support, after: ${second}, touch: automated}\n${more}`;
  const started = (day: string) => ({
    'clients/harbor-1.yaml': `${baseWorkspace['clients/harbor-1.yaml']}playbooks:\n  - {playbook: first-days, started: ${day}}\n`,
  });
  const playbook = (text: string, day: string) =>
    workspace({}, { 'map/playbooks/first-days.yaml': text, ...started(day) });

  test('with a playbook under way keep it as it was begun', async () => {
    const later = days('30 days', '  - {id: ask, name: Ask, team: support, after: 40 days, touch: automated}\n');
    const under = await impactBetween(
      playbook(days('20 days'), '2026-11-10'),
      playbook(later, '2026-11-10'),
      'playbooks',
    );
    expect(under.said).toEqual([
      'client/harbor-1 keeps “First days” as it was begun on 2026-11-10: 2 steps changed since',
    ]);
    const over = await impactBetween(
      playbook(days('20 days'), '2026-09-10'),
      playbook(later, '2026-09-10'),
      'playbooks',
    );
    expect(over.said).toEqual([]);
    const named = playbook(days('20 days').replace('First days', 'First month'), '2026-11-10');
    expect((await impactBetween(playbook(days('20 days'), '2026-11-10'), named, 'playbooks')).said).toEqual([]);
  });

  test('get other playbooks', async () => {
    const { said } = await impactBetween(
      playbook(days('20 days'), '2026-11-10'),
      playbook(days('20 days').replace('[small]', '[large]'), '2026-11-10'),
      'clients',
    );
    expect(said).toEqual(['client/harbor-1 has no playbooks; had First days']);
  });
});

describe('ideas', () => {
  const idea = (change: string, status = 'received') => ({
    'ideas/2026-11/I-261110-9QW2Z.yaml': `title: Faster orders\ntext: Clients type in what is known\nstatus: ${status}\nauthor: ann\nchanges:\n  - ${change}\nhistory:\n  - {at: 2026-11-10, by: ann, to: ${status}}\n`,
  });
  const faster = idea('{change: touchpoint/first-order, set: {emotion: 2}}');

  test('no longer fit where what they change is gone', async () => {
    const before = workspace({}, faster);
    const { 'map/touchpoints/first-order.yaml': _gone, ...after } = before;
    const { said, causes } = await impactBetween(before, after, 'ideas');
    expect(said).toEqual(['idea/I-261110-9QW2Z what it does to touchpoint/first-order no longer fits the map']);
    expect(causes[0]).toContain('touchpoint-removed');
  });

  test('fit as before, or did not fit before', async () => {
    const renamed = [['name: First order', 'name: The first order']] as const;
    const touchpoint = 'map/touchpoints/first-order.yaml';
    expect(
      (await impactBetween(workspace({}, faster), workspace({ [touchpoint]: renamed }, faster), 'ideas')).said,
    ).toEqual([]);
    const lost = idea('{change: touchpoint/nowhere, set: {emotion: 2}}');
    expect(
      (await impactBetween(workspace({}, lost), workspace({ [touchpoint]: renamed }, lost), 'ideas')).said,
    ).toEqual([]);
  });
});

describe('a list', () => {
  const checkedOf = async (before: Files, after: Files, broken = 0) =>
    Object.fromEntries(
      (await impactBetween(before, after, 'tasks', broken)).lists.map(({ name, checked, why }) => [
        name,
        checked || why?.key,
      ]),
    );

  test('says that it was not compared where a file that it rests on has errors', async () => {
    const after = workspace({}, { 'map/teams/sales.yaml': 'name: [\n' });
    expect(await checkedOf(workspace(), after, 1)).toEqual({
      receivers: true,
      news: 'impact/broken-rules',
      tasks: 'impact/broken-rules',
      routing: 'impact/broken-rules',
      clients: true,
      playbooks: true,
      ideas: 'impact/broken-rules',
    });
    const unset = workspace({}, { 'cxmap.yaml': 'name: [\n' });
    expect(new Set(Object.values(await checkedOf(workspace(), unset, 1)))).toEqual(new Set(['impact/broken-settings']));
  });

  test('says that files with errors were left out', async () => {
    const broken = { 'tasks/2026-11/T-261119-7K3QX.yaml': 'title: [\n' };
    const after = workspace({ 'map/vocabulary.yaml': [['2 working days', '4 working days']] }, broken);
    const { list } = await impactBetween(workspace({}, broken), after, 'tasks', 2);
    expect(list).toMatchObject({ checked: false, why: { key: 'impact/partly', values: { count: 1 } } });
  });

  test('is checked and empty where nothing that it rests on changed', async () => {
    const after = workspace({ 'metrics/first-order.yaml': [['value: 90', 'value: 95']] });
    expect(new Set(Object.values(await checkedOf(workspace(), after)))).toEqual(new Set([true]));
  });

  test('lists two hundred entries and counts the others', async () => {
    const many = Object.fromEntries(
      Array.from({ length: mostEntries + 50 }, (_, index) => [
        `clients/client-${index}.yaml`,
        'attributes: {size: 4}\nsegment: small\nmanager: ann\n',
      ]),
    );
    const after = workspace({ 'map/segments.yaml': [['maximum: 10}', 'maximum: 3}']] }, many);
    const { list } = await impactBetween(workspace({}, many), after, 'clients');
    expect([list.entries.length, list.more]).toEqual([mostEntries, 51]);
  });
});
