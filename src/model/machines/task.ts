import type { Machine } from './machine.ts';

export const taskStates = ['open', 'in_progress', 'in_question', 'completed', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

export const taskMachine: Machine<TaskState> = {
  kind: 'task',
  states: taskStates,
  ended: ['completed', 'cancelled'],
  transitions: [
    { from: null, to: 'open', needs: ['owner', 'due'] },
    { from: 'open', to: 'in_progress', needs: [] },
    { from: 'open', to: 'in_question', needs: ['note'], noteSays: 'problem' },
    { from: 'in_progress', to: 'in_question', needs: ['note'], noteSays: 'problem' },
    { from: 'in_question', to: 'in_progress', needs: ['note'], noteSays: 'answer' },
    { from: 'in_question', to: 'open', needs: ['new-owner'] },
    { from: 'in_progress', to: 'completed', needs: ['note'], noteSays: 'result' },
    { from: 'open', to: 'cancelled', needs: ['note'], noteSays: 'reason' },
    { from: 'in_progress', to: 'cancelled', needs: ['note'], noteSays: 'reason' },
    { from: 'in_question', to: 'cancelled', needs: ['note'], noteSays: 'reason' },
    { from: 'completed', to: 'open', needs: ['note'], noteSays: 'reopening' },
    { from: 'cancelled', to: 'open', needs: ['note'], noteSays: 'reopening' },
  ],
};
