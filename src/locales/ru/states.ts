import type { Phrases } from '../shape.ts';

/** Как люди называют состояния задачи, идеи и обращения. */
export const states: Phrases['states'] = {
  task: {
    open: 'открыта',
    in_progress: 'в работе',
    in_question: 'есть вопрос',
    completed: 'выполнена',
    cancelled: 'отменена',
  },
  idea: {
    received: 'получена',
    in_analysis: 'на анализе',
    planned: 'запланирована',
    in_progress: 'в работе',
    implemented: 'внедрена',
    postponed: 'отложена',
    rejected: 'отклонена',
    cancelled: 'отменена',
  },
  case: {
    new: 'новое',
    clarifying: 'уточняется',
    triaged: 'разобрано',
    resolved: 'решено',
    closed: 'закрыто',
  },
};
