/** The words of the help for tasks and ideas. */

const change = {
  by: 'who does this; by default the member with git’s user.email',
  'as-of': 'when this is done, instead of now',
  'dry-run': 'show the change and write nothing',
  commit: 'commit the changed files',
  format: 'how the result is printed',
};

const task = 'the task, or any part of its id that names no other';

export const workCommands = {
  'task add': {
    summary: 'give somebody something to do',
    description:
      'Writes a new task. Who does it is told by routing.yaml, with the deputy where that person is away; by when, by the target of the type in the calendar of their team. What is given wins. The cases that it answers are tied to it.',
    arguments: {},
    options: {
      title: 'what is to be done, beginning with a verb',
      type: 'the type of task, from vocabulary.yaml',
      owner: 'who does it; by default whom routing finds',
      due: 'by the end of which day; by default what the type’s target gives',
      case: 'feedback it answers; may be given several times',
      tag: 'what it is about; by default the tags of its cases',
      note: 'a remark in the history',
      ...change,
    },
    examples: ['a task for a case, routed and dated', 'a task without a case, for this person'],
  },
  'task assign': {
    summary: 'give a task to another person, or another due date',
    arguments: { id: task, person: 'who has it from now on' },
    options: { due: 'the new due date', note: 'why', ...change },
    examples: ['give it to Bob', 'with a later due date, and why'],
  },
  'task escalate': {
    summary: 'call somebody to a task that is past due or in conflict',
    description:
      'Writes down who was called and why. Without --to it is the step of escalation in routing.yaml that the time past due has reached; for a task that is not past due, the first one.',
    arguments: { id: task },
    options: {
      to: 'whom to call: a person or head-of:<team>',
      reason: 'past due, or in conflict over what',
      ...change,
    },
    examples: ['the step that the time past due has reached', 'a conflict, for the head of a team'],
  },
  'task follow-up': {
    summary: 'write down why a task was cancelled or ran out of time',
    arguments: { id: task },
    options: { reason: 'what the owner said', ...change },
    examples: ['what Ann said'],
  },
  'task close': {
    summary: 'tell the clients of a task how it ended, and close their cases',
    description:
      'Adds the answer to each case of the task whose work has all ended. A client who is not satisfied opens the task again; cases with other work under way stay open, and are named.',
    arguments: { id: task },
    options: {
      outcome: 'how it ended',
      channel: 'how the client was told',
      note: 'what was said; for a client who is not satisfied, what is still wrong',
      ...change,
    },
    examples: ['the client is satisfied', 'the client is not: the task opens again'],
  },
};
