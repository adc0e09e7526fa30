import type { Phrases } from '../shape.ts';
import { unitAt } from './units.ts';

/** «3,4», «1200», «12 000». */
let numbers: Intl.NumberFormat | undefined;

/** Слова на рисунках карты. */
export const picture: Phrases['picture'] = {
  language: 'ru',
  toBeTitle: (v) => `${v.title} · как будет`,
  stagesPart: (v) => (v.from === v.to ? `Этап ${v.from} из ${v.of}` : `Этапы ${v.from}–${v.to} из ${v.of}`),
  goal: 'Чего хочет клиент',
  doneWhen: 'Пройден, когда:',
  feelings: 'Что чувствует клиент',
  expected: 'ожидание',
  real: 'реальность',
  planned: 'с учётом идей',
  lineOfInteraction: 'Линия взаимодействия',
  lineOfVisibility: 'Линия видимости',
  alsoHere: 'Здесь действуют и эти передачи',
  metrics: 'Показатели и цели',
  amount: (v) => {
    numbers ??= new Intl.NumberFormat('ru', { maximumFractionDigits: 2, useGrouping: 'min2', signDisplay: 'negative' });
    return `${numbers.format(v.value).replace('-', '−')}\u00A0${unitAt(v.value, v.unit)}`.trim();
  },
  target: (v) => `цель ${v.better === 'higher' ? '≥' : '≤'}\u00A0${v.amount}`,
  noTarget: 'цель не задана',
  noValue: 'данных пока нет',
  unmeasured: 'пока не измеряется',
  metricState: {
    met: 'Цель достигнута',
    missed: 'Цель не достигнута',
    open: 'Цель не задана',
    empty: 'Данных пока нет',
    unmeasured: 'Пока никто не измеряет',
  },
  pains: 'Где болит',
  owner: 'Владелец:',
  form: 'Форма:',
  noForm: 'свободная',
  when: 'Срок:',
  where: 'Где:',
  responsible: 'Отвечает:',
  mode: {
    push: 'отправитель сообщает сам',
    board: 'общая доска',
    access: 'постоянный доступ',
    questions: 'ответы на вопросы',
  },
  inStages: (v) => `${v.stages.length === 1 ? 'этап' : 'этапы'}\u00A0${v.stages.join(', ')}`,
  ideas: 'Идеи, которые изменят карту',
  ideaParts: (v) => v.parts.join('; '),
  fate: { new: 'появится', gone: 'исчезнет', changed: 'изменится' },
  conflict: (v) =>
    v.field ? `${v.part}: две идеи меняют поле «${v.field}» по-разному` : `${v.part}: две идеи противоречат друг другу`,
  signs: 'Обозначения',
  sign: {
    direct: 'прямой контакт',
    indirect: 'косвенный контакт',
    none: 'контакта нет',
    truth: 'момент истины',
    gap: 'разрыв и номер боли',
    fine: 'как ожидалось',
    unchecked: 'ещё не проверено',
    broken: 'с передачей что-то не так',
    required: 'обязательное поле',
    also: 'передача нарисована на одном из прошлых этапов',
  },
};
