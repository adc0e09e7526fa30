import type { Phrases } from '../shape.ts';
import { plural } from './words.ts';

/** Слова видов цикла улучшений: идеи, задачи, показатели. */
export const loopViews: Phrases['loopViews'] = {
  ideas: {
    title: (v) => `Идеи: ${v.workspace}`,
    description: (v) =>
      `В пути ${plural(v.running, 'идея', 'идеи', 'идей')}, с оценкой — ${v.scored}. Число — место по порядку`,
    low: { effort: 'Мало усилий', value: 'Мало пользы' },
    high: { effort: 'Много усилий', value: 'Много пользы' },
    quadrants: ['Большие проекты', 'Делать первыми', 'Если будет время', 'Подумать дважды'],
    funnel: 'Воронка',
    running: 'В пути, лучшие сверху',
    ended: 'Что стало с остальными',
    rankNote: 'Приоритет: (ценность для клиента + ценность для бизнеса) / усилия, каждая оценка от 1 до 5.',
    idea: 'Идея',
    clientValue: 'Ценность для клиента',
    businessValue: 'Ценность для бизнеса',
    effort: 'Усилия',
    rank: 'Приоритет',
    route: 'Кто прорабатывает',
    contest: 'конкурс',
    cases: 'Обращения',
    became: 'Чем кончилось',
  },

  tasks: {
    title: (v) => `Задачи: ${v.workspace}`,
    description: (v) =>
      `Не закончено: ${plural(v.unfinished, 'задача', 'задачи', 'задач')}, просрочено: ${v.overdue}; на ${v.date}`,
    today: 'Сегодня',
    ended: 'Закончено за две недели',
    legend: '○ ещё не принята, ? ждёт ответа, ⚠ просрочена, ✓ выполнена, ✗ отменена.',
    load: 'У кого сколько',
    unfinished: 'Предстоит закончить',
    task: 'Задача',
    due: 'Срок',
    endedOn: 'Закончена',
    overdue: 'Просрочено',
    isOverdue: (v) => `⚠ ${v.date}, просрочена`,
    result: 'Результат',
    nothing: 'Дел ни у кого нет.',
  },

  metrics: {
    title: (v) => `Показатели на пути клиента: ${v.workspace}`,
    description: (v) =>
      `${plural(v.metrics, 'показатель', 'показателя', 'показателей')}, цель достигнута: ${v.met}, не достигнута: ${v.missed}`,
    courseOf: (v) => `${v.name}: динамика`,
    bars: 'Столбцы — значения.',
    line: 'Линия — цель.',
    nothing: 'Пока ничего не измеряется.',
    metric: 'Показатель',
    latest: 'Последнее',
    target: 'Цель',
    expectation: 'Ждут клиенты',
    benchmark: 'У других',
    trend: 'Динамика',
    period: 'Период',
    value: 'Значение',
    answers: 'Ответов',
    is: { better: 'лучше', worse: 'хуже', same: 'без изменений' },
    parts: (v) => `По частям, ${v.period}:`,
  },
};
