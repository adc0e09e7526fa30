import { plural } from './words.ts';

/** The words of the views of the loop: ideas, tasks, metrics. */
export const loopViews = {
  ideas: {
    title: (v: { workspace: string }) => `Ideas: ${v.workspace}`,
    description: (v: { running: number; scored: number }) =>
      `${plural(v.running, 'idea is', 'ideas are')} on the way, ${v.scored} with a score. A number is the place in the ranking`,
    low: { effort: 'Little effort', value: 'Little value' },
    high: { effort: 'Much effort', value: 'Much value' },
    quadrants: ['Big projects', 'Do first', 'When there is time', 'Think twice'],
    funnel: 'The funnel',
    running: 'On the way, the best first',
    ended: 'What became of the others',
    rankNote: 'Rank: (value for the client + value for the business) / effort, each from 1 to 5.',
    idea: 'Idea',
    clientValue: 'Client value',
    businessValue: 'Business value',
    effort: 'Effort',
    rank: 'Rank',
    route: 'Who works it out',
    contest: 'contest',
    cases: 'Cases',
    became: 'What came of it',
  },

  tasks: {
    title: (v: { workspace: string }) => `Tasks: ${v.workspace}`,
    description: (v: { unfinished: number; overdue: number; date: string }) =>
      `${plural(v.unfinished, 'task', 'tasks')} to finish, ${v.overdue} overdue, as of ${v.date}`,
    today: 'Today',
    ended: 'Done in the last two weeks',
    legend: '○ not accepted yet, ? waits for an answer, ⚠ overdue, ✓ completed, ✗ cancelled.',
    load: 'Who has how much',
    unfinished: 'To finish',
    task: 'Task',
    due: 'Due',
    endedOn: 'Ended',
    overdue: 'Overdue',
    isOverdue: (v: { date: string }) => `⚠ ${v.date}, overdue`,
    result: 'Result',
    nothing: 'Nobody has anything to do.',
  },

  metrics: {
    title: (v: { workspace: string }) => `Metrics along the journey: ${v.workspace}`,
    description: (v: { metrics: number; met: number; missed: number }) =>
      `${plural(v.metrics, 'metric', 'metrics')}: ${v.met} on target, ${v.missed} off target`,
    courseOf: (v: { name: string }) => `${v.name}: course`,
    bars: 'Bars: values.',
    line: 'Line: target.',
    nothing: 'Nothing is measured yet.',
    metric: 'Metric',
    latest: 'Latest',
    target: 'Target',
    expectation: 'Clients expect',
    benchmark: 'Others reach',
    trend: 'Trend',
    period: 'Period',
    value: 'Value',
    answers: 'Answers',
    is: { better: 'better', worse: 'worse', same: 'the same' },
    parts: (v: { period: string }) => `In parts, ${v.period}:`,
  },
};
