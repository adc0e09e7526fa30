import { dayOf, recordId } from './moments.mjs';

/** How many of a hundred files are of which kind. */
const shares = { case: 38, task: 30, client: 12, idea: 8, question: 7, touchpoint: 5 };
const kinds = Object.keys(shares);

const day = 86_400_000;

/**
 * What is to be written, before any of it is: ids, days, states, and who belongs to whom, so that both ends of every
 * link say the same. `files` is how many files of the six kinds are made.
 */
export function planRecords(files, dice) {
  const count = (kind) => Math.floor((files * shares[kind]) / 100);
  const rest = files - kinds.reduce((sum, kind) => sum + count(kind), 0);
  const range = (kind, make) => Array.from({ length: count(kind) + (kind === 'case' ? rest : 0) }, make);

  const clients = range('client', (_, index) => ({
    id: `${dice.chance(0.1) ? 'склад' : 'yard'}-${String(index).padStart(5, '0')}`,
    onboarded: dice.chance(0.4),
  }));
  const touchpoints = range('touchpoint', (_, index) => ({
    id: `moment-${String(index).padStart(5, '0')}`,
    idea: undefined,
  }));
  const cases = range('case', (_, index) => {
    const at = dayOf(index, count('case') + rest);
    return {
      id: recordId('C', at, index),
      at,
      work: [],
      role: dice.weighted({ task: 63, idea: 20, none: 9, open: 8 }),
    };
  });
  const tasks = range('task', (_, index) => ({
    at: dayOf(index, count('task')),
    cases: [],
    status: dice.weighted({ completed: 72, cancelled: 8, in_progress: 8, open: 8, in_question: 4 }),
  }));
  const ideas = range('idea', (_, index) => ({
    at: dayOf(index, count('idea')),
    cases: [],
    touchpoint: undefined,
    status: dice.weighted({
      implemented: 30,
      planned: 15,
      in_analysis: 15,
      in_progress: 12,
      rejected: 10,
      postponed: 8,
      received: 6,
      cancelled: 4,
    }),
  }));

  linkWork(cases, 'task', tasks, dice);
  linkWork(cases, 'idea', ideas, dice);
  for (const [index, task] of tasks.entries()) task.id = recordId('T', task.at, index);
  for (const [index, idea] of ideas.entries()) idea.id = recordId('I', idea.at, index);

  // A gap wants an idea on its way, and no touchpoint is changed by two.
  const onTheWay = ideas.filter(({ status }) => ['planned', 'in_progress', 'postponed'].includes(status));
  for (const [index, touchpoint] of touchpoints.entries()) {
    if (!dice.chance(0.3) || index >= onTheWay.length) continue;
    touchpoint.idea = onTheWay[index];
    onTheWay[index].touchpoint = touchpoint;
  }
  const questions = range('question', (_, index) => {
    const at = dayOf(index, count('question'));
    return { id: recordId('Q', at, index), at };
  });
  return { case: cases, task: tasks, client: clients, idea: ideas, question: questions, touchpoint: touchpoints };
}

/** Gives cases their work, in the order of time: some work serves two cases, some none. */
function linkWork(cases, role, works, dice) {
  let next = 0;
  for (const item of cases) {
    if (item.role !== role) continue;
    const work = works[next];
    if (!work) {
      item.role = 'open';
      continue;
    }
    work.cases.push(item);
    item.work.push(work);
    work.at = item.at + day;
    if (dice.chance(0.88)) next += dice.chance(0.3) ? 2 : 1;
  }
}

/** Whether the client can be told how it ended. */
export function hasEnded({ status }) {
  return ['completed', 'cancelled', 'implemented', 'rejected'].includes(status);
}
