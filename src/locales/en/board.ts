import { plural } from './words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** What the board says. */
export const board = {
  kinds: { task: 'Tasks', idea: 'Ideas', case: 'Cases' },
  /** A day as a card has room for it: “4 Nov”, with the year where it is another one. */
  day: (v: { day: string; today: string }) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(v.day) ?? [];
    const name = months[Number(month) - 1];
    if (!name) return v.day;
    return `${Number(day)} ${name}${year === v.today.slice(0, 4) ? '' : ` ${year}`}`;
  },
  count: (v: { count: number }) => plural(v.count, 'card', 'cards'),
  nothing: 'nothing here',
  nothingAt: (v: { kind: 'task' | 'idea' | 'case' }) =>
    ({ task: 'There are no tasks here.', idea: 'There are no ideas here.', case: 'There are no cases here.' })[v.kind],
  noneFound: 'Nothing is found like that: Esc shows everything again',
  more: (v: { count: number }) => `${v.count} more`,
  broken: (v: { count: number }) => `${plural(v.count, 'file has', 'files have')} errors and no card: cxmap validate`,
  /** What can be done with a card, beside moves, which are called by where they lead. */
  ways: {
    assign: 'give it to somebody',
    comment: 'say something about it',
    ask: 'ask the client something',
    clarify: 'write down what the client answered',
    task: 'make a task of it',
    idea: 'make an idea of it',
    'join-task': 'it belongs to a task that is there',
    'join-idea': 'it belongs to an idea that is there',
    none: 'nothing is to be done',
    close: 'the client has been told: close it',
    reopen: 'the client is not satisfied: open the work again',
    answer: 'write down the answer to the client',
  },
  /** What is asked for. */
  asks: {
    note: 'Note',
    owner: 'Who gets it',
    due: 'By which day',
    route: 'Who works it out',
    reason: 'Why',
    alternative: 'What could be done instead',
    'approved-by': 'Who has approved it',
    cause: 'The cause',
    results: 'What came of it',
    question: 'What to ask',
    answer: 'What the client answered',
    title: 'What is to be done',
    type: 'Which type of task',
    tag: 'A tag',
    into: 'Which one',
    outcome: 'How it ended for the client',
    channel: 'By which channel',
  },
  outcomes: {
    satisfied: 'satisfied',
    not_satisfied: 'not satisfied',
    sent: 'told, without a word back',
    unreachable: 'could not be reached',
    no_reply_needed: 'no answer is needed',
  },
  contest: 'a contest: whoever wants to',
  nobody: 'leave it open',
  dayForm: '2026-11-22',
  whereTo: (v: { id: string }) => `Where to with ${v.id}?`,
  whatWith: (v: { id: string }) => `What about ${v.id}?`,
  whoAreYou: 'Who are you? git’s user.email is that of no member',
  whose: 'Whose cards?',
  all: 'all cards',
  who: { person: 'person', team: 'team', tag: 'tag' },
  mayBeEmpty: 'may be left empty',
  notNow: 'not now',
  notHere: (v: { id: string }) => `Nothing like that can be done with ${v.id} now`,
  noCard: 'There is no card to do that with',
  working: 'Writing …',
  search: 'Search',
  tooSmall: 'The window is too small for the board',
  /** The keys, as the footer and the help name them. */
  keys: {
    go: 'go from card to card',
    ends: 'first, last card',
    page: 'a page up, down',
    open: 'open',
    move: 'move',
    next: 'to the next column, the one before',
    assign: 'assign',
    answer: 'answer',
    note: 'note',
    search: 'search',
    filter: 'filter',
    kind: 'tasks, ideas, cases',
    help: 'all keys',
    quit: 'quit',
    suspend: 'back to the shell for a while: fg returns',
    back: 'back',
    pick: 'pick',
    find: 'type to find',
    send: 'go on',
    clear: 'everything again',
  },
  helpTitle: 'All keys',
  space: 'Space',
};
