import { longDate } from './dates.ts';
import { listAnd, listOr, plural } from './words.ts';

/** What is asked for at the terminal when news is announced. */
export const news = {
  askEffective: (v: { days: readonly string[] }) =>
    `When does it reach clients${v.days.length > 0 ? ` (planned: ${v.days.join(', ')})` : ' (a date such as 2026-11-22)'}?`,
  askReact: 'What should the receivers do or say?',
  askQuestion: 'What is the question?',
  askAnswer: 'What is the answer?',
  mailSubject: (v: { name: string; date: string }) => `${v.name}, as of ${v.date}`,
  mailWhat: 'What changes',
  mailReact: 'What to do or say',
  mailArticles: 'Articles to bring up to date',
  mailLate: 'Why so late',
  mailConfirm: 'Confirm that your team has read it',
  mailMore: 'All of it',
  mailQuestionOf: (v: { person: string }) => `A question of ${v.person}`,
  mailAnswerTo: (v: { question: string }) => `An answer to “${v.question}”`,
  mailQuestion: 'The question',
  mailAbout: 'About',
  mailAnswer: 'The answer',
  mailPlace: 'Others read it in',
  mailHowToAnswer: 'Answer it',
  mailTo: (v: { people: string }) => `To: ${v.people === '' ? 'nobody' : v.people}`,
  wouldTell: (v: { people: readonly string[] }) =>
    `Nothing is sent (--dry-run)${v.people.length > 0 ? `: ${listAnd(v.people)} would be told` : ''}`,
};

/** What is said of news and questions between teams. */
export const newsActions = {
  'announce-mode': (v: { handoff: string; mode: string }) =>
    v.mode === 'questions'
      ? `“${v.handoff}” answers questions, nothing is announced by it; ask with: cxmap question ask`
      : `“${v.handoff}” is standing access to the sender’s own tool: nothing is announced by it`,
  'announce-late': (v: { handoff: string; effective: string; last: string }) =>
    `Too late: for an event on ${longDate(v.effective)} the last possible day for “${v.handoff}” was ${longDate(v.last)}`,
  'announce-never': (v: { handoff: string; effective: string }) =>
    `Too late: for an event on ${longDate(v.effective)} no day would have been early enough for “${v.handoff}”`,
  'announce-earliest': (v: { earliest: string }) =>
    `Told now, the event can be on ${longDate(v.earliest)} at the earliest`,
  'announce-say-why': () => 'If it cannot wait, say why: --late-because "<reason>"',
  'announce-in-time': () => 'It is in time, so the reason of --late-because is not written',
  'bad-article': (v: { given: string }) =>
    `“${v.given}” is no article: write --article "<address>=<who brings it up to date>", like https://help.example.com/prices=ann`,
  'article-twice': (v: { url: string }) => `The article ${v.url} is named twice`,
  'with-unfit': (v: { fields: readonly string[] }) =>
    `What the file says under ${listAnd(v.fields.map((field) => `“${field}”`))} is not what news has there (effective, react, fields, articles, late_because)`,
  announced: (v: { id: string; handoff: string; effective: string; teams: readonly string[] }) =>
    `${v.id} announced: “${v.handoff}” as of ${longDate(v.effective)}, for ${listAnd(v.teams)}`,
  'announced-commit': (v: { id: string; handoff: string; effective: string }) =>
    `Announce ${v.id}: ${v.handoff}, ${v.effective}`,
  'announced-before': (v: { ids: readonly string[] }) => `Note: ${listAnd(v.ids)} told of the same day before`,
  'announce-confirm': (v: { id: string }) => `Each receiving team confirms it with: cxmap acknowledge ${v.id}`,
  'acknowledge-outsider': (v: { by: string; id: string; teams: readonly string[] }) =>
    `${v.by} is in none of the teams that ${v.id} is for: ${listAnd(v.teams)}`,
  'news-confirmed': (v: { id: string; by: string; handoff: string }) => `${v.id} “${v.handoff}”: ${v.by} has confirmed`,
  'news-confirmed-already': (v: { id: string; by: string; at: string }) =>
    `${v.id}: ${v.by} confirmed it on ${longDate(v.at)} already; nothing is written`,
  'news-confirmed-commit': (v: { id: string; by: string; handoff: string }) =>
    `Confirm ${v.id} (${v.by}): ${v.handoff}`,
  'news-unconfirmed': (v: { teams: readonly string[] }) => `Not confirmed yet by ${listAnd(v.teams)}`,
  'news-confirmed-by-all': () => 'No receiving team is left that has to confirm it',
  'no-articles': (v: { id: string }) => `${v.id} names no articles`,
  'no-such-article': (v: { id: string; given: string; articles: readonly string[] }) =>
    `${v.id} names no article “${v.given}”; it names ${listAnd(v.articles)}`,
  'which-article': (v: { id: string; articles: readonly string[] }) =>
    `Which article of ${v.id}? It may be ${listOr(v.articles)}`,
  'article-done': (v: { id: string; url: string }) => `${v.id}: ${v.url} is up to date`,
  'article-done-already': (v: { id: string; url: string; done: string }) =>
    `${v.id}: ${v.url} is up to date since ${longDate(v.done)}; nothing is written`,
  'article-done-commit': (v: { id: string; url: string }) => `Bring an article of ${v.id} up to date: ${v.url}`,
  'articles-left': (v: { articles: readonly string[] }) => `Not up to date yet: ${listAnd(v.articles)}`,
  'articles-all-done': (v: { id: string }) => `All articles of ${v.id} are up to date`,
  'question-mode': (v: { handoff: string; known: readonly string[] }) =>
    `“${v.handoff}” is not for questions${v.known.length > 0 ? `; ask by ${listOr(v.known)}` : ': no hand-off here is (mode: questions)'}`,
  'question-about-one': () => 'A question is about an event (--event) or a piece of news (--news), not both',
  'question-date-of-what': () => '--date is the day of an event: say which one with --event',
  'question-no-such-day': (v: { event: string; date: string; planned: readonly string[] }) =>
    `“${v.event}” is not planned for ${v.date}, but for ${listAnd(v.planned)}`,
  'question-asked': (v: { id: string; question: string; team: string; until: string }) =>
    `${v.id} asked: ${v.team} answers${v.until === '' ? '' : ` by ${longDate(v.until)}`}`,
  'question-looks': (v: { people: readonly string[] }) =>
    v.people.length === 0
      ? 'Nobody there looks at questions now'
      : `${listAnd(v.people)} ${v.people.length > 1 ? 'look' : 'looks'} once a working day`,
  'question-after-event': (v: { date: string; until: string }) =>
    `Note: it reaches clients on ${longDate(v.date)}, and the answer may come on ${longDate(v.until)} only`,
  'question-asked-commit': (v: { id: string; question: string }) => `Ask ${v.id}: ${v.question}`,
  'question-answered-already': (v: { id: string; at: string }) => `${v.id} was answered on ${longDate(v.at)} already`,
  'question-of-others': (v: { by: string; id: string; team: string; people: readonly string[] }) =>
    `${v.id} was put to ${v.team}, and ${v.by} is not of that team${v.people.length > 0 ? `: ${listAnd(v.people)} ${v.people.length > 1 ? 'look' : 'looks'} there` : ''}`,
  'question-answered': (v: { id: string; person: string; question: string }) =>
    `${v.id} answered: ${v.person} asked “${v.question}”`,
  'question-unpublished': (v: { id: string }) =>
    `So that nobody asks again, put the answer where others read it: cxmap question publish ${v.id} <page>`,
  'question-answered-commit': (v: { id: string; question: string }) => `Answer ${v.id}: ${v.question}`,
  'question-unanswered': (v: { id: string }) => `${v.id} has no answer yet that could be published`,
  'question-no-place': (v: { id: string }) => `Where does the answer to ${v.id} stand? Name a page or a piece of news`,
  'question-published': (v: { id: string; place: string }) => `${v.id}: others can read the answer in ${v.place}`,
  'question-published-already': (v: { id: string; place: string }) =>
    `${v.id} says so already: the answer stands in ${v.place}; nothing is written`,
  'question-published-commit': (v: { id: string; place: string }) => `Publish the answer to ${v.id}: ${v.place}`,
  'tell-nobody': (v: { id: string }) => `There is nobody who is to be told of ${v.id}`,
  'told-before': (v: { count: number }) =>
    `${plural(v.count, 'message', 'messages')} about it went out before; send again with cxmap tell --again`,
  'tell-again': (v: { id: string; way: string }) =>
    `Written, but not everybody was told; to send it to the others: cxmap tell ${v.id} --send ${v.way}`,
  'tell-unknown': (v: { given: string }) => `There is no announcement and no question “${v.given}”`,
};
