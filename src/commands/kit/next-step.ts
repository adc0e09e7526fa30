import type { Applied } from '../../change/apply-plan.ts';
import type { TaskState } from '../../model/machines/task.ts';
import { shellWord } from '../../render/shell-word.ts';
import type { ArgumentValues } from './command.ts';

/** What a command has done, as far as what comes next depends on it. */
interface Done {
  /** The record that was made or changed, its id as a word of a shell. */
  readonly record: string;
  /** A record that was made beside it: the task or idea that a case became. */
  readonly made: string | undefined;
  readonly args: ArgumentValues;
  /** Who acted; nobody for definitions. */
  readonly by: string | undefined;
}

const show = ({ record }: Done): string => `cxmap show ${record}`;
const mine = ({ by }: Done): string => (by === undefined ? 'cxmap monitor' : `cxmap mine ${by}`);
const client = ({ record }: Done): string => `cxmap client show ${record}`;
const work = ({ record }: Done): string => `cxmap task move ${record} in_progress`;

/** After a move of a task: whoever works goes on with it, whoever asks waits, whoever is done has other things to do. */
const afterTaskMove: Readonly<Record<TaskState, (done: Done) => string>> = {
  open: work,
  in_progress: show,
  in_question: () => 'cxmap monitor in-question',
  completed: mine,
  cancelled: mine,
};

/** The command that is likely to come next, by the one that was run. Each can be pasted as it is. */
const nextSteps: Readonly<Record<string, (done: Done) => string>> = {
  ack: () => 'cxmap diff',
  acknowledge: mine,
  add: () => 'cxmap validate',
  announce: show,
  'article done': () => 'cxmap monitor articles',
  'case add': ({ record }) => `cxmap route ${record} --explain`,
  'case answer': () => 'cxmap owed',
  'case clarify': () => 'cxmap monitor unclear',
  'case close': () => 'cxmap owed',
  'case grant': show,
  'case triage': ({ record, made = record }) => `cxmap show ${made}`,
  'client add': client,
  'client break': client,
  'client churn': client,
  'client handover': client,
  'client keep': client,
  'client start': client,
  'idea add': show,
  'idea apply': () => 'cxmap validate',
  'idea checkin': show,
  'idea comment': show,
  'idea merge': show,
  'idea move': show,
  'idea plan': show,
  'idea score': () => 'cxmap render ideas',
  'idea volunteer': show,
  'import map': () => 'cxmap render map --format html -o map.html',
  'metric import': () => 'cxmap metric status',
  'metric raise': ({ record, made = record }) => `cxmap show ${made}`,
  'metric record': ({ record }) => `cxmap metric status ${record}`,
  new: () => 'cxmap validate',
  'question answer': () => 'cxmap monitor unpublished',
  'question ask': () => 'cxmap monitor unanswered',
  'question publish': show,
  rename: () => 'cxmap validate',
  set: () => 'cxmap validate',
  'task add': work,
  'task assign': show,
  'task close': () => 'cxmap owed',
  'task escalate': () => 'cxmap monitor escalated',
  'task follow-up': show,
  'task move': (done) => afterMove(String(done.args[1]))(done),
  unset: () => 'cxmap validate',
};

function afterMove(state: string): (done: Done) => string {
  const byState: Readonly<Record<string, (done: Done) => string>> = afterTaskMove;
  return byState[state] ?? show;
}

/** The commands that know what comes next. */
export const commandsWithNext: readonly string[] = Object.keys(nextSteps);

/** The command line that is likely to come next; undefined where nothing was written. */
export function nextStep(
  command: string,
  { record = '', files, written }: Applied,
  args: ArgumentValues,
  by: string | undefined,
): string | undefined {
  if (!written || files.length === 0) return undefined;
  const made = files
    .filter(({ path, change }) => change === 'added' && /^(?:tasks|ideas)\//.test(path))
    .map(({ path }) => /([^/]+)\.yaml$/.exec(path)?.[1])
    .find((id) => id !== undefined && id !== record);
  return nextSteps[command]?.({ record: shellWord(record), made, args, by });
}
