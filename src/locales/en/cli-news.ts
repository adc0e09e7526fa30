/** The words of the help for news and questions between teams. */

const sending = {
  send: 'tell those it is for at once, by mail or by a message to a webhook',
  form: 'what the webhook takes: blocks of Slack (the default) or an Adaptive Card of Teams',
};

const change = {
  by: 'who does this; by default the member with git’s user.email',
  'as-of': 'when this is done, instead of now',
  'dry-run': 'show the change and write nothing',
  commit: 'commit the changed files',
  format: 'how the result is printed',
};

export const newsCommands = {
  announce: {
    summary: 'tell other teams what will reach clients, in the form of a hand-off',
    description:
      'Takes the form of the hand-off field by field (--field, or --with a file in the form of the record), and asks for what is missing at a terminal. The calendar of every receiving team is looked at before anything is written: news that comes too late is refused with the last possible day and the earliest event for news of today, unless --late-because says why. The rule of that day is kept as what was promised.',
    arguments: { handoff: 'the hand-off, by its id' },
    options: {
      effective: 'when it reaches clients; by default the one planned day of the event that nobody has told of',
      field: 'a field of the form; of a list several times, or with ; between the items',
      react: 'what the receivers should do or say',
      article: 'a page of the knowledge base that it changes, and who brings it up to date',
      'late-because': 'why it comes too late',
      with: 'a file with fields:, effective:, react:, articles:; - is standard input',
      ...sending,
      ...change,
    },
    examples: [
      'a price, with what to say',
      'see the file that would be written',
      'late, with the reason, and commit it',
      'and tell everybody in the receiving teams',
    ],
  },
  acknowledge: {
    summary: 'confirm for your team that a piece of news was read',
    description:
      'Adds whoever does this to those who have read the news: a member of a receiving team. The teams that have not confirmed yet are named; confirmed twice, nothing is written.',
    arguments: { id: 'the news, or any part of its id that names no other' },
    options: change,
    examples: ['for myself', 'for Ann, and commit it'],
  },
  article: { summary: 'articles of the knowledge base that news changes' },
  'article done': {
    summary: 'say that an article which news changes is up to date',
    description:
      'Writes down when an article that a piece of news names was brought up to date. The news is done when all of its articles are: until then they are on the list “articles” of monitor.',
    arguments: {
      id: 'the news, or any part of its id that names no other',
      url: 'the article, or any part of its address that no other has; by default the only one that is left',
    },
    options: change,
    examples: ['the only article that is left', 'one of several, and commit it'],
  },
  question: { summary: 'questions of one team to another' },
  'question ask': {
    summary: 'ask the team that a hand-off of questions comes from',
    description:
      'Writes a question down. One person of the team that is asked looks once a working day: who that is, and until when the answer comes, is told. What is about an event or a piece of news is counted before its day.',
    arguments: { handoff: 'the hand-off of mode “questions”, by its id' },
    options: {
      text: 'the question',
      event: 'the event that it is about',
      date: 'which day of the event; by default the next planned one',
      news: 'the news that it is about, or any part of its id',
      ...sending,
      ...change,
    },
    examples: ['about a piece of news', 'about the next planned day of an event'],
  },
  'question answer': {
    summary: 'answer a question that was put to your team',
    description: 'Writes the answer of somebody who is in the team that was asked, or stands in there.',
    arguments: { id: 'the question, or any part of its id that names no other' },
    options: { text: 'the answer', 'published-in': 'where others can read it already', ...sending, ...change },
    examples: ['the answer alone', 'with the page that says so now'],
  },
  'question publish': {
    summary: 'say where others can read an answer, so that nobody asks again',
    description:
      'Answers that stand nowhere are on the list “unpublished” of monitor. A place is a page, its address, or the id of a piece of news.',
    arguments: { id: 'the question, or any part of its id that names no other', place: 'where the answer stands' },
    options: change,
    examples: ['in the knowledge base', 'in a piece of news, and commit it'],
  },
  tell: {
    summary: 'send news, a question or an answer to those it is for',
    description:
      'News goes to everybody in the receiving teams and to those who stand in, a question to who looks, an answer to who asked; without --send it is only shown. What went is not sent twice. Mail goes by SMTP (CXMAP_SMTP_URL, CXMAP_MAIL_FROM), a message to a webhook (CXMAP_WEBHOOK_URL); both come from the environment alone. What cannot be sent to one holds up no other: it is named, and the command ends with 3.',
    arguments: { id: 'the news or the question, or any part of its id that names no other' },
    options: {
      ...sending,
      again: 'send also what went before',
      'as-of': 'who is there at this moment, instead of now',
      'dry-run': 'show what would be sent',
      format: 'how it, or what became of it, is shown',
    },
    examples: ['to those who have not been told', 'to all, into a channel of Teams', 'see the letter, and who gets it'],
  },
};
