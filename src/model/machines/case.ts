/** A case has no moves of its own: its status follows from what was asked, decided, done and answered. */

export const caseStates = ['new', 'clarifying', 'triaged', 'resolved', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/** What makes a case step on, for the documentation and the state diagram. */
export const caseSteps: readonly {
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly by: 'received' | 'asked' | 'answered' | 'decided' | 'ended' | 'decided-none' | 'replied' | 'reopened';
}[] = [
  { from: null, to: 'new', by: 'received' },
  { from: 'new', to: 'clarifying', by: 'asked' },
  { from: 'clarifying', to: 'new', by: 'answered' },
  { from: 'new', to: 'triaged', by: 'decided' },
  { from: 'clarifying', to: 'triaged', by: 'decided' },
  { from: 'new', to: 'resolved', by: 'decided-none' },
  { from: 'triaged', to: 'resolved', by: 'ended' },
  { from: 'resolved', to: 'closed', by: 'replied' },
  { from: 'resolved', to: 'triaged', by: 'reopened' },
  { from: 'closed', to: 'triaged', by: 'reopened' },
];
