import type { Phrases } from '../shape.ts';
import { metricStatus } from './metric-status.ts';
import { picture } from './picture.ts';
import { views } from './views.ts';
import { listAnd, plural } from './words.ts';

/** Слова списков и черновик ответа клиенту. */
export const monitorWords: Phrases['monitor'] = {
  lists: {
    unaccepted: 'Ещё не приняты в работу',
    accepted: 'В работе',
    'due-soon': 'Скоро срок',
    overdue: 'Просрочены',
    escalated: 'Переданы выше',
    'in-question': 'Ждут ответа на вопрос',
    untriaged: 'Неразобранные обращения',
    unclear: 'Ждут ответа клиента',
    'stale-ideas': 'Идеи на анализе',
    'missed-checkins': 'Идущие проекты',
    owed: 'Ответы, которые мы должны',
    'cancelled-unexplained': 'Отменены или просрочены, и никто не спросил почему',
    unanswered: 'Вопросы без ответа',
    unpublished: 'Ответы, которых другие ещё не прочтут',
    unacknowledged: 'Новости без подтверждения',
    articles: 'Статьи, которые нужно обновить',
    'news-due': 'Новости, которые пора готовить',
    kpi: 'Показатели, на которые стоит взглянуть',
    training: 'Обучение пора повторить',
    'kpi-without-task': 'Цель не выполнена, а задачи нет',
    promises: 'Обещания клиентам',
    'churn-unexplained': 'Ушли, и неизвестно почему',
    signals: 'Сигналы, что клиент может уйти',
  },
  columns: { late: '', id: 'Ид.', title: 'Что', person: 'Кто', teams: 'Команда', when: 'Когда', notes: 'Примечание' },
  due: (v) => `срок ${v.date}`,
  since: (v) => `с ${v.date}`,
  heading: (v) =>
    `${v.name}: ${v.count}${v.late > 0 ? ` (${v.list === 'kpi' || v.list === 'kpi-without-task' ? 'не достигли цели' : 'сверх срока'}: ${v.late})` : ''}`,
  empty: 'Здесь ничего не ждёт.',
  nothingOwed: 'Каждый клиент, который что-то сказал, получил ответ.',
  away: (v) =>
    `${v.person}: отсутствует до ${v.until} включительно; ${v.deputy === '' ? 'замены нет' : `дела ведёт ${v.deputy}`}.`,
  nothingToDo: (v) => `Дел нет: ${v.person}.`,
  mine: (v) => `Что нужно сделать: ${v.person}`,
  owedTo: (v) => `${v.who} (${v.cases.join(', ')})`,
  unknownClient: 'неизвестный клиент',
  mayBeNamed: 'можно назвать публично',
  greeting: 'Здравствуйте!',
  thanks: (v) => (v.count > 1 ? 'Спасибо, что не раз написали нам об этом.' : 'Спасибо, что написали нам об этом.'),
  thanksColleague: (v) => (v.count > 1 ? 'Спасибо за ваши идеи.' : 'Спасибо за вашу идею.'),
  duplicate: (v) =>
    `Письма не нужно: клиенту отвечают по ${v.other}. Это обращение закройте: cxmap case close --outcome no_reply_needed`,
  said: (v) => `Вы писали: «${v.text}»`,
  closing: 'Всё ли теперь в порядке? Если нет, скажите — и мы продолжим.',
  hello: (v) => `Здравствуйте, ${v.name}!`,
  signature: (v) => `— ${v.workspace}`,
  more: (v) => `и ещё ${v.count}`,
  subject: (v) =>
    `${v.workspace}: ${plural(v.count, 'дело', 'дела', 'дел')} для вас${v.late > 0 ? `, с опозданием: ${v.late}` : ''}`,
  total: (v) => `${plural(v.count, 'запись', 'записи', 'записей')}${v.late > 0 ? `, с опозданием: ${v.late}` : ''}`,
};

/** Публичная заметка о том, о чём просили клиенты и что теперь есть. */
export const publicNote: Phrases['publicNote'] = {
  done: (v) => (v.reason === undefined ? 'Вы просили — и теперь это есть: …' : sentence(v.reason)),
  thanks: (v) => {
    const others =
      v.others > 0 ? [v.named.length > 0 ? `ещё ${v.others}` : plural(v.others, 'голос', 'голоса', 'голосов')] : [];
    return v.named.length + v.others === 0 ? '' : `Об этом просили вы. Спасибо: ${listAnd([...v.named, ...others])}.`;
  },
};

/** Что отмечено у записей. */
export const monitorNotes: Pick<Phrases['notes'], keyof Phrases['notes']> = {
  promise: (v) => `«${v.promise}»`,
  'signal-held': (v) => `${v.name}: ${v.react}`,
  'promise-done': (v) => `${v.task} закончена: сдержано ли обещание?`,
  'churn-no-interview': () => 'нет интервью',
  'churn-no-cause': (v) => `интервью есть, причины нет: cxmap client churn ${v.client} --cause …`,
  expired: () => 'срок вышел; никто не спросил почему',
  cancelled: () => 'отменена; никто не спросил почему',
  'escalation-step': (v) => `шаг ${v.step}: ${v.to}`,
  escalated: (v) => `передано выше: ${v.to}, ${v.at}`,
  also: (v) => `также: ${v.lists.map((list) => `«${monitorWords.lists[list]}»`).join(', ')}`,
  'instead-of': (v) => `замещает: ${v.people.join(', ')}`,
  owner: (v) => `исполнитель: ${v.person}`,
  reason: (v) => v.reason,
  question: (v) => v.question,
  old: (v) =>
    `уже ${plural(v.hours, 'рабочий час', 'рабочих часа', 'рабочих часов')} (85 % завершённых — до ${v.usual})`,
  'checkin-missed': (v) => `нет отчёта с ${v.since}`,
  'milestone-missed': (v) => `веха «${v.name}» ожидалась ${v.due}`,
  together: (v) => `вместе с ${v.cases.join(', ')}`,
  client: (v) => v.client,
  'asked-by': (v) => `спрашивает ${v.person}`,
  about: (v) => `касается «${v.subject}»${v.date === '' ? '' : `, ${v.date}`}`,
  article: (v) => v.url,
  'open-questions': (v) => plural(v.count, 'вопрос без ответа', 'вопроса без ответа', 'вопросов без ответа'),
  event: (v) => `«${v.event}» ${v.date}; узнать должны: ${v.teams.join(', ')}`,
  'target-missed': (v) =>
    `${v.period}: ${picture.amount({ value: v.value, unit: v.unit })}, цель ${picture.amount({ value: v.target, unit: v.unit })}`,
  'target-missed-by-answers': (v) =>
    `${v.period}: ${picture.amountOf({ amount: picture.amount({ value: v.value, unit: v.unit }), n: v.n })}, цель ${picture.amount({ value: v.target, unit: v.unit })}`,
  routine: (v) => metricStatus.routine({ low: views.number(v.low), high: views.number(v.high) }),
  signal: (v) => metricStatus.signals[v.rule]({ ...v, low: views.number(v.low), high: views.number(v.high) }),
  'target-outside': (v) => metricStatus.targetOutside({ target: views.number(v.target) }),
  training: (v) => v.topic,
  raise: (v) => `cxmap metric raise ${v.metric}`,
  'no-value': (v) => `нет значения за ${v.period}`,
  'balance-worse': (v) => `лучше, а «${v.other}» стал хуже`,
  'outcome-task-completed': (v) => sentence(`Мы это сделали: ${v.result || v.title}`),
  'outcome-task-cancelled': (v) => sentence(`Сделать не получилось («${v.title}»)${v.result ? `: ${v.result}` : ''}`),
  'outcome-idea-implemented': (v) =>
    sentence(`То, о чём вы просили, готово: «${v.title}»${v.result ? `. ${v.result}` : ''}`),
  'outcome-idea-rejected': (v) =>
    sentence(
      `Мы решили этого не делать («${v.title}»)${v.result ? `: ${v.result}` : ''}${v.alternatives.length > 0 ? `. Вместо этого можем предложить: ${v.alternatives.join('; ')}` : ''}`,
    ),
  'outcome-idea-cancelled': (v) =>
    sentence(`Работу пришлось остановить («${v.title}»)${v.result ? `: ${v.result}` : ''}`),
  'public-reason': (v) => sentence(v.reason),
  'public-praise': () => 'Нам очень приятно; ваши слова мы передадим тем, кому они адресованы.',
  'public-done': () => 'Мы сделали то, что было нужно.',
  'public-not-done': () => 'Мы разобрались; пока всё останется как есть.',
  'public-looked-into': () => 'Мы во всём разобрались.',
  'outcome-none': (v) => sentence(v.reason ? `Мы разобрались: ${v.reason}` : 'Мы разобрались в этом'),
};

/** С точкой на конце, если её ещё нет. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Что сообщает рассылка напоминаний. */
export const remindWords: Phrases['remind'] = {
  nothing: () => 'Никого ничего не ждёт.',
  'no-address-in-email': (v) =>
    `${v.name} — не адрес вида smtps://user:password@host:465; в пароле @ пишется %40, : — %3A, / — %2F, # — %23`,
  'no-address-in-webhook': (v) => `${v.name} — не адрес, который начинается с https://`,
  'form-of-webhook': () => '--form говорит, как выглядит сообщение в вебхук: добавьте --send webhook',
  refused: (v) => `Не отправлено: ${v.person} — почтовый сервер отказал: ${v.said}`,
  answered: (v) => `Не отправлено: ${v.person} — сервис ответил ${v.status}${v.said === '' ? '' : `: ${v.said}`}`,
  unreachable: (v) => `Не отправлено: ${v.person} — никто не принял: ${v.said}`,
  'no-way': () => 'Каким способом? Добавьте --send email или --send webhook',
  'no-secret': (v) => `В окружении не задано ${v.name}: там хранится то, чего не должно быть в файлах`,
  sent: (v) => `Отправлено: ${v.person}`,
  already: (v) => `${plural(v.count, 'письмо', 'письма', 'писем')} за ${v.day} уже ушло; отправить ещё раз — --again`,
  'no-address': (v) => `У ${v.person} в карте нет адреса почты`,
};
