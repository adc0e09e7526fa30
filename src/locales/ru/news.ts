import type { Phrases } from '../shape.ts';
import { longDate } from './dates.ts';
import { listAnd, listOr, plural } from './words.ts';

/** О чём спрашивают в терминале, когда публикуют новость. */
export const news: Phrases['news'] = {
  askEffective: (v) =>
    `Когда это дойдёт до клиентов${v.days.length > 0 ? ` (запланировано: ${v.days.join(', ')})` : ' (дата, например 2026-11-22)'}?`,
  askReact: 'Что получателям делать или говорить?',
  askQuestion: 'О чём вопрос?',
  askAnswer: 'Каков ответ?',
  mailSubject: (v) => `${v.name}, с ${v.date}`,
  mailWhat: 'Что меняется',
  mailReact: 'Что делать или говорить',
  mailArticles: 'Статьи, которые нужно обновить',
  mailLate: 'Почему так поздно',
  mailConfirm: 'Подтвердите, что ваша команда прочитала',
  mailMore: 'Целиком',
  mailQuestionOf: (v) => `Вопрос, задаёт ${v.person}`,
  mailAnswerTo: (v) => `Ответ на вопрос «${v.question}»`,
  mailQuestion: 'Вопрос',
  mailAbout: 'К чему относится',
  mailAnswer: 'Ответ',
  mailPlace: 'Где его прочтут другие',
  mailHowToAnswer: 'Ответить',
  mailTo: (v) => `Кому: ${v.people === '' ? 'никому' : v.people}`,
  wouldTell: (v) =>
    `Ничего не отправлено (--dry-run)${v.people.length > 0 ? `; получили бы: ${listAnd(v.people)}` : ''}`,
};

/** Что говорится о новостях и вопросах между командами. */
export const newsActions: typeof import('../en/news.ts').newsActions = {
  'announce-mode': (v) =>
    v.mode === 'questions'
      ? `Передача «${v.handoff}» отвечает на вопросы, новостей по ней не объявляют; спросить: cxmap question ask`
      : `Передача «${v.handoff}» – постоянный доступ к инструменту отправителя: новостей по ней не объявляют`,
  'announce-late': (v) =>
    `Поздно: для события ${longDate(v.effective)} последний возможный день передачи «${v.handoff}» – ${longDate(v.last)}`,
  'announce-never': (v) =>
    `Поздно: о событии ${longDate(v.effective)} по передаче «${v.handoff}» нельзя было успеть ни в какой день`,
  'announce-earliest': (v) => `Если сообщить сейчас, событие возможно самое раннее ${longDate(v.earliest)}`,
  'announce-say-why': () => 'Если ждать нельзя, назовите причину: --late-because "<причина>"',
  'announce-in-time': () => 'Новость вышла вовремя, поэтому причина из --late-because не записана',
  'bad-article': (v) =>
    `«${v.given}» – не статья: пишите --article "<адрес>=<кто обновит>", например https://help.example.com/prices=ann`,
  'article-twice': (v) => `Статья ${v.url} названа дважды`,
  'with-unfit': (v) =>
    `То, что в файле стоит под ${listAnd(v.fields.map((field) => `«${field}»`))}, новости не подходит (в ней есть effective, react, fields, articles, late_because)`,
  announced: (v) => `${v.id} объявлена: «${v.handoff}» с ${longDate(v.effective)}; получатели: ${listAnd(v.teams)}`,
  'announced-commit': (v) => `Объявить ${v.id}: ${v.handoff}, ${v.effective}`,
  'announced-before': (v) => `Обратите внимание: об этом дне уже сообщали: ${listAnd(v.ids)}`,
  'announce-confirm': (v) => `Каждая команда-получатель подтверждает: cxmap acknowledge ${v.id}`,
  'acknowledge-outsider': (v) => `${v.by} не входит в команды, которым адресована новость ${v.id}: ${listAnd(v.teams)}`,
  'news-confirmed': (v) => `${v.id} «${v.handoff}»: подтверждено (${v.by})`,
  'news-confirmed-already': (v) => `${v.id}: ${v.by} – подтверждение есть с ${longDate(v.at)}; ничего не записано`,
  'news-confirmed-commit': (v) => `Подтвердить ${v.id} (${v.by}): ${v.handoff}`,
  'news-unconfirmed': (v) => `Ещё не подтвердили: ${listAnd(v.teams)}`,
  'news-confirmed-by-all': () => 'Подтверждений больше ни от кого не ждут',
  'no-articles': (v) => `В новости ${v.id} не названо ни одной статьи`,
  'no-such-article': (v) => `В новости ${v.id} нет статьи «${v.given}»; есть ${listAnd(v.articles)}`,
  'which-article': (v) => `Какая статья новости ${v.id}? Подходят ${listOr(v.articles)}`,
  'article-done': (v) => `${v.id}: статья ${v.url} обновлена`,
  'article-done-already': (v) => `${v.id}: статья ${v.url} обновлена ещё ${longDate(v.done)}; ничего не записано`,
  'article-done-commit': (v) => `Обновить статью новости ${v.id}: ${v.url}`,
  'articles-left': (v) => `Ещё не обновлены: ${listAnd(v.articles)}`,
  'articles-all-done': (v) => `Все статьи новости ${v.id} обновлены`,
  'question-mode': (v) =>
    `Передача «${v.handoff}» не для вопросов${v.known.length > 0 ? `; спросить можно по ${listOr(v.known)}` : ': таких передач (mode: questions) здесь нет'}`,
  'question-about-one': () => 'Вопрос относится или к событию (--event), или к новости (--news), но не к обоим',
  'question-date-of-what': () => '--date – день события: назовите его, --event',
  'question-no-such-day': (v) => `Событие «${v.event}» запланировано не на ${v.date}, а на ${listAnd(v.planned)}`,
  'question-asked': (v) =>
    `${v.id}: вопрос задан; команда «${v.team}» отвечает${v.until === '' ? '' : ` не позже ${longDate(v.until)}`}`,
  'question-looks': (v) =>
    v.people.length === 0 ? 'Вопросы там сейчас никто не смотрит' : `Раз в рабочий день смотрит: ${listAnd(v.people)}`,
  'question-after-event': (v) =>
    `Обратите внимание: до клиентов это дойдёт ${longDate(v.date)}, а ответ может прийти только ${longDate(v.until)}`,
  'question-asked-commit': (v) => `Спросить ${v.id}: ${v.question}`,
  'question-answered-already': (v) => `На ${v.id} уже ответили ${longDate(v.at)}`,
  'question-of-others': (v) =>
    `${v.id} задан команде «${v.team}», а ${v.by} не из неё${v.people.length > 0 ? `; там смотрит: ${listAnd(v.people)}` : ''}`,
  'question-answered': (v) => `${v.id}: ответ записан; спрашивал(а) ${v.person}: «${v.question}»`,
  'question-unpublished': (v) =>
    `Чтобы не спрашивали снова, внесите ответ туда, где его прочтут: cxmap question publish ${v.id} <страница>`,
  'question-answered-commit': (v) => `Ответить на ${v.id}: ${v.question}`,
  'question-unanswered': (v) => `На ${v.id} ещё нет ответа, публиковать нечего`,
  'question-no-place': (v) => `Где стоит ответ на ${v.id}? Назовите страницу или новость`,
  'question-published': (v) => `${v.id}: ответ прочтут другие – ${v.place}`,
  'question-published-already': (v) => `${v.id}: это уже записано (${v.place}); ничего не изменено`,
  'question-published-commit': (v) => `Опубликовать ответ на ${v.id}: ${v.place}`,
  'tell-nobody': (v) => `О ${v.id} сообщать некому`,
  'told-before': (v) =>
    `Об этом уже отправлено: ${plural(v.count, 'сообщение', 'сообщения', 'сообщений')}; отправить ещё раз – cxmap tell --again`,
  'tell-again': (v) => `Записано, но узнали не все; отправить остальным: cxmap tell ${v.id} --send ${v.way}`,
  'tell-unknown': (v) => `Нет ни такой новости, ни такого вопроса: «${v.given}»`,
};
