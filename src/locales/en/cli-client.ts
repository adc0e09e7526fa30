/** The words of the help for clients. */

const change = {
  by: 'who does this; by default the member with git’s user.email',
  'as-of': 'when this is done, instead of now',
  'dry-run': 'show the change and write nothing',
  commit: 'commit the changed files',
  format: 'how the result is printed',
};

const client = 'the client, by its id';

export const clientCommands = {
  client: { summary: 'clients: segments, promises, playbooks, why they leave' },
  'client segment': {
    summary: 'say into which segment clients fall, and why',
    description:
      'Shows for each client the segment that its file names, those whose condition its attributes meet, and what is recorded of the attributes that decide. A client in none or in two, or in another than its file says, is marked.',
    arguments: { client: 'whom to look at; by default all' },
    options: {
      if: '<segment>=<condition as YAML>: who would move if this were the condition of that segment; nothing is written',
      format: 'how the list is printed',
    },
    examples: ['all clients', 'one client', 'who would move with another bound'],
  },
  'client add': {
    summary: 'write down a new client: attributes, segment, manager',
    description:
      'Writes the file of a client. Attributes must be as segments.yaml declares them, and give exactly one segment, which is found and said. The manager is named, or is the only one who has a role. On a terminal it asks for what is missing.',
    arguments: { id: 'a short name: prefer a pseudonym, for the history of a repository cannot forget' },
    options: {
      name: 'what people call the client, where the id does not say it',
      attribute: '<name>=<value>, as segments.yaml declares it; may be given several times',
      manager: 'who answers for the client',
      role: 'the only one with this role answers for the client',
      success: 'what success is for this very client',
      channel: 'a channel that the client uses; may be given several times',
      since: 'from which day it is a client; by default today',
      publicity: 'whether the client may be named in public',
      ...change,
    },
    examples: ['the segment follows from the attributes', 'the manager by a role'],
  },
  'client handover': {
    summary: 'hand a client over: the form of the sale, and a task of each promise',
    description:
      'Fills in the form of a hand-off field by field; all that is missing or wrong is said at once, and on a terminal it is asked for. Each item of the list that holds promises (“promises: true”) becomes a promise of the client with a task: its owner is the client’s manager unless another is named, its due day that of its task’s type. Run again it adds what came later and makes nothing twice.',
    arguments: { client },
    options: {
      handoff: 'whose form; by default the only one that takes promises',
      field: '<name>=<value>; of a list each time one item',
      with: 'a YAML file with the fields (- is standard input); a promise may be {promise, to, due, owner}',
      promise: 'a promise with its due day and owner, of which both may be left out; may be given several times',
      type: 'the type of the tasks',
      ...change,
    },
    examples: ['from a file', 'field by field', 'a field that came later'],
  },
  'client keep': {
    summary: 'mark a promise to a client as kept',
    description:
      'A promise is kept when the client has what was promised, which a completed task alone does not say: so it is marked by itself, and the task is left to its owner.',
    arguments: { client, promise: 'its number in the file, from 1, or a part of its words' },
    options: { on: 'on which day; by default today', ...change },
    examples: ['the first one', 'by a word of it'],
  },
  'client break': {
    summary: 'mark a promise to a client as broken, and say why',
    arguments: { client, promise: 'its number in the file, from 1, or a part of its words' },
    options: { reason: 'why it was not kept', on: 'on which day; by default today', ...change },
    examples: ['a promise that cannot be kept'],
  },
  'client start': {
    summary: 'start a playbook for a client: tasks with owners and due days',
    description:
      'Makes a task of each step that has a task type, automated steps first, each due on a working day and never before the step that it is laid over. A step is done by the client’s manager where they have its role (or are in its team), else by the only one who has it, else by the head of the team, else by whom --owner names. What runs keeps its version: run again nothing is made twice.',
    arguments: { client, playbook: 'the playbook, by its id' },
    options: {
      on: 'the day of the event that it starts on; by default now',
      owner: '<step>=<person>; may be given several times',
      again: 'once more, after an earlier run has ended',
      ...change,
    },
    examples: ['look at the plan', 'of a day that was, and who does a step', 'next year’s renewal, committed'],
  },
  'client churn': {
    summary: 'write down that a client has left, and why',
    description:
      'Keeps apart what the client stated and what was found to be the cause, by the reasons of the vocabulary (churn_reasons; “other” is always there). Names the tasks, playbooks, cases and promises of the client that still go on. What is known later, such as the interview, is added by the same command.',
    arguments: { client },
    options: {
      on: 'when they left; by default today',
      stated: 'the reason that the client gave, from the vocabulary',
      reason: 'the same in their words',
      cause: 'the reason that was found; only an interview finds it',
      kind: 'involuntary: the client closed down or could not pay',
      preventable: 'whether the company could have prevented it',
      interview: 'the case that holds the farewell interview',
      'interview-refused': 'the day on which they wanted no interview',
      'warned-by': 'a case in which they had said it before; may be given several times',
      ...change,
    },
    examples: ['what the client said', 'what the interview found', 'a client who closed down'],
  },
  'client show': {
    summary: 'all there is to know of a client, on one page',
    description:
      'Who it is, the segment and why, since when, promises kept and broken, playbooks that run and their steps, open tasks and cases, marks over time, the last word, signals that it may leave, and what was handed over.',
    arguments: { client },
    options: { 'as-of': 'as it was, or will be, at this moment', format: 'how it is printed' },
    examples: ['the page of a client', 'for another program'],
  },
  'client signals': {
    summary: 'show which signals say that a client may leave, and how well they told',
    description:
      'Shows the signals of segments.yaml that hold, since when without a break, whose turn it is and what to do. With --backtest: how often each held 90, 60 and 30 days before clients left, and on the same days for those who had not, with intervals. Nothing is weighed into one colour.',
    arguments: { client: 'whom to look at; by default all' },
    options: {
      signal: 'only this signal',
      segment: 'only clients of this segment',
      owner: 'only where it is this person’s turn',
      backtest: 'look back at the clients who left',
      'as-of': 'as it was, or will be, at this moment',
      format: 'how the list is printed',
    },
    examples: [
      'what holds now',
      'one client, for another program',
      'what waits for a person',
      'how well signals told it',
    ],
  },
};
