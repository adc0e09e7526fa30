import { describe, expect, test } from 'vitest';
import { machines } from '../../model/machines/index.ts';
import { findTransition } from '../../model/machines/machine.ts';
import { buildModel, type Model } from '../../model/model.ts';
import { type BoardKind, boardStates, cardOf } from '../../queries/board/board.ts';
import { memoryRepo } from '../../source/repo.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { testNow } from '../../testing/run-cli.ts';
import { planTriage } from '../case/triage.ts';
import { planTaskMove } from '../task/move.ts';
import { cardVersion, planStep, stepsTo, type WantedStep } from './plan-step.ts';
import { type CardStep, stepsOf } from './steps.ts';

const act = { by: 'ann', at: '2026-11-22T10:00:00Z' };
const task = 'T-261102-7K3QX';
const idea = 'I-261106-2ABCD';
const untriaged = 'C-261105-9QW2Z';

const read = (files: Readonly<Record<string, string>>): Promise<Model> => buildModel(memoryRepo(files));

/** The workspace after a step. */
async function filesAfter(
  files: Readonly<Record<string, string>>,
  wanted: Omit<WantedStep, 'by' | 'at' | 'random'>,
): Promise<Readonly<Record<string, string>>> {
  const planned = planStep(await read(files), { ...act, random: () => 0.5, ...wanted });
  if (!planned.ok) throw new Error(JSON.stringify(planned.messages));
  return {
    ...files,
    ...Object.fromEntries(planned.plan.writes.map(({ path, after: text }) => [path, text ?? ''])),
  };
}

const stateOf = async (files: Readonly<Record<string, string>>, kind: BoardKind, id: string): Promise<unknown> =>
  cardOf(await read(files), kind, id, testNow)?.state;

const told = (steps: readonly CardStep[]): readonly string[] =>
  steps.map(({ way, to, asks, waits }) => {
    const names = asks.map(({ name, isRequired }) => (isRequired ? name : `${name}?`)).join(' ');
    return [way, to, names, ...waits.map(({ key }) => `(${key})`)].filter(Boolean).join(' ');
  });

describe('what can be done with a card', () => {
  test('of a task: the moves of its lifecycle, with what each needs', async () => {
    expect(told(stepsOf(await read(loopWorkspace), 'task', task))).toEqual([
      'move in_question note',
      'move completed note',
      'move cancelled note',
      'assign owner due? note?',
    ]);
  });

  test('of an idea: what rules say is not asked, and what is more than a form is sent elsewhere', async () => {
    expect(told(stepsOf(await read(loopWorkspace), 'idea', idea))).toEqual([
      'move in_analysis route note?',
      'comment note',
    ]);
    const tagged = (loopWorkspace[`ideas/2026-11/${idea}.yaml`] ?? '').replace(
      'author: bob',
      'author: bob\ntags: [prices]',
    );
    const files = { ...loopWorkspace, [`ideas/2026-11/${idea}.yaml`]: tagged };
    expect(told(stepsOf(await read(files), 'idea', idea))[0]).toBe('move in_analysis note?');
    const moved = await filesAfter(files, { kind: 'idea', id: idea, way: 'move', to: 'in_analysis', answers: {} });
    expect(told(stepsOf(await read(moved), 'idea', idea))).toEqual([
      'move planned note? (action/idea-needs-project)',
      'move postponed reason approved-by note?',
      'move rejected reason alternative note?',
      'comment note',
    ]);
  });

  test('of a case: what its state is open for', async () => {
    const model = await read(loopWorkspace);
    expect(told(stepsOf(model, 'case', untriaged))).toEqual([
      'ask clarifying question',
      'task triaged title type owner? due? tag?',
      'idea triaged title tag?',
      'join-task triaged into',
      'join-idea triaged into',
      'none resolved reason',
      'answer outcome channel? note?',
    ]);
    expect(told(stepsOf(model, 'case', 'C-261102-4MX2Q'))).toEqual(['answer outcome channel? note?']);
    expect(stepsOf(model, 'case', 'C-261102-NONE1')).toEqual([]);
  });

  test('is every move of the lifecycle and no other, from every state', async () => {
    for (const kind of ['task', 'idea'] as const) {
      const path = kind === 'task' ? `tasks/2026-11/${task}.yaml` : `ideas/2026-11/${idea}.yaml`;
      const text = loopWorkspace[path] ?? '';
      for (const from of boardStates[kind]) {
        const files = { ...loopWorkspace, [path]: text.replace(/^status: .*$/m, `status: ${from}`) };
        const steps = stepsOf(await read(files), kind, kind === 'task' ? task : idea);
        const open = steps.flatMap(({ way, to }) => (way === 'move' ? [to] : []));
        const legal = boardStates[kind].filter((to) => findTransition(machines[kind], from, to));
        expect([...open].sort()).toEqual([...legal].sort());
      }
    }
  });
});

describe('a step', () => {
  test('is the very plan of the command', async () => {
    const model = await read(loopWorkspace);
    expect(
      planStep(model, {
        ...act,
        kind: 'task',
        id: task,
        way: 'move',
        to: 'completed',
        answers: { note: 'Called' },
        random: Math.random,
      }),
    ).toEqual(planTaskMove(model, { ...act, id: task, to: 'completed', note: 'Called', owner: undefined }));
    const none = { reason: undefined, title: undefined, type: undefined, owner: undefined, due: undefined };
    const triage = { ...act, ...none, case: untriaged, decision: 'none', tags: [], into: undefined } as const;
    expect(
      planStep(model, {
        ...act,
        kind: 'case',
        id: untriaged,
        way: 'none',
        answers: { reason: 'Praise' },
        random: () => 0.5,
      }),
    ).toEqual(planTriage(model, { ...triage, reason: 'Praise', random: () => 0.5 }));
  });

  test('brings a card where it says, through all that a case can go through', async () => {
    let files = loopWorkspace;
    const go = async (
      wanted: Omit<WantedStep, 'by' | 'at' | 'random' | 'kind' | 'id'>,
      state: string,
    ): Promise<void> => {
      files = await filesAfter(files, { kind: 'case', id: untriaged, ...wanted });
      expect(await stateOf(files, 'case', untriaged)).toBe(state);
    };
    await go({ way: 'ask', answers: { question: 'Which month?' } }, 'clarifying');
    await go({ way: 'clarify', answers: { answer: 'October' } }, 'new');
    await go({ way: 'join-task', answers: { into: task } }, 'triaged');
    files = await filesAfter(files, {
      kind: 'task',
      id: task,
      way: 'move',
      to: 'completed',
      answers: { note: 'Done' },
    });
    expect(await stateOf(files, 'case', untriaged)).toBe('resolved');
    await go({ way: 'close', answers: { outcome: 'satisfied', channel: 'call' } }, 'closed');
    expect(told(stepsOf(await read(files), 'case', untriaged))).toEqual([
      'reopen triaged note channel',
      'answer outcome channel? note?',
    ]);
    await go({ way: 'reopen', answers: { note: 'Again', channel: 'call' } }, 'triaged');
    expect(await stateOf(files, 'task', task)).toBe('open');
  });

  test('makes a task of a case, routed and dated where that is not said', async () => {
    const files = await filesAfter(loopWorkspace, {
      kind: 'case',
      id: untriaged,
      way: 'task',
      answers: { title: 'Look at it', type: 'callback', tag: 'prices', due: ' ' },
    });
    expect(await stateOf(files, 'case', untriaged)).toBe('triaged');
    const made = Object.keys(files).filter((path) => path.startsWith('tasks/') && !(path in loopWorkspace));
    expect(files[made[0] ?? '']).toMatch(/owner: dan\ndue: 2026-11-24\n/);
  });

  test.each([
    [{ kind: 'task', id: task, way: 'move', to: 'open', answers: {} }, 'action/illegal-move'],
    [{ kind: 'task', id: task, way: 'move', to: 'completed', answers: { note: ' ' } }, 'action/missing-options'],
    [{ kind: 'task', id: task, way: 'assign', answers: { owner: 'nobody' } }, 'unknown-reference/unknown'],
    [{ kind: 'task', id: task, way: 'assign', answers: { owner: 'bob', due: 'soon' } }, 'action/bad-date'],
    [{ kind: 'task', id: task, way: 'close', answers: {} }, 'action/no-such-step'],
    [{ kind: 'idea', id: idea, way: 'move', to: 'in_analysis', answers: {} }, 'action/idea-needs-route'],
    [{ kind: 'case', id: untriaged, way: 'close', answers: { outcome: 'sent', channel: 'site' } }, 'cases/undecided'],
    [{ kind: 'case', id: untriaged, way: 'answer', answers: {} }, 'cases/no-outcome'],
  ] as const)('is refused as the command would: %j', async (wanted, key) => {
    const planned = planStep(await read(loopWorkspace), { ...act, random: () => 0.5, ...wanted });
    expect(planned.ok ? [] : planned.messages.map((message) => message.key)).toContain(key);
  });

  test('is refused where somebody has changed the record since it was looked at', async () => {
    const seen = cardVersion(await read(loopWorkspace), 'task', task);
    const other = await filesAfter(loopWorkspace, { kind: 'task', id: task, way: 'assign', answers: { owner: 'bob' } });
    const wanted = { kind: 'task', id: task, way: 'move', to: 'completed', answers: { note: 'Done' }, seen } as const;
    const planned = planStep(await read(other), { ...act, random: () => 0.5, ...wanted });
    expect(planned).toMatchObject({ ok: false, messages: [{ key: 'action/changed' }] });
    expect(planStep(await read(loopWorkspace), { ...act, random: () => 0.5, ...wanted }).ok).toBe(true);
  });
});

describe('a column that a card cannot come to', () => {
  const reasons = async (kind: BoardKind, id: string, to: string): Promise<readonly string[]> => {
    const found = stepsTo(await read(loopWorkspace), kind, id, to);
    return found.ok ? [] : found.messages.map(({ key }) => key);
  };

  test('says which moves are open instead', async () => {
    expect(await reasons('task', task, 'open')).toEqual(['action/illegal-move', 'hint/moves', 'hint/way']);
    expect(await reasons('case', untriaged, 'closed')).toEqual(['action/illegal-move', 'hint/moves']);
    expect(await reasons('case', 'C-261102-4MX2Q', 'closed')).toEqual(['action/illegal-move', 'cases/work-goes-on']);
    expect(await reasons('idea', idea, 'received')).toEqual(['action/same-status']);
    expect(await reasons('case', untriaged, 'new')).toEqual(['action/same-status']);
  });

  test('while one that it can come to names the ways there', async () => {
    const found = stepsTo(await read(loopWorkspace), 'case', untriaged, 'triaged');
    expect(found.ok && found.steps.map(({ way }) => way)).toEqual(['task', 'idea', 'join-task', 'join-idea']);
  });
});
