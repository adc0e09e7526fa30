import type { Phrases } from '../shape.ts';
import { plural } from './words.ts';

const months = 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ');
const quarters: Readonly<Record<string, string>> = { Q1: 'I кв.', Q2: 'II кв.', Q3: 'III кв.', Q4: 'IV кв.' };

/** Создаются по надобности: каждый стоит миллисекунду. */
const numbers = new Map<string, Intl.NumberFormat>();

/** Слова графиков: показатели во времени, идеи по пользе и усилиям. */
export const charts: Phrases['charts'] = {
  period: (v) => {
    const [year = '', part = ''] = v.period.split('-');
    const name = months[Number(part) - 1] ?? quarters[part] ?? part.replace(/^W0?(\d+)$/, '$1 нед.');
    return `${name} ${year}`.trim();
  },
  tick: (v) => {
    const key = `${v.notation} ${v.digits}`;
    const format =
      numbers.get(key) ??
      new Intl.NumberFormat('ru', {
        notation: v.notation,
        maximumFractionDigits: v.digits,
        useGrouping: 'min2',
        signDisplay: 'negative',
      });
    numbers.set(key, format);
    return format.format(v.value).replace('-', '−');
  },
  since: (v) => `${v.change} к ${v.period}`,
  answers: (v) => `ответов: ${v.n}`,
  sample: (v) => `n = ${v.n}`,
  stageCounts: (v) =>
    [
      plural(v.metrics, 'показатель', 'показателя', 'показателей'),
      ...(v.met > 0 ? [`цель достигнута: ${v.met}`] : []),
      ...(v.missed > 0 ? [`не достигнута: ${v.missed}`] : []),
      ...(v.blind > 0 ? [`без данных: ${v.blind}`] : []),
    ].join(' · '),
  missing: (v) => `Источник: ${v.system}. Данные пока никто не собирает.`,
  noValues: (v) => `Источник: ${v.system}. Ни одного значения ещё не пришло.`,
  gapIdea: (v) => `Пробел закроет идея: ${v.idea}`,
  expectation: (v) => `клиенты ждут ${v.amount}`,
  routine: {
    high: (v) => `обычный разброс до ${v.amount}`,
    low: (v) => `обычный разброс от ${v.amount}`,
  },
  benchmark: (v) => `${v.who}: ${v.amount}`,
  values: 'значение',
  goodSide: 'здесь цель достигнута',
  owner: 'Отвечает',
  source: 'Источник',
  by: (v) => `В разрезе «${v.dimension}», ${v.period}`,
  now: (v) => `сейчас: ${v.period}`,
  before: (v) => `было: ${v.period}`,
  metricOf: (v) => `${v.metric} · ${v.workspace}`,
  metricDescription: (v) =>
    v.values === 0
      ? `${v.state}, ${v.target}`
      : `${v.state}: ${v.value}, ${v.target}; на графике ${plural(v.values, 'значение', 'значения', 'значений')}`,

  perStatus: 'Сколько идей в каждом статусе',
  onTheWay: 'В пути',
  aside: 'Завершены',
  effortAxis: 'Усилия, от 1 до 5',
  valueAxis: 'Ценность для клиента + ценность для бизнеса, от 2 до 10',
  bothValues: 'Клиент + бизнес',
  unscored: 'Пока без оценки',
  nobody: 'пока не решено',
  shown: (v) => `Показаны лучшие: ${v.shown} из ${v.all}. Все — в «cxmap render ideas --format md».`,
  noIdeas: 'Идей в пути нет.',
  noScores: 'Ни одна идея ещё не оценена.',
};
