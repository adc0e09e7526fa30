/** What people call the states of a task, an idea and a case. */
export const states = {
  task: {
    open: 'open',
    in_progress: 'in progress',
    in_question: 'in question',
    completed: 'completed',
    cancelled: 'cancelled',
  },
  idea: {
    received: 'received',
    in_analysis: 'in analysis',
    planned: 'planned',
    in_progress: 'in progress',
    implemented: 'implemented',
    postponed: 'postponed',
    rejected: 'rejected',
    cancelled: 'cancelled',
  },
  case: {
    new: 'new',
    clarifying: 'clarifying',
    triaged: 'triaged',
    resolved: 'resolved',
    closed: 'closed',
  },
};
