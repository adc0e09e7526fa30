import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../model/gen/types.gen.ts';
import { buildModel, type Model } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { anyWaiting } from '../../testing/random-waiting.ts';
import { type OwnLists, waitingByPerson } from './by-person.ts';
import { digests } from './digest.ts';
import type { MonitorEntry } from './entry.ts';
import { monitor, thingKey } from './monitor.ts';

const now = Date.parse('2026-11-20T12:00:00Z');

function entriesOf(lists: OwnLists): readonly MonitorEntry[] {
  return [...lists.values()].flat();
}

function memberOf(model: Model, person: string): Member | undefined {
  return model
    .all('team')
    .flatMap(({ value }) => value.members ?? [])
    .find(({ id }) => id === person);
}

function hasLeft(model: Model, person: string): boolean {
  return memberOf(model, person)?.left !== undefined;
}

function isHere(model: Model, person: string): boolean {
  const away = memberOf(model, person)?.away ?? [];
  return !hasLeft(model, person) && !away.some(({ from, to }) => from <= '2026-11-20' && '2026-11-20' <= to);
}

describe('what waits for whom', () => {
  test('is for all people together what the lists hold, each thing once for each addressee', async () => {
    await fc.assert(
      fc.asyncProperty(anyWaiting, async (files) => {
        const model = await buildModel(memoryRepo(files));
        const lists = [...monitor(model, now).values()].flat();
        const expected = new Set(lists.flatMap((entry) => entry.people.map((one) => `${one} ${thingKey(entry)}`)));
        const own = waitingByPerson(model, now);
        const told = [...own].flatMap(([person, one]) => entriesOf(one).map((entry) => `${person} ${thingKey(entry)}`));
        expect(new Set(told)).toEqual(expected);
        expect(told).toHaveLength(expected.size);
      }),
    );
  });

  test('reaches somebody who is there, as long as somebody is to whom all falls in the end', async () => {
    await fc.assert(
      fc.asyncProperty(anyWaiting, async (files) => {
        const model = await buildModel(memoryRepo(files));
        for (const entry of [...monitor(model, now).values()].flat()) {
          // `ann` is the fallback of routing.
          if (isHere(model, 'ann')) expect(entry.people.filter((person) => !isHere(model, person))).toEqual([]);
          if (!hasLeft(model, 'ann')) expect(entry.people).not.toEqual([]);
        }
      }),
    );
  });

  test('is said by reminders as by `mine`, to all but those who only have accepted work and projects in time', async () => {
    await fc.assert(
      fc.asyncProperty(anyWaiting, async (files) => {
        const model = await buildModel(memoryRepo(files));
        const own = waitingByPerson(model, now);
        const sent = new Map(digests(model, now).map(({ person, lists }) => [person, lists]));
        for (const [person, lists] of own) {
          const calm = [...lists.keys()].every((list) => list === 'accepted' || list === 'missed-checkins');
          if (sent.has(person)) expect(sent.get(person)).toEqual(lists);
          else expect(calm && entriesOf(lists).every(({ late }) => !late)).toBe(true);
        }
        expect([...sent.keys()].filter((person) => !own.has(person))).toEqual([]);
      }),
    );
  });
});

const task = (status: string, more: object = {}): string =>
  JSON.stringify({
    title: 'Call back',
    type: 'callback',
    owner: 'dan',
    due: '2026-12-30',
    status,
    history: [{ at: '2026-11-10T09:00:00Z', by: 'ann', to: 'open', owner: 'dan', due: '2026-12-30' }],
    ...more,
  });

type Files = Readonly<Record<string, string>>;

async function listsOf(person: string, files: Files): Promise<OwnLists> {
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...files }));
  return waitingByPerson(model, now).get(person) ?? new Map();
}

async function toldTo(person: string, files: Files): Promise<Readonly<Record<string, readonly string[]>>> {
  const lists = await listsOf(person, files);
  return Object.fromEntries([...lists].map(([list, entries]) => [list, entries.map(({ id }) => id)]));
}

describe('one person', () => {
  const first = 'tasks/2026-11/T-261110-00001.yaml';
  test('sees accepted work whose day is far, also while the CX team is asked about it', async () => {
    expect(await toldTo('dan', { [first]: task('in_progress') })).toMatchObject({ accepted: ['T-261110-00001'] });
    const asked = { [first]: task('in_question') };
    expect(await toldTo('dan', asked)).toMatchObject({ accepted: ['T-261110-00001'] });
    expect(await toldTo('ann', asked)).toMatchObject({ 'in-question': ['T-261110-00001'] });
  });

  test('sees what was escalated to them, whosever it is', async () => {
    const escalations = [{ at: '2026-11-12T09:00:00Z', by: 'ann', to: 'bob', reason: 'Two teams disagree' }];
    expect((await toldTo('bob', { [first]: task('open', { escalations }) })).escalated).toEqual(['T-261110-00001']);
  });

  test('sees a task once that is late and not accepted', async () => {
    const lists = await listsOf('dan', { [first]: task('open', { due: '2026-11-12' }) });
    const own = [...lists.values()].flat().filter(({ id }) => id === 'T-261110-00001');
    expect(own).toMatchObject([
      { list: 'overdue', notes: [expect.anything(), { key: 'monitor/also', values: { lists: ['unaccepted'] } }] },
    ]);
  });

  test('has what is a colleague’s while they are away, and is told for whom', async () => {
    const sales = (baseWorkspace['map/teams/sales.yaml'] ?? '').replace(
      'head: true}',
      'head: true, away: [{from: 2026-11-16, to: 2026-11-27, deputy: bob}]}',
    );
    const files = { 'map/teams/sales.yaml': sales, [first]: task('open') };
    expect(await toldTo('dan', files)).toEqual({});
    const lists = await listsOf('bob', files);
    expect(lists.get('unaccepted')).toMatchObject([
      { id: 'T-261110-00001', person: 'dan', people: ['bob'], notes: [{ values: { people: ['dan'] } }] },
    ]);
  });

  test('of the CX team has the feedback nobody has decided on; without that team whoever routing gives it to', async () => {
    const files = {
      'cases/2026-11/C-261110-00001.yaml':
        'source: survey\nreceived: 2026-11-10T09:00:00Z\ntext: Dear\ntags: [prices]\n',
    };
    expect((await toldTo('ann', files)).untriaged).toEqual(['C-261110-00001']);
    const without = { ...files, 'cxmap.yaml': 'name: Blue Harbor\ntimezone: UTC\n' };
    expect((await toldTo('dan', without)).untriaged).toEqual(['C-261110-00001']);
  });

  test('has the tasks of somebody who left their team without handing them over', async () => {
    const sales = (baseWorkspace['map/teams/sales.yaml'] ?? '').replace(
      'members:',
      'members:\n  - {id: eve, name: Eve Hill, left: 2026-11-01}',
    );
    const files = { 'map/teams/sales.yaml': sales, [first]: task('open', { owner: 'eve' }) };
    expect((await toldTo('dan', files)).unaccepted).toEqual(['T-261110-00001']);
  });
});
