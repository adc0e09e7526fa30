import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { compareModels } from '../diff/compare.ts';
import { type CaseState, caseStates, caseSteps } from '../model/machines/case.ts';
import { machines } from '../model/machines/index.ts';
import { findTransition, type Machine, shortestWay } from '../model/machines/machine.ts';
import { buildModel } from '../model/model.ts';
import { caseStatus, workByCase } from '../queries/common/case-status.ts';
import { memoryRepo } from '../source/repo.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { checkChanges } from './check-changes.ts';

type Files = Readonly<Record<string, string>>;

const modelOf = (files: Files) => buildModel(memoryRepo({ ...baseWorkspace, ...files }));

async function rulesBetween(before: Files, after: Files): Promise<readonly string[]> {
  const models = await Promise.all([modelOf(before), modelOf(after)]);
  const invalid = models.flatMap(({ files }) => files.flatMap(({ diagnostics }) => diagnostics));
  expect(invalid).toEqual([]);
  return checkChanges([await compareModels(...models)]).map(({ rule, message }) => `${rule}: ${message.key}`);
}

/** Everything that any move asks of a record, so that the lifecycle alone decides. */
const parts: Readonly<Record<'task' | 'idea', object>> = {
  task: { title: 'Call back', type: 'callback', owner: 'ann', due: '2026-11-04' },
  idea: {
    title: 'One price list',
    text: 'Put it on the first page',
    author: 'ann',
    route: { department: 'support' },
    project: {
      start: '2026-11-10',
      end: '2026-12-10',
      goal: 'Clients find the prices',
      scope: 'The first page',
      deliverables: ['A page'],
      milestones: [{ name: 'Draft', due: '2026-11-20' }],
      work: [{ id: 'draft', name: 'Draft it', owner: 'ann' }],
    },
    postponement: { reason: 'No time', approved_by: 'ann' },
    rejection: { reason: 'Too dear', alternatives: ['A letter'] },
    cancellation: { reason: 'Too dear', alternatives: ['A letter'] },
    outcome: { at: '2026-12-01', results: 'Found' },
  },
};

const files = { task: 'tasks/2026-11/T-261102-7K3QX.yaml', idea: 'ideas/2026-11/I-261102-7K3QX.yaml' };

function record({ kind }: Machine, status: string, history: readonly object[]): Files {
  return { [files[kind]]: dump({ ...parts[kind], status, history }) };
}

/** The entries that lead from the beginning to a state by the shortest way, all that a move may ask for with each. */
function entriesTo(machine: Machine, state: string): readonly object[] {
  return (shortestWay(machine, null, state) ?? []).map((to, index) => entry(machine, to, index));
}

function entry({ kind }: Machine, to: string, index: number): object {
  const owners = index % 2 === 0 ? 'ann' : 'bob';
  return {
    at: `2026-11-02T${10 + index}:00:00Z`,
    by: 'ann',
    to,
    note: 'As agreed',
    ...(kind === 'task' ? { owner: owners, due: '2026-11-04' } : {}),
  };
}

/** The record whose owner is the one that the history says last. */
function withOwner(machine: Machine, status: string, history: readonly object[]): Files {
  const owner: unknown = Reflect.get(history.at(-1) ?? {}, 'owner');
  const [[path = '', text = ''] = []] = Object.entries(record(machine, status, history));
  return { [path]: typeof owner === 'string' ? text.replace(/^owner: .*$/m, `owner: ${owner}`) : text };
}

describe.each(Object.values(machines).map((machine) => [machine.kind, machine] as const))('%s', (_, machine) => {
  const pairs = machine.states.flatMap((from) => machine.states.map((to) => [from, to] as const));

  test.each(pairs)('a hand that writes the move from %s to %s is judged as the lifecycle says', async (from, to) => {
    const history = entriesTo(machine, from);
    const longer = [...history, entry(machine, to, history.length)];
    const found = await rulesBetween(withOwner(machine, from, history), withOwner(machine, to, longer));
    const isLegal = findTransition(machine, from, to) !== undefined;
    expect(found).toEqual(isLegal ? [] : ['move-by-hand: move-by-hand/illegal']);
  });

  test.each(pairs)('a hand that types %s over as %s without an entry is found', async (from, to) => {
    const history = entriesTo(machine, from);
    const found = await rulesBetween(withOwner(machine, from, history), withOwner(machine, to, history));
    expect(found).toEqual(from === to ? [] : ['move-by-hand: move-by-hand/untold']);
  });

  test.each(machine.states)('a record that begins as %s is judged as the lifecycle says', async (state) => {
    const found = await rulesBetween({}, withOwner(machine, state, [entry(machine, state, 0)]));
    const isLegal = findTransition(machine, null, state) !== undefined;
    expect(found).toEqual(isLegal ? [] : ['move-by-hand: move-by-hand/illegal']);
  });
});

/** A case in each state by the least that leads there, and a word with which a closed one is opened again. */
const asked = { asked: '2026-11-02', by: 'ann', question: 'Where did you look?' };
const told = { ...asked, answered: '2026-11-03', answer: 'In the footer' };
const decided = { decision: { kind: 'task', at: '2026-11-04', by: 'ann', refs: ['T-261104-7K3QX'] } };
const thanked = { at: '2026-11-06', by: 'ann', channel: 'call', outcome: 'satisfied' };
const unhappy = { at: '2026-11-07', by: 'ann', channel: 'call', outcome: 'not_satisfied' };

const caseFile = (more: object): Files => ({
  'cases/2026-11/C-261101-7K3QX.yaml': dump({ source: 'survey', received: '2026-11-01', text: 'No prices', ...more }),
});

const work = (...moves: readonly string[]): Files => ({
  'tasks/2026-11/T-261104-7K3QX.yaml': dump({
    title: 'Call back',
    type: 'callback',
    owner: 'ann',
    due: '2026-11-06',
    status: moves.at(-1),
    cases: ['C-261101-7K3QX'],
    history: moves.map((to, index) => ({
      at: `2026-11-04T${10 + index}:00:00Z`,
      by: 'ann',
      to,
      note: 'As agreed',
      ...(index === 0 ? { owner: 'ann', due: '2026-11-06' } : {}),
    })),
  }),
});

const done = work('open', 'in_progress', 'completed');
const again = work('open', 'in_progress', 'completed', 'open');

const caseIn: Readonly<Record<CaseState, Files>> = {
  new: caseFile({}),
  clarifying: caseFile({ clarifications: [asked] }),
  triaged: { ...caseFile(decided), ...work('open') },
  resolved: { ...caseFile(decided), ...done },
  closed: { ...caseFile({ ...decided, answers: [thanked] }), ...done },
};

/** What goes on from one state to another, where the plain state of the other would take something back. */
const goesOn: Readonly<Record<string, Files>> = {
  'clarifying new': caseFile({ clarifications: [told] }),
  'clarifying triaged': { ...caseFile({ clarifications: [asked], ...decided }), ...work('open') },
  'clarifying resolved': { ...caseFile({ clarifications: [told], ...decided }), ...done },
  'clarifying closed': { ...caseFile({ clarifications: [told], ...decided, answers: [thanked] }), ...done },
  'resolved triaged': { ...caseFile(decided), ...again },
  'closed triaged': { ...caseFile({ ...decided, answers: [thanked, unhappy] }), ...again },
  'closed resolved': { ...caseFile({ ...decided, answers: [thanked, unhappy] }), ...done },
};

describe('case', () => {
  const pairs = caseStates.flatMap((from) => caseStates.map((to) => [from, to] as const));

  test.each(caseStates)('%s is the state that its example shows', async (state) => {
    const model = await modelOf(caseIn[state]);
    const [item] = model.all('case');
    expect(item && caseStatus(item.value, workByCase(model).get(item.id) ?? [])).toBe(state);
  });

  test.each(pairs)('a hand that brings it from %s to %s is judged by its steps', async (from, to) => {
    const found = await rulesBetween(caseIn[from], goesOn[`${from} ${to}`] ?? caseIn[to]);
    if (from === to || isReachable(from, to)) expect(found).toEqual([]);
    else expect(found.join()).toContain('case-rewritten');
  });

  test('a closed case is not opened again by new work without a word', async () => {
    const more = Object.fromEntries(
      Object.entries(work('open')).map(([path, text]) => [path.replace('7K3QX', '4MX2Q'), text]),
    );
    expect(await rulesBetween(caseIn.closed, { ...caseIn.closed, ...more })).toEqual([
      'case-rewritten: case-rewritten/reopened',
    ]);
    expect(await rulesBetween(caseIn.closed, { ...caseIn.closed, ...again })).toEqual([]);
  });
});

/** Whether steps of the lifecycle lead from one state to another; several may be taken between two commits. */
function isReachable(from: CaseState, to: CaseState): boolean {
  const reached = new Set<CaseState>([from]);
  for (const state of reached) {
    for (const step of caseSteps) if (step.from === state) reached.add(step.to);
  }
  return reached.has(to);
}
