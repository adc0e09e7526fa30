import type { Phrases } from '../shape.ts';
import { plural } from './words.ts';

/** Слова на карте. */
export const map: Phrases['map'] = {
  title: (v) => `Карта успеха клиента: ${v.workspace}`,
  description: (v) =>
    [
      plural(v.stages, 'этап', 'этапа', 'этапов'),
      plural(v.teams, 'команда', 'команды', 'команд'),
      plural(v.touchpoints, 'точка контакта', 'точки контакта', 'точек контакта'),
      plural(v.handoffs, 'передача', 'передачи', 'передач'),
    ].join(', '),
  success: 'Успех клиента',
  stages: 'Этапы',
  stage: 'Этап',
  goal: 'Цель',
  doneWhen: 'Пройден, когда',
  teams: 'Команды',
  team: 'Команда',
  contact: 'Контакт с клиентом',
  direct: 'прямой',
  indirect: 'косвенный',
  none: 'нет',
  legend: 'Обозначения',
  legendText: '● прямой контакт с клиентом, ○ косвенный, · нет контакта',
  touchpoints: 'Точки контакта',
  touchpoint: 'Точка контакта',
  owner: 'Владелец',
  channels: 'Каналы',
  expectation: 'Ожидание',
  reality: 'Реальность',
  gap: 'Разрыв',
  noGap: 'нет',
  unchecked: 'ещё не проверено',
  momentOfTruth: 'момент истины',
  handoffs: 'Передачи между командами',
  handoff: 'Передача',
  from: 'Кто',
  to: 'Кому',
  information: 'Что сообщает',
  when: 'За какой срок',
  where: 'Где',
  responsible: 'Ответственный',
  number: '№',
  required: 'обязательно',
  access: 'постоянный доступ',
  questions: 'отвечает на вопросы',
  answerWithin: (v) => `ответ: ${v.duration}`,
  before: (v) => `за ${v.duration} до события «${v.event}»`,
  after: (v) => `не позже чем через ${v.duration} после события «${v.event}»`,
  duration: (amount, unit, working) => {
    const forms = durationForms[unit];
    if (!working) return plural(amount, ...forms.plain);
    return plural(amount, ...forms.working);
  },
  part: (v) => `Этап: ${v.name}`,
  empty: 'Здесь пока пусто',
};

type Forms = readonly [one: string, few: string, many: string];

const durationForms: Readonly<Record<'minute' | 'hour' | 'day' | 'week', { plain: Forms; working: Forms }>> = {
  minute: {
    plain: ['минуту', 'минуты', 'минут'],
    working: ['рабочую минуту', 'рабочие минуты', 'рабочих минут'],
  },
  hour: { plain: ['час', 'часа', 'часов'], working: ['рабочий час', 'рабочих часа', 'рабочих часов'] },
  day: { plain: ['день', 'дня', 'дней'], working: ['рабочий день', 'рабочих дня', 'рабочих дней'] },
  week: {
    plain: ['неделю', 'недели', 'недель'],
    working: ['рабочую неделю', 'рабочие недели', 'рабочих недель'],
  },
};
