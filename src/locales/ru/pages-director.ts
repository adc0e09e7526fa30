import type { Phrases } from '../shape.ts';
import { longDate } from './dates.ts';
import { plural } from './words.ts';

/** Слова страницы для директора. */
export const directorPages: Pick<Phrases['pages'], 'director'> = {
  director: {
    intro: (v) => `${v.workspace}: ${v.period}; для сравнения — ${v.before}.`,
    notOver: 'Месяц ещё не закончился, поэтому числа будут расти.',
    /** Оба дня одного месяца: «1–22 ноября 2026 года». */
    period: (v) => (v.from === v.to ? longDate(v.to) : `${Number(v.from.slice(8))}–${longDate(v.to)}`),
    now: 'Этот месяц',
    before: 'Прошлый месяц',
    change: 'Изменение',
    feedback: 'Обратная связь',
    says: (v) => `получено ${plural(v.now, 'обращение', 'обращения', 'обращений')}; месяцем раньше — ${v.before}.`,
    received: 'Получено',
    source: {
      survey: 'опросы',
      interview: 'интервью',
      mystery_shopping: 'тайный покупатель',
      employee: 'идеи сотрудников',
      open_source: 'открытые источники',
      data: 'данные',
      contact: 'клиенты обратились сами',
    },
    sentiment: { positive: 'позитивные', neutral: 'нейтральные', negative: 'негативные' },
    handling: 'Как с ней работали',
    answered: 'Доля полученных, на которые уже ответили',
    toDecision: 'Медиана рабочего времени до решений этого месяца',
    toAnswer: 'Медиана рабочего времени до первых ответов этого месяца',
    underAnHour: 'меньше часа',
    channel: 'По какому каналу пришла',
    noChannel: '(канал не указан)',
    answeredShare: 'Уже ответили',
    firstAnswer: 'До первого ответа',
    marks: 'Оценки',
    scores: 'Какие оценки ставят клиенты',
    tags: 'О чём говорили чаще всего',
    metrics: 'Показатели',
    metricsSay: (v) =>
      v.met + v.missed + v.noValue + v.noTarget === 0
        ? 'пока ничего не измеряется.'
        : `✓ цель достигнута — ${v.met} (периодом раньше — ${v.before}), ${v.missed > 0 ? '⚠ ' : ''}не достигнута — ${v.missed}${v.noValue > 0 ? `, без значения — ${v.noValue}` : ''}${v.noTarget > 0 ? `, без цели — ${v.noTarget}` : ''}.`,
    moves: 'Самые заметные изменения к предыдущему значению, сначала те, что больше шума:',
    was: 'Было',
    is: 'Стало',
    better: 'Это',
    owner: 'Владелец',
    metric: 'Показатель',
    target: 'Цель',
    projects: 'Проекты',
    projectsSay: (v) =>
      v.running === 0
        ? `в работе нет, в планах — ${v.planned}.`
        : `в работе ${plural(v.running, 'проект', 'проекта', 'проектов')}: ✓ в срок — ${v.running - v.late}, ${v.late > 0 ? '⚠ ' : ''}опаздывают — ${v.late}. В планах — ${v.planned}.`,
    lateOnes: 'Опаздывают:',
    milestones: (v) => `Вехи до ${v.date}`,
    noMilestones: (v) => `До ${v.date} вех нет.`,
    milestone: 'Веха',
    project: 'Проект',
    due: 'Срок',
    isLate: (v) => `⚠ ${v.date}, срок прошёл`,
    more: (v) => `… и ещё ${v.count}.`,
    results: 'Что дали внедрённые идеи',
    noResults: 'За эти два месяца ни одна идея не внедрена.',
    promises: 'Обещания между командами',
    promisesSay: (v) =>
      v.inTime + v.late === 0
        ? `в этом месяце новостей не было; месяцем раньше вовремя — ${v.inTimeBefore}, с опозданием — ${v.lateBefore}.`
        : `новости вышли ✓ вовремя — ${v.inTime}, ${v.late > 0 ? '⚠ ' : ''}с опозданием — ${v.late}; месяцем раньше — ${v.inTimeBefore} и ${v.lateBefore}.`,
    newsDue: (v) =>
      v.count === 0
        ? 'Ни одно запланированное событие не ждёт своей новости.'
        : `Предстоит сообщить: ${plural(v.count, 'новость', 'новости', 'новостей')}${v.late > 0 ? `, ⚠ последний день прошёл: ${v.late}` : ''}.`,
    changed: 'Что изменилось',
    nothingDone: 'За два месяца ни одна задача, идея или обращение не сдвинулись.',
    work: {
      opened: 'Задач поставлено',
      completed: 'Задач выполнено',
      cancelled: 'Задач отменено',
      received: 'Идей получено',
      planned: 'Идей запланировано',
      implemented: 'Идей внедрено',
      rejected: 'Идей отклонено',
      closed: 'Обращений закрыто',
      applied: 'Идей внесено в карту',
    },
    waits: (v) =>
      `просроченных задач — ${v.overdue}, неразобранных обращений — ${v.untriaged}, обращений без ответа клиенту — ${v.owed}.`,
    ideas: 'Идеи, которые сдвинулись',
    noIdeas: 'Ни одна идея не сдвинулась.',
    map: 'Карта',
    applied: (v) => `«${v.title}» теперь на карте${v.stages ? ` (${v.stages})` : ''}.`,
    begun: (v) => `Рабочая группа «${v.name}» впервые собралась ${v.date}.`,
    ended: (v) => `С ${v.date} не используется: ${v.kind} «${v.name}».`,
    noMap: 'На карте ничего не появилось и ничего не исчезло.',
    thing: {
      group: 'рабочая группа',
      handoff: 'передача',
      metric: 'показатель',
      playbook: 'плейбук',
      scenario: 'сценарий',
      segment: 'сегмент',
      stage: 'этап',
      team: 'команда',
      touchpoint: 'точка контакта',
    },
  },
};
