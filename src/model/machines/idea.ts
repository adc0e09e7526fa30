import type { Machine } from './machine.ts';

export const ideaStates = [
  'received',
  'in_analysis',
  'planned',
  'in_progress',
  'implemented',
  'postponed',
  'rejected',
  'cancelled',
] as const;
export type IdeaState = (typeof ideaStates)[number];

export const ideaMachine: Machine<IdeaState> = {
  kind: 'idea',
  states: ideaStates,
  ended: ['implemented', 'rejected', 'cancelled'],
  transitions: [
    { from: null, to: 'received', needs: ['case-or-author'] },
    { from: 'received', to: 'in_analysis', needs: ['route'] },
    { from: 'in_analysis', to: 'planned', needs: ['project'] },
    { from: 'in_analysis', to: 'postponed', needs: ['postponement'] },
    { from: 'planned', to: 'postponed', needs: ['postponement'] },
    { from: 'in_analysis', to: 'rejected', needs: ['rejection'] },
    { from: 'planned', to: 'rejected', needs: ['rejection'] },
    { from: 'postponed', to: 'in_analysis', needs: ['note'], noteSays: 'resumption' },
    { from: 'postponed', to: 'planned', needs: ['project', 'volunteers'] },
    { from: 'planned', to: 'in_progress', needs: [] },
    { from: 'in_progress', to: 'implemented', needs: ['outcome'] },
    { from: 'in_progress', to: 'cancelled', needs: ['cancellation'] },
    { from: 'rejected', to: 'in_analysis', needs: ['note'], noteSays: 'alternative' },
    { from: 'cancelled', to: 'in_analysis', needs: ['note'], noteSays: 'alternative' },
  ],
};
