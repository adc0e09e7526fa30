import type { clientActions as english } from '../en/clients.ts';
import type { Phrases } from '../shape.ts';
import { states } from './states.ts';
import { plural } from './words.ts';

/** Слова команд о клиентах. */
export const clients: Phrases['clients'] = {
  columns: {
    id: 'Клиент',
    name: 'Название',
    written: 'В файле',
    found: 'Попадает в',
    before: 'Сейчас в',
    after: 'Попал бы в',
    why: 'По признакам',
  },
  none: 'нет',
  unrecorded: 'не записан',
  yes: 'да',
  no: 'нет',
  nobody: 'Клиентов нет.',
  nobodyMoves: 'Никто не перешёл бы.',
  askType: (v) => `Какого типа задачи для обещаний (${v.types.join(', ')})?`,
  signals: {
    none: 'Ни одного сигнала нет.',
    columns: { client: 'Клиент', signal: 'Сигнал', since: 'С какого дня', person: 'Кто', react: 'Что делать' },
    since: (v) => `${v.on} (${plural(v.days, 'день', 'дня', 'дней')})`,
    nobody: 'никого',
    backtest: {
      signal: 'Сигнал',
      days: 'За сколько дней',
      left: 'Был у ушедших',
      stayed: 'Был в те же дни у остальных',
    },
    share: (v) => `${v.held} из ${v.of}: ${v.share} % (${v.low}–${v.high})`,
    backtestNote: (v) =>
      `Ушли: ${plural(v.churns, 'клиент', 'клиента', 'клиентов')}. В скобках – интервалы 95 % (Уилсон). Остальные посчитаны по разу на каждый такой день, поэтому на самом деле их интервал шире. Признаки, сегменты, теги и этапы – сегодняшние; всё прочее – только то, что было известно в тот день.`,
  },
  worth: (v) => `Ценность клиента: ${v.value}`,
  page: {
    value: 'Ценность',
    granted: 'Дано в рамках полномочий',
    grantedTo: (v) => `Дано в рамках полномочий; ценность клиента: ${v.value}`,
    signals: 'Сигналы',
    signal: (v) => `${v.name}, с ${v.since}: ${v.react}${v.person === '' ? '' : ` (${v.person})`}`,
    segment: 'Сегмент',
    manager: 'Менеджер',
    since: 'Клиент с',
    success: 'Успех',
    left: 'Ушёл',
    leftFor: (v) => `${v.on}: ${v.reason}`,
    lastWord: 'Последнее слово',
    ago: (v) => `${v.on}, ${plural(v.days, 'день', 'дня', 'дней')} назад`,
    never: 'пока ничего не говорил',
    promises: 'Обещания',
    promise: {
      kept: (v) => `сдержано ${v.on}`,
      late: (v) => `сдержано с опозданием, ${v.on} вместо ${v.due}`,
      broken: (v) => `нарушено ${v.on}: ${v.reason}`,
      overdue: (v) => `просрочено с ${v.due}`,
      open: (v) => `срок ${v.due}`,
    },
    playbook: (v) => `${v.name}, запущен ${v.started.slice(0, 10)}${v.version === '' ? '' : ` (версия ${v.version})`}`,
    tasks: 'Открытые задачи',
    cases: 'Открытые обращения',
    scores: 'Оценки во времени',
    handover: (v) => `${v.handoff}: ${v.on}, ${v.by}`,
  },
  askReason: 'Почему его не сдержали?',
  askStated: (v) => `Какую причину назвал клиент (${[...v.reasons, 'other'].join(', ')}; Enter — не назвал)?`,
  askWords: 'Что он сказал, его словами (Enter — ничего)?',
  askManager: 'Кто ведёт клиента (идентификатор сотрудника)?',
  askAttribute: (v) =>
    `${v.name} (${[v.choices.length > 0 ? `одно из: ${v.choices.join(', ')}` : attributeType(v.type), v.hint, 'Enter — неизвестно'].filter((part) => part).join('; ')})?`,
};

/** Как поле формы спрашивают в терминале. */
export const askField: Phrases['askField'] = (v) => {
  if (v.isMore) return `${v.field}, ещё (Enter — больше нет)?`;
  const about = [
    v.hint,
    v.choices.length > 0 ? `одно из: ${v.choices.join(', ')}` : typeHints.get(v.type),
    v.required ? '' : 'Enter — пропустить',
  ];
  const said = about.filter((part) => part);
  return `${v.field}${said.length > 0 ? ` (${said.join('; ')})` : ''}?`;
};

const typeHints: ReadonlyMap<string, string> = new Map([
  ['date', '2026-11-22'],
  ['number', 'число'],
  ['money', 'сумма'],
  ['url', 'ссылка'],
  ['list', 'по одному'],
]);

/** Почему на вопрос о сегментах нет ответа. */
export const clientActions: Pick<Phrases['action'], keyof typeof english> = {
  'no-signals': () => 'Сигналы здесь не описаны: добавьте их в map/segments.yaml, в «signals»',
  'backtest-of-all': () => '--backtest смотрит на всех клиентов или на сегмент (--segment): уберите клиентов и --owner',
  'backtest-nobody': () =>
    'Никто ещё не ушёл, и сказать, насколько сигналы предсказывают уход, не по чему. Записать уход: cxmap client churn <клиент>',
  'no-segments': () => 'Сегменты здесь не описаны: добавьте их в map/segments.yaml',
  'no-segment': (v) => `Нет сегмента «${v.id}»; есть ${v.known}`,
  'if-form': (v) =>
    `«${v.given}» — не сегмент с условием: напишите <сегмент>=<условие на YAML>, например large={required: [seats]}`,
  'client-gone': (v) => `${v.id}: клиента нет с ${v.since}; ушедшим ничего не обещают и не запускают`,
  'field-form': (v) => `«${v.given}» — не поле со значением: напишите <имя>=<значение>`,
  'field-nested': (v) => `В поле «${v.field}» нужен текст, число или список текстов`,
  'field-twice': (v) => `Поле «${v.field}» указано несколько раз, а это не список`,
  'handover-several': (v) => `Обещания принимают несколько передач: укажите нужную через --handoff: ${v.handoffs}`,
  'handover-none': (v) =>
    `Ни в одной передаче нет поля для обещаний («promises: true»): укажите через --handoff, чью форму заполнять: ${v.handoffs}`,
  'client-handed-over': (v) =>
    `Клиент ${v.client} передан: ${v.handoff}; ${plural(v.promises, 'новое обещание', 'новых обещания', 'новых обещаний')}`,
  'client-handed-before': (v) => `Клиент ${v.client} уже передан с этими же сведениями: ${v.handoff}`,
  'client-handover-commit': (v) => `Передать клиента ${v.client}: ${v.handoff}`,
  'promise-form': (v) =>
    `«${v.given}» — не обещание: напишите <текст>, <текст>=<срок>, <текст>=<ответственный> или <текст>=<срок>=<ответственный>`,
  'promise-item': (v) => `Каждая строка «${v.field}» — текст либо {promise, to?, due?, owner?}`,
  'promise-past': (v) => `Срок обещания «${v.promise}», ${v.due}, уже прошёл`,
  'promise-task': (v) => `Обещание «${v.promise}»: ${v.task}, ${v.owner}, срок ${v.due}`,
  'no-promises': (v) => `Клиенту ${v.id} ничего не обещали`,
  'promise-several': (v) => `«${v.given}» есть в нескольких обещаниях: ${v.promises}`,
  'promise-unknown': (v) => `У клиента ${v.id} нет обещания «${v.given}»; есть ${v.promises}`,
  'promise-later': (v) => `${v.on} ещё не наступило: сегодня ${v.today}`,
  'promise-kept-before': (v) => `Обещание «${v.promise}» уже сдержали ${v.on}`,
  'promise-broken-before': (v) => `Обещание «${v.promise}» уже нарушили ${v.on}`,
  'promise-kept': (v) =>
    `${v.client}: обещание «${v.promise}» сдержали ${v.on}${v.on > v.due ? `, с опозданием: срок был ${v.due}` : ''}`,
  'promise-kept-commit': (v) => `Сдержать обещание клиенту ${v.client}: ${v.promise}`,
  'promise-broken': (v) => `${v.client}: обещание «${v.promise}» нарушили: ${v.reason}`,
  'promise-broken-commit': (v) => `Нарушено обещание клиенту ${v.client}: ${v.promise}`,
  'promise-task-open': (v) => `Его задача ещё идёт (${stateName(v.status)}): cxmap task move ${v.task} …`,
  churned: (v) => `Клиент ${v.client} ушёл ${v.on}: ${v.reason}`,
  'churn-completed': (v) => `Клиент ${v.client}, ушедший ${v.on}: записано то, что известно теперь (${v.reason})`,
  'churned-commit': (v) => `Записать уход клиента ${v.client}: ${v.reason}`,
  'churn-later': (v) => `${v.on} ещё не наступило: сегодня ${v.today}. Запишите уход, когда клиент уйдёт`,
  'case-of-another': (v) => `${v.id} — обращение не этого клиента (${v.client})`,
  'churn-open-tasks': (v) => `Ещё идут задачи: ${v.things.join('; ')}`,
  'churn-open-playbooks': (v) => `Ещё идут плейбуки: ${v.things.join('; ')}`,
  'churn-open-cases': (v) => `Ждут ответа обращения: ${v.things.join('; ')}`,
  'churn-open-promises': (v) => `Невыполненные обещания: ${v.things.join('; ')}`,
  'churn-no-interview': (v) =>
    `Спросите почему: cxmap case add --source interview --client ${v.id}, затем cxmap client churn ${v.id} --interview <обращение>; если клиент отказался — --interview-refused <дата>`,
  'churn-no-cause': (v) => `Интервью есть, а причины в записи нет: cxmap client churn ${v.id} --cause <причина>`,
  'role-nobody': (v) => `Роли «${v.role}» ни у кого нет: укажите менеджера через --manager`,
  'role-several': (v) => `Роль «${v.role}» у нескольких: укажите менеджера через --manager: ${v.people.join(', ')}`,
  'client-added': (v) => `Клиент ${v.client} добавлен, его ведёт ${v.manager}`,
  'client-added-commit': (v) => `Добавить клиента ${v.client}`,
  'client-segment-found': (v) => `Сегмент: ${v.segment}${v.why.length > 0 ? ` (${v.why.join('; ')})` : ''}`,
  'client-pseudonym': () => 'Имя навсегда останется в истории репозитория: вместо имени человека лучше псевдоним',
  'start-still': (v) => `Прошлый запуск ещё идёт: ${v.tasks.join('; ')}`,
  'start-no-steps': (v) => `В плейбуке ${v.playbook} нет шагов`,
  'start-other-segment': (v) => `Этот плейбук для сегментов ${v.segments.join(', ')}, а клиент в сегменте ${v.segment}`,
  'client-started': (v) =>
    `Плейбук «${v.playbook}» запущен для клиента ${v.client}, версия ${v.version}: ${plural(v.tasks, 'новая задача', 'новые задачи', 'новых задач')}`,
  'client-started-commit': (v) => `Запустить «${v.playbook}» для клиента ${v.client}`,
  'client-started-before': (v) =>
    `Плейбук «${v.playbook}» идёт для клиента ${v.client} с ${v.started}, версия ${v.version}; дважды ничего не создаётся. Ещё раз: --again`,
  'playbook-changed': (v) => `С тех пор плейбук изменился (сейчас ${v.version}); запущенный идёт по своим шагам`,
  'step-plain': (v) => `${v.due}  ${v.step} (${v.touch === 'automated' ? 'автоматически' : 'лично'}, без задачи)`,
  'step-joined': (v) => `${v.due}  ${v.step}: задача ${v.task} уже есть`,
  'step-task': (v) => `${v.due}  ${v.step}: ${v.owner}, ${v.task}${v.touch === 'automated' ? ' (автоматически)' : ''}`,
  'step-no-due': (v) => `Шаг ${v.step}: не нашлось рабочего дня через ${v.after} после запуска`,
  'step-owner-form': (v) => `«${v.given}» не называет исполнителя шага: напишите <шаг>=<сотрудник>`,
  'step-unknown': (v) => `В плейбуке нет шага «${v.step}», который становится задачей`,
  'step-no-owner': (v) =>
    `Для шага ${v.step} (${v.who}) никого не нашлось: укажите --owner ${v.step}=<сотрудник>${v.people.length > 0 ? `: ${v.people.join(', ')}` : ''}`,
};

function stateName(status: string): string {
  return new Map(Object.entries(states.task)).get(status) ?? status;
}

function attributeType(type: string): string {
  const names = new Map([
    ['string', 'текст'],
    ['integer', 'целое число'],
    ['number', 'число'],
    ['boolean', 'true или false'],
    ['date', 'дата вида 2026-11-22'],
  ]);
  return names.get(type) ?? type;
}
