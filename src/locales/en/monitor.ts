import type { ProcessRule } from '../terms.ts';
import { metricStatus } from './metric-status.ts';
import { picture } from './picture.ts';
import { views } from './views.ts';
import { listAnd, plural } from './words.ts';

/** The words of the lists, and the draft of an answer to a client. */
export const monitorWords = {
  lists: {
    unaccepted: 'Not accepted yet',
    accepted: 'In work',
    'due-soon': 'Due soon',
    overdue: 'Overdue',
    escalated: 'Escalated',
    'in-question': 'In question',
    untriaged: 'Undecided cases',
    unclear: 'Waiting for the client’s word',
    'stale-ideas': 'Ideas in analysis',
    'missed-checkins': 'Running projects',
    owed: 'Answers owed',
    'cancelled-unexplained': 'Cancelled or expired, and nobody asked why',
    unanswered: 'Questions without an answer',
    unpublished: 'Answers that others cannot read yet',
    unacknowledged: 'News not confirmed',
    articles: 'Articles to bring up to date',
    'news-due': 'News to come',
    kpi: 'Metrics to look at',
    'kpi-without-task': 'Targets missed, and no task',
    training: 'Training to refresh',
    promises: 'Promises to clients',
    'churn-unexplained': 'Clients who left, and nobody knows why',
    signals: 'Signals that a client may leave',
  },
  columns: { late: '', id: 'Id', title: 'What', person: 'Who', teams: 'Team', when: 'When', notes: 'Remark' },
  due: (v: { date: string }) => `due ${v.date}`,
  since: (v: { date: string }) => `since ${v.date}`,
  heading: (v: { list: string; name: string; count: number; late: number }) =>
    `${v.name}: ${v.count}${v.late > 0 ? ` (${v.late} ${v.list === 'kpi' || v.list === 'kpi-without-task' ? 'off target' : 'late'})` : ''}`,
  empty: 'Nothing waits here.',
  nothingOwed: 'Every client who spoke has an answer.',
  away: (v: { person: string; until: string; deputy: string }) =>
    `${v.person} is away until ${v.until}; ${v.deputy === '' ? 'nobody stands in' : `what is theirs is with ${v.deputy}`}.`,
  nothingToDo: (v: { person: string }) => `${v.person} has nothing to do.`,
  mine: (v: { person: string }) => `What ${v.person} has to do`,
  owedTo: (v: { who: string; cases: readonly string[] }) => `${v.who} (${v.cases.join(', ')})`,
  unknownClient: 'a client nobody knows',
  mayBeNamed: 'may be named in public',
  greeting: 'Hello,',
  thanks: (v: { count: number }): string =>
    v.count > 1 ? 'thank you for telling us, more than once.' : 'thank you for telling us.',
  thanksColleague: (v: { count: number }): string =>
    v.count > 1 ? 'thank you for your ideas.' : 'thank you for your idea.',
  duplicate: (v: { other: string }) =>
    `No letter: the client is answered with ${v.other}. Close this one: cxmap case close --outcome no_reply_needed`,
  said: (v: { text: string }) => `You wrote: “${v.text}”`,
  closing: 'Does this settle it for you? If not, a word is enough and we take it up again.',
  hello: (v: { name: string }) => `Hello ${v.name},`,
  signature: (v: { workspace: string }) => `– ${v.workspace}`,
  more: (v: { count: number }) => `and ${v.count} more`,
  subject: (v: { workspace: string; count: number; late: number }) =>
    `${v.workspace}: ${plural(v.count, 'thing', 'things')} for you${v.late > 0 ? `, ${v.late} late` : ''}`,
  total: (v: { count: number; late: number }) =>
    `${plural(v.count, 'entry', 'entries')}${v.late > 0 ? `, ${v.late} late` : ''}`,
};

/** A public note about what clients asked for and have now. */
export const publicNote = {
  done: (v: { reason: string | undefined }) =>
    v.reason === undefined ? 'You asked for it, and it is there: …' : sentence(v.reason),
  thanks: (v: { named: readonly string[]; others: number }): string => {
    const others = v.others > 0 ? [v.named.length > 0 ? `${v.others} more` : plural(v.others, 'voice', 'voices')] : [];
    return v.named.length + v.others === 0 ? '' : `You asked for it. Thank you: ${listAnd([...v.named, ...others])}.`;
  },
};

/** What entries remark on. */
export const monitorNotes = {
  promise: (v: { promise: string }) => `“${v.promise}”`,
  'signal-held': (v: { name: string; react: string }) => `${v.name}: ${v.react}`,
  'promise-done': (v: { task: string }) => `${v.task} has ended: was the promise kept?`,
  'churn-no-interview': () => 'no interview',
  'churn-no-cause': (v: { client: string }) => `an interview without a cause: cxmap client churn ${v.client} --cause …`,
  expired: () => 'ran out of time; nobody asked why',
  cancelled: () => 'cancelled; nobody asked why',
  'escalation-step': (v: { step: number; to: string }) => `step ${v.step}: ${v.to}`,
  escalated: (v: { to: string; at: string }) => `escalated to ${v.to} on ${v.at}`,
  also: (v: { lists: readonly (keyof typeof monitorWords.lists)[] }) =>
    `also: ${v.lists.map((list) => `“${monitorWords.lists[list]}”`).join(', ')}`,
  'instead-of': (v: { people: readonly string[] }) => `instead of ${listAnd(v.people)}`,
  owner: (v: { person: string }) => `owner: ${v.person}`,
  reason: (v: { reason: string }) => v.reason,
  question: (v: { question: string }) => v.question,
  old: (v: { hours: number; usual: number }) =>
    `${v.hours} working hours old (85 % of finished ones: at most ${v.usual})`,
  'checkin-missed': (v: { since: string }) => `no check-in since ${v.since}`,
  'milestone-missed': (v: { name: string; due: string }) => `milestone “${v.name}” was due on ${v.due}`,
  together: (v: { cases: readonly string[] }) => `together with ${v.cases.join(', ')}`,
  client: (v: { client: string }) => v.client,
  'asked-by': (v: { person: string }) => `asked by ${v.person}`,
  about: (v: { subject: string; date: string }) => `about “${v.subject}”${v.date === '' ? '' : `, ${v.date}`}`,
  article: (v: { url: string }) => v.url,
  'open-questions': (v: { count: number }) => `${plural(v.count, 'question', 'questions')} without an answer`,
  event: (v: { event: string; date: string; teams: readonly string[] }) =>
    `“${v.event}” on ${v.date}; tell ${listAnd(v.teams)}`,
  'target-missed': (v: { period: string; value: number; target: number; unit: string }) =>
    `${v.period}: ${picture.amount({ value: v.value, unit: v.unit })}, target ${picture.amount({ value: v.target, unit: v.unit })}`,
  'target-missed-by-answers': (v: { period: string; value: number; target: number; unit: string; n: number }) =>
    `${v.period}: ${picture.amountOf({ amount: picture.amount({ value: v.value, unit: v.unit }), n: v.n })}, target ${picture.amount({ value: v.target, unit: v.unit })}`,
  routine: (v: { low: number; high: number }) =>
    metricStatus.routine({ low: views.number(v.low), high: views.number(v.high) }),
  signal: (v: { rule: ProcessRule; side: 'above' | 'below'; count: number; low: number; high: number }) =>
    metricStatus.signals[v.rule]({ ...v, low: views.number(v.low), high: views.number(v.high) }),
  'target-outside': (v: { target: number }) => metricStatus.targetOutside({ target: views.number(v.target) }),
  training: (v: { topic: string }) => v.topic,
  raise: (v: { metric: string }) => `cxmap metric raise ${v.metric}`,
  'no-value': (v: { period: string }) => `no value for ${v.period}`,
  'balance-worse': (v: { other: string }) => `better, while “${v.other}” got worse`,
  'outcome-task-completed': (v: { title: string; result: string }) =>
    sentence(`We have done it: ${v.result || v.title}`),
  'outcome-task-cancelled': (v: { title: string; result: string }) =>
    sentence(`We could not do “${v.title}”${v.result ? `: ${v.result}` : ''}`),
  'outcome-idea-implemented': (v: { title: string; result: string }) =>
    sentence(`What you asked for is there, “${v.title}”${v.result ? `: ${v.result}` : ''}`),
  'outcome-idea-rejected': (v: { title: string; result: string; alternatives: readonly string[] }) =>
    sentence(
      `We decided against “${v.title}”${v.result ? `: ${v.result}` : ''}${v.alternatives.length > 0 ? `. What we can offer instead: ${v.alternatives.join('; ')}` : ''}`,
    ),
  'outcome-idea-cancelled': (v: { title: string; result: string }) =>
    sentence(`We had to stop “${v.title}”${v.result ? `: ${v.result}` : ''}`),
  'public-reason': (v: { reason: string }) => sentence(v.reason),
  'public-praise': () => 'Your kind words made us happy; we will pass them on to those whom they are about.',
  'public-done': () => 'We have done what was needed.',
  'public-not-done': () => 'We looked into it, and for now it stays as it is.',
  'public-looked-into': () => 'We looked into it.',
  'outcome-none': (v: { reason: string }) =>
    sentence(v.reason ? `We looked into it: ${v.reason}` : 'We looked into it'),
};

/** Ends with a full stop, unless the words brought their own. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** What reminding says it did. */
export const remindWords = {
  nothing: () => 'Nothing waits for anybody.',
  'no-way': () => 'Which way? Add --send email or --send webhook',
  'no-secret': (v: { name: string }) => `The environment does not set ${v.name}; it holds what a file must not`,
  'no-address-in-email': (v: { name: string }) =>
    `${v.name} is not an address like smtps://user:password@host:465; in the password @ is %40, : is %3A, / is %2F, # is %23`,
  'no-address-in-webhook': (v: { name: string }) => `${v.name} is not an address that begins with https://`,
  'form-of-webhook': () => '--form says how a message to a webhook looks: add --send webhook',
  sent: (v: { person: string }) => `Sent to ${v.person}`,
  refused: (v: { person: string; said: string }) => `Not sent to ${v.person}, the mail server refused it: ${v.said}`,
  answered: (v: { person: string; status: number; said: string }) =>
    `Not sent to ${v.person}, the service answered ${v.status}${v.said === '' ? '' : `: ${v.said}`}`,
  unreachable: (v: { person: string; said: string }) => `Not sent to ${v.person}, nobody took it: ${v.said}`,
  already: (v: { count: number; day: string }) =>
    `${plural(v.count, 'digest', 'digests')} of ${v.day} went out before; send again with --again`,
  'no-address': (v: { person: string }) => `${v.person} has no e-mail address in the map`,
};
