import { longDate } from './dates.ts';
import { plural } from './words.ts';

/** The words of the page for the director. */
export const directorPages = {
  director: {
    intro: (v: { workspace: string; period: string; before: string }) =>
      `${v.workspace}: ${v.period}, compared with ${v.before}.`,
    notOver: 'The month is not over yet, so its numbers still grow.',
    /** Both are days of one month: “1–22 November 2026”. */
    period: (v: { from: string; to: string }) =>
      v.from === v.to ? longDate(v.to) : `${Number(v.from.slice(8))}–${longDate(v.to)}`,
    now: 'This month',
    before: 'Month before',
    change: 'Change',
    feedback: 'Feedback',
    says: (v: { now: number; before: number }) =>
      `${plural(v.now, 'piece', 'pieces')} of feedback came in; the month before ${v.before}.`,
    received: 'Received',
    source: {
      survey: 'surveys',
      interview: 'interviews',
      mystery_shopping: 'mystery shopping',
      employee: 'employees’ ideas',
      open_source: 'open sources',
      data: 'data',
      contact: 'clients who came by themselves',
    },
    sentiment: { positive: 'positive', neutral: 'neutral', negative: 'negative' },
    handling: 'How it was dealt with',
    answered: 'Answered by now, of those received',
    toDecision: 'Median working time to the decisions of the month',
    toAnswer: 'Median working time to the first answers of the month',
    underAnHour: 'under an hour',
    channel: 'By which channel it came',
    noChannel: '(no channel)',
    answeredShare: 'Answered by now',
    firstAnswer: 'To the first answer',
    marks: 'Marks',
    scores: 'What clients’ scores add up to',
    tags: 'What it was about most',
    metrics: 'Metrics',
    metricsSay: (v: { met: number; missed: number; noValue: number; noTarget: number; before: number }) =>
      v.met + v.missed + v.noValue + v.noTarget === 0
        ? 'nothing is measured yet.'
        : `✓ ${v.met} on target (${v.before} one value earlier), ${v.missed > 0 ? '⚠ ' : ''}${v.missed} off target${v.noValue > 0 ? `, ${v.noValue} without a value` : ''}${v.noTarget > 0 ? `, ${v.noTarget} without a target` : ''}.`,
    moves: 'The biggest moves against the value before, those that are more than noise first:',
    was: 'Was',
    is: 'Is',
    better: 'Which is',
    owner: 'Owner',
    metric: 'Metric',
    target: 'Target',
    projects: 'Projects',
    projectsSay: (v: { running: number; late: number; planned: number }) =>
      v.running === 0
        ? `no project runs, ${v.planned} planned.`
        : `${plural(v.running, 'project runs', 'projects run')}: ✓ ${v.running - v.late} on time, ${v.late > 0 ? '⚠ ' : ''}${v.late} late. ${v.planned} planned.`,
    lateOnes: 'Late:',
    milestones: (v: { date: string }) => `Milestones until ${v.date}`,
    noMilestones: (v: { date: string }) => `No milestone is due until ${v.date}.`,
    milestone: 'Milestone',
    project: 'Project',
    due: 'Due',
    isLate: (v: { date: string }) => `⚠ ${v.date}, past due`,
    more: (v: { count: number }) => `… and ${v.count} more.`,
    results: 'What implemented ideas brought',
    noResults: 'No idea was implemented in these two months.',
    promises: 'Promises between teams',
    promisesSay: (v: { inTime: number; late: number; inTimeBefore: number; lateBefore: number }) =>
      v.inTime + v.late === 0
        ? `no news was published this month; the month before ${v.inTimeBefore} in time, ${v.lateBefore} late.`
        : `news published ✓ ${v.inTime} in time, ${v.late > 0 ? '⚠ ' : ''}${v.late} late; the month before ${v.inTimeBefore} and ${v.lateBefore}.`,
    newsDue: (v: { count: number; late: number }) =>
      v.count === 0
        ? 'No planned event waits for its news.'
        : `${plural(v.count, 'piece', 'pieces')} of news to come${v.late > 0 ? `, ⚠ ${v.late} past the last day` : ''}.`,
    changed: 'What changed',
    nothingDone: 'No task, idea or case has moved in two months.',
    work: {
      opened: 'Tasks opened',
      completed: 'Tasks completed',
      cancelled: 'Tasks cancelled',
      received: 'Ideas received',
      planned: 'Ideas planned',
      implemented: 'Ideas implemented',
      rejected: 'Ideas rejected',
      closed: 'Cases closed',
      applied: 'Ideas written into the map',
    },
    waits: (v: { overdue: number; untriaged: number; owed: number }) =>
      `${plural(v.overdue, 'task', 'tasks')} overdue, ${plural(v.untriaged, 'case', 'cases')} undecided, ${plural(v.owed, 'answer', 'answers')} owed.`,
    ideas: 'Ideas that moved',
    noIdeas: 'No idea moved.',
    map: 'The map',
    applied: (v: { title: string; stages: string }) =>
      `“${v.title}” is in the map now${v.stages ? ` (${v.stages})` : ''}.`,
    begun: (v: { name: string; date: string }) => `The working group “${v.name}” met for the first time on ${v.date}.`,
    ended: (v: { kind: string; name: string; date: string }) => `Out of use since ${v.date}: ${v.kind} “${v.name}”.`,
    noMap: 'Nothing came into the map or left it.',
    thing: {
      group: 'the working group',
      handoff: 'the hand-off',
      metric: 'the metric',
      playbook: 'the playbook',
      scenario: 'the scenario',
      segment: 'the segment',
      stage: 'the stage',
      team: 'the team',
      touchpoint: 'the touchpoint',
    },
  },
};
