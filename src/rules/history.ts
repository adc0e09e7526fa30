import { asMessage, type DocPath, type Message } from '../diagnostic.ts';
import { instantIn } from '../model/instants.ts';
import { machines } from '../model/machines/index.ts';
import { findTransition, type Machine } from '../model/machines/machine.ts';
import type { Model } from '../model/model.ts';
import { fieldName, movesHints } from '../model/move-hints.ts';
import { type ReplayProblem, replayHistory } from '../model/replay.ts';
import type { Finding, Rule } from './rule.ts';

export const history: Rule = {
  id: 'history',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: {
      'tasks/2026-11/T-261102-7K3QX.yaml': `title: Call the client back
type: callback
owner: ann
due: 2026-11-04
status: completed
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}
`,
    },
    good: {
      'tasks/2026-11/T-261102-7K3QX.yaml': `title: Call the client back
type: callback
owner: ann
due: 2026-11-04
status: completed
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}
  - {at: 2026-11-02T11:00:00Z, by: ann, to: in_progress}
  - {at: 2026-11-03T09:30:00Z, by: ann, to: completed, note: Called back and answered the question}
`,
    },
  },
  reach: { each: ['task', 'idea'] },
  check: findBrokenHistories,
};

function* findBrokenHistories(model: Model): Iterable<Finding> {
  const instant = instantIn(model.settings.timezone);
  for (const kind of ['task', 'idea'] as const) {
    for (const { id, path, value } of model.all(kind)) {
      for (const problem of replayHistory(machines[kind], value, instant)) {
        yield { ...explainReplay(machines[kind], id, problem, path), subject: `${kind}/${id}` };
      }
    }
  }
}

/** What a finding says of a history that does not lead where its record stands. */
export function explainReplay(machine: Machine, id: string, problem: ReplayProblem, file: string): Finding {
  const { kind } = machine;
  const at = (path: DocPath, message: Message, hints: readonly Message[] = []): Finding => ({
    message,
    location: { file, path },
    hints,
  });
  switch (problem.code) {
    case 'no-history':
      return at(['history'], { key: 'history/no-history', values: { kind } });
    case 'wrong-start':
      return at(['history', problem.index, 'to'], {
        key: 'history/wrong-start',
        values: { kind, to: problem.to, start: problem.start },
      });
    case 'no-start':
      return at(['history', problem.index], { key: 'history/no-start', values: { kind, start: problem.start } });
    case 'out-of-order':
      return at(['history', problem.index, 'at'], { key: 'history/out-of-order', values: { kind } });
    case 'false-from':
      return at(['history', problem.index, 'from'], {
        key: 'history/false-from',
        values: { kind, said: problem.said, was: problem.was },
      });
    case 'no-change':
      return at(['history', problem.index], { key: 'history/no-change', values: { kind } });
    case 'illegal-move':
      return at(
        ['history', problem.index, 'to'],
        { key: 'history/illegal-move', values: { kind, from: problem.from, to: problem.to } },
        movesHints(machine, problem.from, problem.to),
      );
    case 'missing-need': {
      const note = findTransition(machine, problem.from, problem.to)?.noteSays ?? '';
      const missing = problem.missing.map(fieldName);
      return at(['history', problem.index], {
        key: 'history/missing-need',
        values: { kind, from: problem.from ?? '', to: problem.to, missing, note },
      });
    }
    case 'status-differs':
      return at(
        ['status'],
        { key: 'history/status-differs', values: { kind, replayed: problem.replayed, present: problem.present } },
        [
          ...movesHints(machine, problem.replayed, problem.present),
          ...(findTransition(machine, problem.replayed, problem.present)
            ? [asMessage('hint/use-command', { command: `cxmap ${kind} move ${id} ${problem.present}` })]
            : []),
        ],
      );
    case 'owner-differs':
      return at(['owner'], {
        key: 'history/owner-differs',
        values: { kind, replayed: problem.replayed, present: problem.present },
      });
    case 'due-differs':
      return at(['due'], {
        key: 'history/due-differs',
        values: { kind, replayed: problem.replayed, present: problem.present },
      });
  }
}
