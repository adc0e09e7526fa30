import type { Phrases } from '../shape.ts';
import { listAnd, plural } from './words.ts';

/** Что «metric status» говорит о показателе, строка за строкой. */
export const metricStatus: Phrases['metricStatus'] = {
  nothing: 'Действующих показателей нет.',
  latest: (v) => `${v.name}: ${v.amount}, ${v.period}`,
  without: (v) => `${v.name}: ${v.why}`,
  methods: {
    nps: 'NPS',
    mean: 'среднее',
    share: 'доля',
    index: 'индекс от 0 до 100',
    median: 'медиана (ближайший ранг)',
    sum: 'сумма',
  },
  scale: (v) => `оценки от ${v.min} до ${v.max}`,
  answered: (v) => `n ${v.n}`,
  answeredOf: (v) => `n ${v.n} из ${v.sent} спрошенных (ответили ${v.percent})`,
  interval: (v) => `интервал от ${v.low} до ${v.high}`,
  noInterval: 'интервал неизвестен',
  target: (v) => `${v.target}: ${metricStates[v.state]}`,
  targetOutside: (v) => `цель ${v.target} лежит за пределами того, что делает этот процесс`,
  expected: (v) => `клиенты ждут ${v.amount}, ${v.isReached ? 'достигнуто' : 'не достигнуто'}`,
  benchmark: (v) => `${v.who}: ${v.amount}, ${v.isReached ? 'достигнуто' : 'не достигнуто'}`,
  routine: (v) => `обычный разброс ${v.low}–${v.high}`,
  provisional: (v) => `предварительно, по ${plural(v.count, 'значению', 'значениям', 'значениям')}`,
  fewValues: (v) => `${plural(v.count, 'значение', 'значения', 'значений')}: обычный разброс виден начиная с шести`,
  signals: {
    outside: (v) => `${sides[v.side]} обычного разброса ${v.low}–${v.high}`,
    side: (v) => `${plural(v.count, 'значение', 'значения', 'значений')} подряд ${sides[v.side]} среднего`,
    trend: (v) =>
      `${plural(v.count, 'значение', 'значения', 'значений')} подряд ${v.side === 'above' ? 'растут' : 'падают'}`,
    'outer-third': (v) => `два из трёх намного ${sides[v.side]} среднего`,
  },
  change: (v) =>
    v.is === 'same' ? `как и в ${v.before}` : `стало ${v.is === 'better' ? 'лучше' : 'хуже'}: ${v.by} к ${v.before}`,
  withinNoise: 'в пределах шума',
  beyondNoise: 'больше шума',
  unknownNoise: 'шум это или нет, сказать нельзя',
  otherRate: (v) => `ответили очень разные доли: тогда ${v.was}, теперь ${v.is}; возможно, это другие люди`,
  raised: (v) => `Выяснить, почему «${v.name}» не достиг цели за ${v.period} (${v.value} вместо ${v.target})`,
  costs: (v) => `стал лучше, а его баланс – хуже: ${v.others.map((name) => `«${name}»`).join('; ')}`,
};

const sides = { above: 'выше', below: 'ниже' } as const;

const metricStates = { met: 'выполнена', missed: 'не выполнена', open: 'не задана' } as const;

/** Что говорит «metric check». */
export const metricCheck: Phrases['metricCheck'] = {
  compared: 'Записанное и вычисленное по обращениям',
  readiness: 'Чего не хватает данным',
  differs: (v) => `${v.name}, ${v.period}: записано ${v.recorded}, а по обращениям выходит ${v.computed} (${v.n})`,
  same: (v) => `Совпало: ${plural(v.count, 'значение', 'значения', 'значений')}`,
  few: (v) => `Слишком мало обращений для сравнения: ${plural(v.count, 'значение', 'значения', 'значений')}`,
  nothing: 'Записанным значениям не с чем сравниться: обращений за те же периоды нет.',
  ready: 'Всего хватает: о каждом числе можно судить.',
  lacks: {
    source: 'Никто не собирает',
    values: 'Значений ещё нет',
    n: 'Не записано, сколько их было (n)',
    counts: 'Без promoters, passives и detractors интервал NPS неизвестен',
    sd: 'Без sd, стандартного отклонения, интервал среднего неизвестен',
    sent: 'Не записано, сколько человек спросили (sent)',
    parts: 'Нет столбца для каждого разреза из «by»',
    history: 'Меньше шести периодов не показывают обычного разброса',
  },
  idea: (v) => `это должна закрыть ${v.id}`,
  propose: (v) => `как идея: ${v.command}`,
  ideaTitle: (v) => `Собирать данные ${v.id}`,
};

/** Что говорят команды о записанном и поднятом и почему отказывают. */
export const metricActions: typeof import('../en/metric-status.ts').metricActions = {
  'metric-recorded': (v) =>
    `${v.name} (${v.metric}), ${v.period}: записано ${v.value === '' ? 'число спрошенных' : v.value}`,
  'metric-changed': (v) =>
    `${v.name} (${v.metric}), ${v.period}: теперь в строке ${v.value === '' ? 'число спрошенных' : v.value}`,
  'metric-recorded-commit': (v) => `Записать ${v.metric} за ${v.period}${v.value === '' ? '' : `: ${v.value}`}`,
  'metric-same': (v) => `Для показателя «${v.metric}» за ${v.period} это уже записано`,
  'metric-recorded-already': (v) => `Такая строка уже есть: ${v.line}. С --replace в ней будет то, что вы указали`,
  'metric-no-column': (v) =>
    `В данных нет столбца ${listAnd(v.columns)}: добавьте его в первую строку, а в остальные – запятую`,
  'metric-no-value': (v) =>
    `Укажите значение; одного --sent хватает только показателю, который вычисляется по обращениям, а ${v.metric} без значения`,
  'metric-not-missed': (v) =>
    v.state === 'met'
      ? `Показатель «${v.metric}» достиг цели, поднимать нечего`
      : `У показателя «${v.metric}» нет значения, которое не достигает цели, поднимать нечего`,
  'metric-raised-already': (v) =>
    `Из показателя «${v.metric}» за ${v.period} уже появилась задача ${v.id} «${v.title}»; ничего не записано`,
  'metric-no-type': (v) =>
    `Добавьте --type <тип> или запишите «task_type» в ${v.metric}: задачей какого типа становится невыполненная цель?`,
  'metric-imported': (v) =>
    `Добавлено: ${plural(v.added, 'значение', 'значения', 'значений')}, изменено: ${v.changed}, уже было: ${v.same}; файлов: ${v.files}`,
  'metric-imported-commit': (v) =>
    `Загрузить ${plural(v.added + v.changed, 'значение', 'значения', 'значений')} показателей: ${v.files}`,
  'metric-import-line': (v) => `Строка ${v.line}:`,
  'metric-import-no-metric': () => 'Какой это показатель? Добавьте --metric <идентификатор> или столбец metric в файл',
  'metric-import-nothing': () => 'В файле нет значений',
  'bad-part': (v) => `«${v.given}» – не разрез со значением: пишите --of region=north`,
  'bad-period': (v) =>
    `«${v.given}» – не период: пишите 2026-11, 2026-Q4 или 2026-W47${v.better === undefined ? '' : `; если имелось в виду ${v.better}, так и напишите`}`,
  'bad-number': (v) =>
    `«${v.given}» – не число${v.better === undefined ? '' : `; если имелось в виду ${v.better}, так и напишите`}`,
  'bad-cell-count': (v) => `«${v.column}» – целое число, а указано «${v.given}»`,
};
