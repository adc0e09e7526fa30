import type { Need } from '../terms.ts';
import { noteMeaning } from './words.ts';

/** The words on lifecycles: what moves need, what makes a case step on. */
export const lifecycle = {
  title: (v: { kind: 'task' | 'idea' | 'case' }) =>
    ({ task: 'Lifecycle of a task', idea: 'Lifecycle of an idea', case: 'How a case goes' })[v.kind],
  need: (v: { need: string; says: string }) =>
    v.need === 'note' ? `note: ${noteMeaning[v.says] ?? ''}` : (needs[v.need] ?? v.need),
  step: {
    received: 'received',
    asked: 'a question is asked',
    answered: 'it is answered',
    decided: 'a task or idea is decided',
    'decided-none': 'nothing is to be done',
    ended: 'all work has ended',
    replied: 'the client is answered',
    reopened: 'not satisfied',
  },
  heading: 'Lifecycles',
  made: 'made',
  from: 'From',
  to: 'To',
  needs: 'Needs',
  because: 'When',
};

const needs: Readonly<Record<string, string>> = {
  owner: 'owner',
  due: 'due date',
  'new-owner': 'new owner',
  'case-or-author': 'case or author',
  route: 'route',
  project: 'project with dates, goal, scope, deliverables, milestones, owned work',
  postponement: 'postponement with reason and approval',
  rejection: 'rejection with an alternative',
  outcome: 'outcome',
  cancellation: 'cancellation with cause and alternatives',
  volunteers: 'approved volunteers in a contest',
} satisfies Readonly<Record<Need, string>>;
