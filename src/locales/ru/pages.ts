import type { Phrases } from '../shape.ts';
import { longDate } from './dates.ts';
import { clientPages } from './pages-client.ts';
import { directorPages } from './pages-director.ts';
import { loopPages } from './pages-loop.ts';
import { promisePages } from './pages-promises.ts';
import { listOr, plural } from './words.ts';

/** Слова страниц отчёта. Это уже Markdown, и значения приходят в нём же. */
export const pages: Phrases['pages'] = {
  ...promisePages,
  ...loopPages,
  ...directorPages,
  ...clientPages,
  longDate,
  titles: {
    index: 'Содержание',
    director: 'Для директора',
    map: 'Карта как есть',
    'to-be': 'Карта как будет',
    handoffs: 'Кто кому сообщает',
    monitoring: 'Ждёт внимания',
    ideas: 'Идеи',
    projects: 'Проекты',
    metrics: 'Показатели',
  },
  index: {
    intro: (v) => `Карта успеха клиента и работа над ней, по состоянию на ${v.date}.`,
    success: 'Успех клиента:',
    leftOut: (v) =>
      `Здесь нет того, что написано ещё в ${plural(v.files, 'файле', 'файлах', 'файлах')}: там ошибки, их покажет \`cxmap validate\`.`,
    begin:
      'На карте пока нет точек контакта, поэтому многие страницы пусты. Первая точка: `cxmap new touchpoint <id>`; команда, которая встречает клиента: `cxmap new team <id>`; готовая карта для примера: `cxmap init <папка> --example`.',
    says: {
      director: 'обратная связь, показатели, проекты и что изменилось с прошлого месяца',
      map: 'кто и когда встречается с клиентом и что клиент чувствует',
      toBe: 'что изменится и благодаря какой идее',
      handoffs: 'по каким правилам команды предупреждают друг друга',
      monitoring: 'задачи, обращения, ответы и новости, которые кого-то ждут',
      ideas: 'воронка, рейтинг, открытый конкурс',
      projects: 'вехи, работы и риски',
      metrics: 'значения и цели по этапам, сегментам и плейбукам',
    },
    stages: 'Этапы',
    teams: 'Команды',
    teamPages: 'У каждой команды своя страница: что она сообщает, что сообщают ей и что ей нужно сделать.',
    members: (v) => plural(v.count, 'человек', 'человека', 'человек'),
    scenarios: 'Сценарии',
    scenarioPages: 'Сервисный сценарий каждого пути: с чем встречается клиент и что за этим стоит.',
    clients: 'Клиенты, которых ведут лично',
    clientPages: 'Страница каждого: кто ведёт, что обещано, какие плейбуки идут, что он сказал.',
    groups: 'Рабочие группы',
    groupPages: 'Повестка ближайшей встречи каждой группы.',
  },
  scenario: {
    goal: 'Чего хочет клиент:',
    segment: 'Сегмент:',
    group: 'Рабочая группа:',
    steps: 'Путь',
    noSteps: 'Шаги ещё не описаны.',
    touchpoint: 'Точка контакта',
    clientDoes: 'Что делает клиент',
    meets: 'С чем встречается',
    behind: 'За кулисами',
    note: 'Примечание:',
    participants: 'Кто участвует и что выигрывает',
    noParticipants: 'Пока никто не участвует.',
  },
  report: {
    noWords: (v) => `нет слов под ключом «${v.key}»${v.near.length > 0 ? `; может быть, ${listOr(v.near)}?` : ''}`,
    spent: {
      steps: (v) =>
        `шаблоны делают больше ${v.limit} шагов на все страницы; нет ли цикла в цикле, который проходит лишнее?`,
      memory: (v) =>
        `шаблоны создают тексты и списки больше чем на ${v.limit} символов и элементов на все страницы; не растёт ли что-то в цикле?`,
      depth: (v) => `друг в друга вложено больше ${v.limit} блоков и шаблонов; не включает ли шаблон сам себя?`,
    },
    tooDeep: 'вложенность шаблона слишком велика, чтобы его прочитать',
  },
};

/** Что говорит сама команда. */
export const reportActions: Pick<
  Phrases['action'],
  | 'report-wrote'
  | 'report-fresh'
  | 'report-missing'
  | 'report-stale'
  | 'report-left-over'
  | 'report-remedy'
  | 'report-none'
  | 'report-bad-manifest'
  | 'report-for-everybody'
  | 'report-of-house'
  | 'report-foreign'
  | 'report-unknown-page'
  | 'report-two-asks'
  | 'template-problem'
  | 'template-too-large'
  | 'report-ejected'
> = {
  'report-wrote': (v) =>
    `${plural(v.pages, 'страница', 'страницы', 'страниц')} в ${v.folder}: ${v.changed === 0 ? 'ничего не изменилось' : `${plural(v.changed, 'файл изменён', 'файла изменено', 'файлов изменено')}`}${v.removed > 0 ? `, удалено ненужных файлов — ${v.removed}` : ''}. Начните с ${v.folder}/README.md.`,
  'report-fresh': (v) =>
    `${plural(v.pages, 'страница', 'страницы', 'страниц')} в ${v.folder}: всё так, как делает cxmap.`,
  'report-missing': (v) => `${v.path}: страницы нет`,
  'report-stale': (v) => `${v.path}: не то, что cxmap сделает из нынешних файлов`,
  'report-left-over': (v) => `${v.path}: больше не создаётся`,
  'report-remedy': (v) => `Выполните «${v.command}» и закоммитьте то, что она запишет.`,
  'report-none': (v) => `В ${v.folder} нет отчёта: его сделает «cxmap report -o ${v.folder}»`,
  'report-bad-manifest': (v) => `${v.path} записан не cxmap: удалите его вместе со страницами и сделайте отчёт заново`,
  'report-for-everybody': (v) =>
    `Ничего не записано: в ${v.folder} страницы для всех, а эти — для своих. Добавьте --public или укажите другую папку: -o`,
  'report-of-house': (v) =>
    `Ничего не записано: в ${v.folder} страницы для своих, а эти — для всех. Укажите другую папку: -o`,
  'report-foreign': (v) =>
    `Ничего не записано: на месте ${plural(v.files.length, 'страницы', 'страниц', 'страниц')} лежит то, что сделал не cxmap: ${v.folder}/${v.files.slice(0, 3).join(', ')}${v.files.length > 3 ? ', …' : ''}. Перенесите или удалите это либо укажите другую папку: -o`,
  'report-unknown-page': (v) =>
    `Нет страницы «${v.given}»; ${v.near.length > 0 ? `может быть, ${listOr(v.near)}?` : `есть ${v.kinds.join(', ')} и team/<id> для одной из них`}`,
  'report-two-asks': 'Выберите одно из --check, --data и --eject',
  'template-problem': (v) => `${v.file}:${v.line}:${v.column}: ${v.problem}`,
  'template-too-large': (v) =>
    `${v.file}: слишком много; в шаблоне бывает не больше ${v.one} символов, во всех шаблонах вместе — ${v.all}`,
  'report-ejected': (v) =>
    `${v.templates.length > 0 ? `Скопировано в ${v.folder}: ${v.templates.join(', ')}. Теперь эти шаблоны ваши: cxmap берёт их вместо своих.` : 'Ничего не скопировано.'}${v.kept.length > 0 ? ` Оставлено как есть: ${v.kept.join(', ')}.` : ''}`,
};
