import { describe, expect, it } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { routeCase, routeIdea } from './routing.ts';
import { type RoutingTable, routingTable } from './table.ts';
import { caseTies } from './ties.ts';

async function tableOf(files: Record<string, string>): Promise<RoutingTable> {
  return routingTable(await buildModel(memoryRepo({ ...baseWorkspace, ...files })));
}

const rules = (...lines: string[]): Record<string, string> => ({
  'map/routing.yaml': `rules:\n${lines.map((line) => `  - {${line}}\n`).join('')}fallback: ann\n`,
});

describe('the route of a case', () => {
  it('is the fallback where no rule matches', async () => {
    const table = await tableOf(rules('tags: [prices], owner: dan'));
    expect(routeCase(table, { tags: [] })).toMatchObject({ owner: 'ann', rule: undefined });
  });

  it('is the rule with most tags and keys, wherever it stands', async () => {
    const table = await tableOf(
      rules(
        'owner: ann',
        'tags: [prices, urgent], source: survey, owner: bob',
        'tags: [prices], owner: dan',
        'tags: [prices, prices, prices, prices], owner: ann',
      ),
    );
    expect(routeCase(table, { tags: ['urgent', 'prices'], source: 'survey' }).owner).toBe('bob');
    expect(routeCase(table, { tags: ['urgent', 'prices'], source: 'interview' }).rule).toBe(2);
    expect(routeCase(table, { tags: ['urgent'] }).rule).toBe(0);
  });

  it('explains of every rule why it won or did not', async () => {
    const table = await tableOf(
      rules(
        'tags: [prices], owner: dan',
        'tags: [prices, urgent], client: harbor-1, owner: bob',
        'source: survey, owner: dan',
        'owner: ann',
      ),
    );
    expect(routeCase(table, { tags: ['prices'], source: 'survey' }).considered).toEqual([
      { rule: 0, specificity: 1, outcome: 'won', missing: [] },
      {
        rule: 1,
        specificity: 3,
        outcome: 'unmatched',
        missing: [
          { key: 'tag', value: 'urgent' },
          { key: 'client', value: 'harbor-1' },
        ],
      },
      { rule: 2, specificity: 1, outcome: 'agreed', missing: [] },
      { rule: 3, specificity: 0, outcome: 'outranked', missing: [] },
    ]);
  });

  it('shows a tie and takes the first of the rules', async () => {
    const table = await tableOf(rules('tags: [prices], owner: dan', 'source: survey, owner: bob'));
    const route = routeCase(table, { tags: ['prices'], source: 'survey' });
    expect(route).toMatchObject({ owner: 'dan', rule: 0, tied: [0, 1] });
    expect(route.considered.map(({ outcome }) => outcome)).toEqual(['tied', 'tied']);
  });

  it('is no tie where both rules mean the same person', async () => {
    const table = await tableOf(rules('tags: [prices], owner: dan', 'source: survey, owner: head-of:sales'));
    expect(routeCase(table, { tags: ['prices'], source: 'survey' }).tied).toEqual([]);
  });

  it("goes by the client's segment, which the attributes decide", async () => {
    const table = await tableOf({
      ...rules('segment: large, owner: bob', 'segment: small, owner: dan'),
      'clients/harbor-2.yaml': 'attributes: {size: 40}\nsegment: small\nmanager: ann\n',
      'clients/harbor-3.yaml': 'segment: large\nmanager: ann\n',
    });
    expect(routeCase(table, { tags: [], client: 'harbor-1' }).owner).toBe('dan');
    expect(routeCase(table, { tags: [], client: 'harbor-2' }).owner).toBe('bob');
    expect(routeCase(table, { tags: [], client: 'harbor-3' }).owner).toBe('bob');
    expect(routeCase(table, { tags: [], segment: 'large' }).owner).toBe('bob');
  });

  it("comes to the team's head, or to nobody where there is none", async () => {
    const table = await tableOf({
      ...rules('tags: [prices], owner: head-of:support', 'tags: [urgent], owner: head-of:крыло'),
      'map/teams/крыло.yaml': 'name: Wing\nmembers:\n  - {id: eve, name: Eve Orr}\nstages: {}\n',
    });
    expect(routeCase(table, { tags: ['prices'] }).assignee).toEqual({ person: 'ann' });
    expect(routeCase(table, { tags: ['urgent'] })).toMatchObject({
      owner: 'head-of:крыло',
      assignee: { person: undefined, nobody: 'no-head' },
    });
  });

  it('comes to the deputy on a day away, who may be of another team', async () => {
    const table = await tableOf({
      ...rules('tags: [prices], owner: head-of:sales'),
      'map/teams/sales.yaml': `name: Sales
stakeholder: dan
members:
  - id: dan
    name: Dan Fox
    head: true
    away:
      - {from: 2026-11-10, to: 2026-11-12, deputy: bob}
      - {from: 2026-12-10, to: 2026-12-12, deputy: dan}
stages: {}
`,
    });
    const on = (date?: string) => routeCase(table, { tags: ['prices'] }, date).assignee;
    expect(on()).toEqual({ person: 'dan' });
    expect(on('2026-11-09')).toEqual({ person: 'dan' });
    expect(on('2026-11-10')).toEqual({ person: 'bob', insteadOf: 'dan' });
    expect(on('2026-12-11')).toEqual({ person: undefined, insteadOf: 'dan', nobody: 'away' });
  });

  it('knows ids however their letters are composed', async () => {
    const table = await tableOf(rules(`tags: [${'край'.normalize('NFD')}], owner: dan`));
    expect(routeCase(table, { tags: ['край'.normalize('NFC')] }).owner).toBe('dan');
  });
});

describe('the route of an idea', () => {
  it('is the most specific rule, and nowhere without one', async () => {
    const table = await tableOf({
      'map/routing.yaml': `fallback: ann
ideas:
  - {tags: [prices], to: {department: sales}}
  - {tags: [prices, urgent], to: {group: tariffs}}
  - {tags: [praise], to: {contest: true}}
  - {tags: [design], to: {contest: true}}
`,
    });
    expect(routeIdea(table, ['prices'])).toMatchObject({ to: { department: 'sales' }, rule: 0, tied: [] });
    expect(routeIdea(table, ['urgent', 'prices']).to).toEqual({ group: 'tariffs' });
    expect(routeIdea(table, ['design', 'praise'])).toMatchObject({ to: { contest: true }, tied: [] });
    expect(routeIdea(table, ['design', 'prices']).tied).toEqual([0, 3]);
    expect(routeIdea(table, ['other'])).toMatchObject({ to: undefined, rule: undefined });
  });
});

describe('existing cases', () => {
  it('are named where routing cannot decide, by the type of task they were given', async () => {
    const files = {
      ...baseWorkspace,
      ...rules(
        'tags: [prices], owner: dan',
        'source: survey, owner: bob',
        'task_type: callback, tags: [prices], owner: dan',
      ),
      'cases/2026-11/C-261120-00000.yaml': caseFile('tags: [prices]'),
      'cases/2026-11/C-261120-00001.yaml': caseFile('tags: []'),
      'cases/2026-11/C-261120-00002.yaml': caseFile('tags: [prices]'),
      'tasks/2026-11/T-261120-00003.yaml': `title: Call
type: callback
owner: dan
due: 2026-11-24
status: open
cases: [C-261120-00002]
history: [{at: 2026-11-20, by: ann, to: open, owner: dan, due: 2026-11-24}]
`,
    };
    const model = await buildModel(memoryRepo(files));
    expect(caseTies(model, routingTable(model))).toEqual([
      {
        id: 'C-261120-00000',
        path: 'cases/2026-11/C-261120-00000.yaml',
        rules: [0, 1],
        situation: { tags: ['prices'], source: 'survey', client: 'harbor-1' },
      },
    ]);
  });
});

function caseFile(tags: string): string {
  return `source: survey\nreceived: 2026-11-20\nclient: harbor-1\ntext: Prices rose\n${tags}\n`;
}
