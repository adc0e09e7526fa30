import { describe, expect, test } from 'vitest';
import { ideaMachine, ideaStates } from '../../model/machines/idea.ts';
import { findTransition, type Machine, shortestWay } from '../../model/machines/machine.ts';
import { taskMachine, taskStates } from '../../model/machines/task.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** A history that leads to a state by the shortest way, a day for each step. */
function historyTo(machine: Machine, state: string, begin: string): string {
  const lines = (shortestWay(machine, null, state) ?? []).map((to, index) => {
    const more = to === 'open' && index === 0 ? begin : ', note: So it is';
    return `  - {at: 2026-11-1${index}, by: ann, to: ${to}${more}}`;
  });
  return `history:\n${lines.join('\n')}\n`;
}

const taskIn = (state: string): string => `title: Call back
type: callback
owner: ann
due: 2026-11-27
status: ${state}
${historyTo(taskMachine, state, ', owner: ann, due: 2026-11-27')}`;

const ideaIn = (state: string): string => `title: Call back sooner
text: Within an hour
status: ${state}
author: bob
route: {contest: true}
volunteers:
  - {person: dan, at: 2026-11-10, approved_by: ann}
project:
  start: 2026-12-01
  end: 2027-01-29
  goal: Nobody waits
  scope: Calls
  deliverables: [A queue]
  milestones: [{name: Queue, due: 2026-12-11}]
  work: [{id: queue, name: Queue, owner: dan}]
rejection: {reason: Too dear, alternatives: [Later]}
postponement: {reason: Not now, approved_by: ann}
cancellation: {reason: No people, alternatives: [Later]}
outcome: {at: 2026-11-15, results: Nobody waits}
${historyTo(ideaMachine, state, '')}`;

/** Everything that a move to a state may need, as options. */
const everything: Readonly<Record<string, readonly string[]>> = {
  open: ['--owner', 'bob'],
  in_analysis: ['--contest'],
  rejected: ['--reason', 'Too dear', '--alternative', 'A form'],
  postponed: ['--reason', 'Not now', '--approved-by', 'ann'],
  cancelled: ['--cause', 'No people', '--alternative', 'A form'],
  implemented: ['--results', 'Nobody waits'],
};

/** What else an idea's move may not do without: by the state it leads to, what is said when it is left out. */
const refusals: Readonly<Record<string, string>> = {
  rejected: '--reason <reason>, --alternative <alternative>',
  postponed: '--reason <reason>, --approved-by <approved-by>',
  cancelled: '--cause <cause>, --alternative <alternative>',
  implemented: '--results <results>',
};

const kinds = [
  { kind: 'task', machine: taskMachine, states: taskStates, write: taskIn },
  { kind: 'idea', machine: ideaMachine, states: ideaStates, write: ideaIn },
] as const;

describe.each(kinds)('a $kind', ({ kind, machine, states, write }) => {
  const path = `${kind}s/2026-11/${kind === 'task' ? 'T' : 'I'}-261110-7K3QX.yaml`;
  const move = (folder: string, to: string, more: readonly string[]): ReturnType<typeof runCli> =>
    runCli([kind, 'move', '7K3QX', to, '--by', 'ann', ...more], folder);

  test.each(states)('in %s moves to just the states that its table allows', async (from) => {
    for (const to of states) {
      const folder = temporaryFolder({ ...baseWorkspace, [path]: write(from) });
      const options = kind === 'task' && to === 'cancelled' ? [] : (everything[to] ?? []);
      const { exit, stderr } = await move(folder, to, ['--note', 'Because', ...options]);
      const isAllowed = findTransition(machine, from, to) !== undefined;
      expect(`${from} → ${to}: ${exit} ${stderr}`).toMatch(
        isAllowed
          ? /: 0 Written: \S+\nNext: cxmap (?:show|mine|monitor|task move) [^\n]+\n$/
          : /: 1 cxmap: .+(cannot move|already)/,
      );
      expect((await runCli(['validate'], folder)).exit).toBe(0);
    }
  });

  test('moves nowhere without what the move needs, which is told at once', async () => {
    const told: string[] = [];
    for (const { from, to, needs } of machine.transitions) {
      if (from === null || needs.length === 0) continue;
      const isKept = needs.every((need) => ['route', 'project', 'volunteers'].includes(need));
      if (isKept) continue;
      const folder = temporaryFolder({
        ...baseWorkspace,
        [path]: write(from).replace(/^(rejection|postponement|cancellation|outcome): .*\n/gm, ''),
      });
      // A state whose own history needs a part cannot be written down without it.
      if ((await runCli(['validate'], folder)).exit !== 0) continue;
      const { exit, stderr } = await move(folder, to, []);
      expect(exit).toBe(1);
      expect(stderr).toContain(needs.includes('note') ? '--note' : (refusals[to] ?? '--owner'));
      told.push(`${from} → ${to}`);
    }
    expect(told.length).toBeGreaterThan(5);
  });
});

test('a move to a planned project lists everything that the project lacks', async () => {
  const path = 'ideas/2026-11/I-261110-7K3QX.yaml';
  const lacking = ideaIn('in_analysis')
    .replace('  goal: Nobody waits\n', '')
    .replace('owner: dan}]', 'due: 2026-12-01}]')
    .replace(/ {2}milestones.*\n/, '  risks: [{risk: Nobody calls}]\n');
  const folder = temporaryFolder({ ...baseWorkspace, [path]: lacking });
  const { exit, stderr } = await runCli(['idea', 'move', '7K3QX', 'planned', '--by', 'ann'], folder);
  expect(exit).toBe(1);
  expect(stderr).toContain('lacks goal, milestones, work[1].owner, and risks[1].plan');
});
