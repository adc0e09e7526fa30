/** The words of the help for metrics. */

const change = {
  by: 'who does this; by default the member with git’s user.email',
  'as-of': 'when this is done, instead of now',
  'dry-run': 'show the change and write nothing',
  commit: 'commit the changed files',
  format: 'how the result is printed',
};

const metric = 'the metric, by its id';

export const metricCommands = {
  metric: { summary: 'what is measured: values in, and where they stand' },
  'metric status': {
    summary: 'where metrics stand: targets, intervals, signals, and what got better at another’s cost',
    description:
      'Says of each metric its last value with method, scale, answers and interval, its target, what clients expect and others reach, and what its values do over time: routine variation, or a signal (a value outside it; seven in a row on one side of the mean; seven rising or falling; two of three in the outer third). “Within noise” compares the last two values. ✓ the target is met, ✗ it is missed, ! it got better while what balances it got worse.',
    arguments: { metric: 'metrics by their ids; all where none is given' },
    options: {
      stage: 'only those of this stage',
      owner: 'only those that this person answers for',
      noticed: 'only what wants a look: a target missed, a signal, a gain at the cost of something else',
      fail: 'exit with 1 where a target is missed or a gain costs something else',
      format: 'how they are printed',
    },
    examples: ['all metrics, stage by stage', 'one metric for another program', 'for a job that is to fail'],
  },
  'metric record': {
    summary: 'write down a value of a metric',
    description:
      'Adds one line to the values of a metric, behind all that is not later; a new file where there is none. Counts must give the value within its digits. Of a metric that is computed from cases --sent alone is enough.',
    arguments: { metric, value: 'the value, with a point and without a unit' },
    options: {
      period: 'of which period; by default the last one of its review that is over',
      n: 'how many answers or events it is made of',
      sent: 'how many were asked',
      hits: 'of a share: how many of n count',
      promoters: 'of an NPS: who gave 9 or 10',
      passives: 'of an NPS: who gave 7 or 8',
      detractors: 'of an NPS: who gave 0 to 6',
      sd: 'of a mean: the standard deviation of the sample',
      of: 'of which part; may be given several times',
      replace: 'change what is written for the same period and part',
      ...change,
    },
    examples: ['an NPS with all that its interval needs', 'a part of the clients, for the last period, and commit it'],
  },
  'metric raise': {
    summary: 'make a task of a target that is missed',
    description:
      'Writes a task for the one who answers for the metric, due on the last working day of the running period of its review. A period becomes one task, whatever came of that: run again, nothing is written.',
    arguments: { metric },
    options: {
      type: 'the type of task; by default the metric’s task_type',
      title: 'what is to be done; by default to find out why',
      note: 'a remark in the history',
      ...change,
    },
    examples: ['the task for the last period', 'with another type and title'],
  },
  'metric import': {
    summary: 'values from a CSV file, as if each line were recorded',
    description:
      'Reads a file with the columns of metrics’ data (period, value, n, sent, counts, dimensions), separated by commas, semicolons or tabs, and a column “metric” where its lines belong to several. What is written already is passed over; where any line is wrong, nothing is written.',
    arguments: { file: 'the file; - is standard input' },
    options: {
      metric: 'the metric of all lines',
      replace: 'change what is written for the same period and part',
      ...change,
    },
    examples: ['what would be written', 'one metric, with corrections, and commit it'],
  },
  'metric check': {
    summary: 'hold what is written down against what cases give, and list what data lack',
    description:
      'Of metrics that are computed from cases and written down too: where the two differ beyond half a unit of the last printed digit. Below it, what the data of each metric lack for its figures to be judged, with the idea that is to close it or the command that proposes one.',
    arguments: {},
    options: { fail: 'exit with 1 where the two differ', format: 'how it is printed' },
    examples: ['both lists', 'for a job that is to fail'],
  },
};
