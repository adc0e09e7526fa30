import type { Phrases } from '../shape.ts';
import { plural } from './words.ts';

const number = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
const percent = (part: number, all: number): string => `${Math.round((100 * part) / all)} %`;
const weeks = (count: number): string => plural(count, 'полную неделю', 'полные недели', 'полных недель');

/** Слова команд `flow` и `forecast`. */
export const flow: Phrases['flow'] = {
  things: {
    task: (v) => plural(v.count, 'задача', 'задачи', 'задач'),
    idea: (v) => plural(v.count, 'идея', 'идеи', 'идей'),
    case: (v) => plural(v.count, 'обращение', 'обращения', 'обращений'),
  },
  number: (v) => number.format(v.value),
  hours: (v) => `${number.format(v.hours)} ч`,
  atMost: (v) => `${v.percent} % не дольше`,
  time: 'Рабочие часы',
  count: 'n',
  statesHeading: 'Куда уходит время, в рабочих часах (ближайший ранг; ночи и выходные не считаются)',
  waits: 'есть вопрос: ждёт ответа команды CX',
  untilFirst: 'до первого завершения',
  untilLast: 'до окончательного завершения',
  state: 'Состояние',
  ageingHeading: (v) =>
    `Не завершено: ${v.count}${v.old > 0 ? `, из них дольше, чем 85 % завершённых: ${v.old} (!)` : ''}`,
  ageing: { old: '', id: 'Номер', title: 'Что', person: 'У кого', state: 'Состояние', hours: 'Рабочие часы' },
  typesHeading: 'Обещано и выполнено, по типам задач',
  types: { type: 'Тип', promised: 'Обещано', took: '85 % заняли не больше', within: 'В срок' },
  within: (v) => `${v.within} из ${v.n}: ${percent(v.within, v.n)} (${Math.round(v.low)}–${Math.round(v.high)} %)`,
  channelsHeading: 'До первого ответа, по каналу, откуда пришло обращение',
  channels: { channel: 'Канал', cases: 'Обращений', answered: 'С ответом', none: '(не указан)' },
  weeksHeading: (v) => `Завершено по неделям, начиная с самой давней: ${v.finished} за ${weeks(v.weeks)}`,
  nothing: 'Ничего не завершено и не в работе.',
  more: (v) => `и ещё ${v.count} (все есть в --format csv)`,
  forecastWhen: (v) => `Когда, вероятно, будет завершено: ${v.things}`,
  forecastHowMany: (v) => `Сколько ${v.things}, вероятно, будет завершено к ${v.date}, за ${weeks(v.weeks)}`,
  kinds: { task: 'задач', idea: 'идей', case: 'обращений' },
  byWeek: (v) => `${v.percent} %: за ${plural(v.weeks, 'неделю', 'недели', 'недель')}, к ${v.date}`,
  beyond: (v) => `${v.percent} %: не за ${plural(v.weeks, 'неделю', 'недели', 'недель')}`,
  atLeast: (v) => `${v.percent} %: не меньше ${v.count}`,
  basis: (v) =>
    `Если каждая неделя будет похожа на одну из прошлых: за ${weeks(v.weeks)} завершено ${v.finished}. Расчёт точный, без случайных чисел.`,
};

/** Почему прогноза нет. */
export const flowActions: Pick<
  Phrases['action'],
  'forecast-no-past' | 'forecast-none-open' | 'forecast-too-many' | 'forecast-too-soon' | 'forecast-too-far'
> = {
  'forecast-no-past': (v) =>
    v.weeks === 0
      ? 'С начала первой работы не прошло ни одной полной недели: прогнозировать не из чего'
      : `За последние ${weeks(v.weeks)} ничего не завершено: прогнозировать не из чего`,
  'forecast-none-open': () => 'Ничего не открыто; скажите, сколько: cxmap forecast when 20',
  'forecast-too-many': (v) => `Прогноз бывает не больше чем на ${v.most}`,
  'forecast-too-soon': (v) => `До ${v.date} нет ни одной полной недели`,
  'forecast-too-far': (v) =>
    `До ${v.date} больше ${plural(v.weeks, 'недели', 'недель', 'недель')}: что вероятно к тому времени, не скажет никто`,
};
