import type { NoteMeaning, Thing } from '../terms.ts';

/** Как русский пишет числа, списки и сроки и как называет то, чем живёт предметная область. */

const rules = new Intl.PluralRules('ru');

/** Слово при числе: «ошибка», «ошибки», «ошибок». */
export const wordFor = (count: number, one: string, few: string, many: string): string => {
  const form = rules.select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
};

/** «1 ошибка», «2 ошибки», «5 ошибок». */
export const plural = (count: number, one: string, few: string, many: string): string =>
  `${count} ${wordFor(count, one, few, many)}`;

export const listAnd = (items: readonly string[]): string =>
  new Intl.ListFormat('ru', { type: 'conjunction' }).format(items);

export const listOr = (items: readonly string[]): string =>
  new Intl.ListFormat('ru', { type: 'disjunction' }).format(items);

/** Именительный падеж и «нет такого …» для каждого вида идентификаторов. */
const things: Readonly<Record<string, readonly [name: string, none: string]>> = {
  workspace: ['рабочее пространство', 'Нет такого рабочего пространства'],
  'success-map': ['карта успеха', 'Нет такой карты'],
  vocabulary: ['словарь', 'Нет такого словаря'],
  routing: ['маршрутизация', 'Нет такой маршрутизации'],
  segments: ['сегменты', 'Нет таких сегментов'],
  team: ['команда', 'Нет такой команды'],
  touchpoint: ['точка контакта', 'Нет такой точки контакта'],
  handoff: ['передача', 'Нет такой передачи'],
  scenario: ['сценарий', 'Нет такого сценария'],
  playbook: ['плейбук', 'Нет такого плейбука'],
  group: ['рабочая группа', 'Нет такой рабочей группы'],
  metric: ['показатель', 'Нет такого показателя'],
  client: ['клиент', 'Нет такого клиента'],
  case: ['обращение', 'Нет такого обращения'],
  task: ['задача', 'Нет такой задачи'],
  idea: ['идея', 'Нет такой идеи'],
  announcement: ['новость', 'Нет такой новости'],
  question: ['вопрос', 'Нет такого вопроса'],
  ack: ['согласие', 'Нет такого согласия'],
  stage: ['этап', 'Нет такого этапа'],
  person: ['сотрудник', 'Нет такого сотрудника'],
  channel: ['канал', 'Нет такого канала'],
  system: ['система', 'Нет такой системы'],
  event: ['событие', 'Нет такого события'],
  tag: ['тег', 'Нет такого тега'],
  task_type: ['тип задачи', 'Нет такого типа задач'],
  churn_reason: ['причина ухода', 'Нет такой причины ухода'],
  signal: ['сигнал', 'Нет такого сигнала'],
  segment: ['сегмент', 'Нет такого сегмента'],
  attribute: ['признак клиента', 'Нет такого признака клиента'],
  calendar: ['календарь', 'Нет такого календаря'],
  step: ['шаг плейбука', 'Нет такого шага в этом плейбуке'],
  work: ['работа проекта', 'Нет такой работы в этом проекте'],
  rule: ['правило', 'Нет такого правила'],
  change: ['изменение', 'Нет такого изменения'],
} satisfies Readonly<Record<Thing, readonly [name: string, none: string]>>;

export const thing = (kind: string): string => things[kind]?.[0] ?? kind;

export const noSuch = (kind: string): string => things[kind]?.[1] ?? `Не найдено (${kind})`;

/** Что должна сказать заметка при переходе. */
export const noteMeaning: Readonly<Record<string, string>> = {
  problem: 'в чём проблема',
  answer: 'каков ответ',
  result: 'каков результат',
  reason: 'почему',
  reopening: 'почему открыта снова',
  alternative: 'какая нашлась альтернатива',
  resumption: 'почему к ней вернулись',
} satisfies Readonly<Record<NoteMeaning, string>>;
