import type { Phrases } from '../shape.ts';
import type { Need } from '../terms.ts';
import { noteMeaning } from './words.ts';

/** Слова о жизненных циклах: что нужно для перехода и что двигает обращение. */
export const lifecycle: Phrases['lifecycle'] = {
  title: (v) => ({ task: 'Жизненный цикл задачи', idea: 'Жизненный цикл идеи', case: 'Путь обращения' })[v.kind],
  need: (v) => (v.need === 'note' ? `заметка: ${noteMeaning[v.says] ?? ''}` : (needs[v.need] ?? v.need)),
  step: {
    received: 'получено',
    asked: 'задан вопрос',
    answered: 'на него ответили',
    decided: 'решено: задача или идея',
    'decided-none': 'решено: ничего делать не нужно',
    ended: 'вся работа завершена',
    replied: 'клиенту ответили',
    reopened: 'клиент не удовлетворён',
  },
  heading: 'Жизненные циклы',
  made: 'создание',
  from: 'Из',
  to: 'В',
  needs: 'Нужно',
  because: 'Когда',
};

const needs: Readonly<Record<string, string>> = {
  owner: 'ответственный',
  due: 'срок',
  'new-owner': 'новый ответственный',
  'case-or-author': 'обращение или автор',
  route: 'куда направлена',
  project: 'проект: даты, цель, рамки, результаты, вехи, работы с ответственными',
  postponement: 'причина отсрочки и кто её одобрил',
  rejection: 'причина отказа и альтернатива',
  outcome: 'итог',
  cancellation: 'причина отмены и альтернативы',
  volunteers: 'одобренные добровольцы, если идея в конкурсе',
} satisfies Readonly<Record<Need, string>>;
