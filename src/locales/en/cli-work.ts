/** The words of the help for tasks and ideas. */

const change = {
  by: 'who does this; by default the member with git’s user.email',
  'as-of': 'when this is done, instead of now',
  'dry-run': 'show the change and write nothing',
  commit: 'commit the changed files',
  format: 'how the result is printed',
};

const task = 'the task, or any part of its id that names no other';
const idea = 'the idea, or any part of its id that names no other';

const route = {
  department: 'the team that works it out',
  group: 'the working group that works it out',
  contest: 'volunteers work it out',
};

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
  idea: { summary: 'improvements, from the first word to the changed map' },
  'idea add': {
    summary: 'write down an improvement idea',
    description:
      'Writes a new idea, ties it to the cases that ask for it and routes it by its tags. It needs a case or an author.',
    arguments: {},
    options: {
      title: 'what is to change',
      text: 'what is wrong today, what would be better, and for whom',
      case: 'feedback that asks for it; may be given several times',
      author: 'the employee whose idea it is',
      tag: 'what it is about; by default the tags of its cases',
      supporter: 'a client or employee who wants it, besides the clients of its cases',
      ...route,
      with: 'a YAML file with further fields, changes: for one; - is standard input',
      ...change,
    },
    examples: ['an idea that two clients ask for', 'an employee’s idea for a contest, told in a file'],
  },
  'idea move': {
    summary: 'move an idea to another status',
    description:
      'Changes the status, with everything that the move needs; what is missing is listed all at once. Who rejects, proposes: a rejection wants an alternative. An idea that is implemented is written into the map.',
    arguments: { id: idea, status: 'the status to move to' },
    options: {
      note: 'why it is taken up again, which alternative was found, or a remark',
      ...route,
      reason: 'why it is rejected, postponed or cancelled',
      alternative: 'what is proposed instead: words, or another idea’s id; may be given several times',
      'conflicts-with': 'what a rejected idea stands against',
      consequences: 'what would follow if a rejected idea were done',
      'approved-by': 'who approved that it is postponed',
      results: 'what the implemented idea brought',
      cause: 'why the project is cancelled',
      with: 'a YAML file with fields of the idea, project: for one; - is standard input',
      ...change,
    },
    examples: [
      'a department works it out',
      'rejected, with what is proposed instead',
      'planned, with its project from a file',
      'done: the map changes with it, in one commit',
    ],
  },
  'idea plan': {
    summary: 'write down the project of an idea, and see what it lacks',
    description:
      'Writes dates, goal, scope, deliverables, milestones, work and risks, all from a file or piece by piece. Lists grow; a known name takes the place of the old line. Says what is missing before the idea can be planned.',
    arguments: { id: idea },
    options: {
      start: 'the first day',
      end: 'the last day',
      goal: 'what the client gains',
      scope: 'what belongs to it and what does not',
      deliverable: 'what will be there at the end; may be given several times',
      milestone: 'name and day, with = between; may be given several times',
      work: 'what, who and, if known, by when, with = between; may be given several times',
      risk: 'what can go wrong and what is done about it, with = between; may be given several times',
      done: 'a milestone’s name or a work item’s id that is done; may be given several times',
      with: 'a YAML file with the project; - is standard input',
      template: 'print such a file to fill in, and change nothing',
      ...change,
    },
    examples: ['a file to fill in', 'the project from the file', 'a milestone and who does what'],
  },
  'idea checkin': {
    summary: 'say how the project of an idea goes',
    arguments: { id: idea },
    options: {
      progress: 'what has been reached since the last time',
      delays: 'what is late, and why',
      risks: 'what could go wrong next',
      ...change,
    },
    examples: ['what is reached, and what waits'],
  },
  'idea comment': {
    summary: 'say something to an idea',
    description:
      'Adds a comment with your name to the idea. Comments are never changed; whatever becomes of the idea, it can be talked about.',
    arguments: { id: idea },
    options: { text: 'what you have to say', ...change },
    examples: ['a word of a colleague'],
  },
  'idea note': {
    summary: 'draft a public note about an implemented idea',
    description:
      'Says in the words of public_reason what has changed, and thanks those who asked for it: by name whoever allowed that (publicity: allowed), the others as a number. Nothing of it is sent or written.',
    arguments: { id: idea },
    options: { format: 'how it is printed' },
    examples: ['a draft to copy'],
  },
  'idea volunteer': {
    summary: 'let somebody take up an idea in a contest, or approve it',
    arguments: { id: idea, person: 'who takes it up' },
    options: { approve: 'whoever acts approves of this volunteer', ...change },
    examples: ['Dan volunteers', 'Ann approves of him'],
  },
  'idea merge': {
    summary: 'let an idea go up in another one that says the same',
    description:
      'Carries over everyone who asked: cases, supporters and author. The merged idea ends, with the other one as its alternative.',
    arguments: { id: idea },
    options: { into: 'the idea that goes on', reason: 'why; by default the other idea’s id and title', ...change },
    examples: ['one idea of two'],
  },
  'idea apply': {
    summary: 'write an implemented idea into the map',
    description:
      'Changes the files of the map as the idea says, and nothing else in them. A move to implemented does the same by itself; this is for ideas that were implemented without.',
    arguments: { id: idea },
    options: change,
    examples: ['see what would change'],
  },
  'idea score': {
    summary: 'say what an idea is worth and what it costs',
    description: 'Ideas rank by the sum of the values over the effort.',
    arguments: { id: idea },
    options: {
      'client-value': 'worth for clients, 1 to 5',
      'business-value': 'worth for the company, 1 to 5',
      effort: 'what it costs, from 1 (days) to 5 (many months)',
      ...change,
    },
    examples: ['much for the client, little effort'],
  },
};
