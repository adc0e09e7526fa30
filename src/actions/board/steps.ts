import type { Message } from '../../diagnostic.ts';
import type { Case, Documents } from '../../model/gen/types.gen.ts';
import { machines } from '../../model/machines/index.ts';
import { findTransition, movesFrom, type Transition } from '../../model/machines/machine.ts';
import type { Item, Model } from '../../model/model.ts';
import type { BoardKind } from '../../queries/board/board.ts';
import type { ChoiceList } from '../../queries/board/choices.ts';
import { type CaseWork, caseStatus, workByCase } from '../../queries/common/case-status.ts';
import { optionFor, sayMissing } from '../idea/move.ts';
import { routeByTags } from '../idea/parts.ts';
import { reopenedAs } from '../kit/answer-cases.ts';
import { missingFields } from '../kit/move-record.ts';

/** The names of what is answered: the options of the commands, without their dashes. */
export type AskName =
  | 'note'
  | 'owner'
  | 'due'
  | 'route'
  | 'reason'
  | 'alternative'
  | 'approved-by'
  | 'cause'
  | 'results'
  | 'question'
  | 'answer'
  | 'title'
  | 'type'
  | 'tag'
  | 'into'
  | 'outcome'
  | 'channel';

/** One thing that a step asks for. */
export interface StepAsk {
  readonly name: AskName;
  /** Words, a date, one of a list of the workspace (`choicesOf`), or one of these. */
  readonly takes: 'text' | 'date' | ChoiceList | readonly string[];
  /** What is left out otherwise is found by routing and calendars, or is not said. */
  readonly isRequired: boolean;
  /** What the text has to say. */
  readonly says?: Transition<string>['noteSays'];
}

/**
 * What is done with a card: each is what one command does. `move`: `task move`, `idea move`; `assign`: `task assign`;
 * `comment`: `idea comment`; `ask`, `clarify`: `case clarify` with a question, with the client's answer to it; `task`,
 * `idea`, `join-task`, `join-idea`, `none`: `case triage`; `close`: `case close`; `reopen`: `case answer` of a client who is
 * not satisfied; `answer`: `task close`, `case answer`.
 */
export type StepWay =
  | 'move'
  | 'assign'
  | 'comment'
  | 'ask'
  | 'clarify'
  | 'task'
  | 'idea'
  | 'join-task'
  | 'join-idea'
  | 'none'
  | 'close'
  | 'reopen'
  | 'answer';

/** Something that can be done with a card now. */
export interface CardStep {
  readonly way: StepWay;
  /** The column that the card comes to; undefined where it stays, or where that depends on the answers. */
  readonly to?: string;
  /** What is asked for, in the order in which people say it. */
  readonly asks: readonly StepAsk[];
  /** What other commands have to do first: until then the step is refused with these sentences. */
  readonly waits: readonly Message[];
}

/** Everything that can be done with a card now, moves in the order of the lifecycle; none where there is no such record. */
export function stepsOf(model: Model, kind: BoardKind, id: string): readonly CardStep[] {
  switch (kind) {
    case 'task': {
      const item = model.get('task', id);
      return item ? taskSteps(item) : [];
    }
    case 'idea': {
      const item = model.get('idea', id);
      return item ? ideaSteps(model, item) : [];
    }
    case 'case': {
      const item = model.get('case', id);
      return item ? caseSteps(item.value, workByCase(model).get(id) ?? []) : [];
    }
  }
}

function taskSteps(item: Item<Documents['task']>): readonly CardStep[] {
  const { status, cases = [] } = item.value;
  const isOver = machines.task.ended.includes(status);
  return [
    ...movesFrom(machines.task, status).map((transition): CardStep => {
      const asks = askFields(transition, missingOf(item, transition));
      return { way: 'move', to: transition.to, asks: withNote(asks), waits: [] };
    }),
    ...(isOver ? [] : [step('assign', [must('owner', 'person'), may('due', 'date'), may('note')])]),
    ...(isOver && cases.length > 0 ? [step('answer', answering(allOutcomes))] : []),
  ];
}

function ideaSteps(model: Model, item: Item<Documents['idea']>): readonly CardStep[] {
  const { id, value } = item;
  return [
    ...movesFrom(machines.idea, value.status).map((transition): CardStep => {
      const missing = missingOf(item, transition);
      // What rules say already need not be asked.
      const isRouted = routeByTags(model, value.tags ?? []) !== undefined;
      const asked = missing.filter((field) => !(field === 'route' && isRouted) && !isDoneElsewhere(field));
      const elsewhere = missing.filter(isDoneElsewhere);
      return {
        way: 'move',
        to: transition.to,
        asks: withNote(askFields(transition, asked)),
        waits: elsewhere.length > 0 ? sayMissing(id, transition, elsewhere) : [],
      };
    }),
    step('comment', [must('note')]),
  ];
}

function missingOf({ id, value }: Item<Documents['task' | 'idea']>, transition: Transition<string>): readonly string[] {
  return missingFields(value, transition, { id, to: transition.to, by: '', at: '' });
}

/** A project and volunteers are more than a board asks for. */
function isDoneElsewhere(field: string): boolean {
  return field === 'volunteers' || field.startsWith('project.');
}

const people: readonly AskName[] = ['owner', 'approved-by'];

/** What is asked for the fields that a move lacks. */
function askFields({ noteSays }: Transition<string>, fields: readonly string[]): readonly StepAsk[] {
  return fields.flatMap((field): readonly StepAsk[] => {
    if (field === 'note') return [{ ...must('note'), ...(noteSays === undefined ? {} : { says: noteSays }) }];
    if (field === 'owner') return [must('owner', 'person')];
    if (field === 'route') return [must('route', 'route')];
    const name = askNames.find((one) => one === optionFor[field]);
    return name === undefined ? [] : [must(name, people.includes(name) ? 'person' : 'text')];
  });
}

const askNames = ['reason', 'alternative', 'approved-by', 'cause', 'results'] as const;

/** Whoever moves something may say why, where nothing asks for it. */
function withNote(asks: readonly StepAsk[]): readonly StepAsk[] {
  return asks.some(({ name }) => name === 'note') ? asks : [...asks, may('note')];
}

const allOutcomes = ['satisfied', 'not_satisfied', 'sent', 'unreachable', 'no_reply_needed'] as const;
export const closings = ['satisfied', 'sent', 'unreachable', 'no_reply_needed'] as const;
export const outcomes = allOutcomes;

function caseSteps(value: Case, work: readonly CaseWork[]): readonly CardStep[] {
  const state = caseStatus(value, work);
  const answer = step('answer', answering(allOutcomes));
  switch (state) {
    case 'new':
      return [step('ask', [must('question')], 'clarifying'), ...decisions, answer];
    case 'clarifying':
      return [step('clarify', [must('answer')], 'new'), ...decisions, answer];
    case 'triaged':
      return [answer];
    case 'resolved':
    case 'closed':
      return [
        ...(state === 'resolved' ? [step('close', answering(closings), 'closed')] : []),
        ...(work.some(canReopen) ? [step('reopen', reopening(value), 'triaged')] : []),
        answer,
      ];
  }
}

const decisions: readonly CardStep[] = [
  step(
    'task',
    [must('title'), must('type', 'task_type'), may('owner', 'person'), may('due', 'date'), may('tag', 'tag')],
    'triaged',
  ),
  step('idea', [must('title'), may('tag', 'tag')], 'triaged'),
  step('join-task', [must('into', 'open-task')], 'triaged'),
  step('join-idea', [must('into', 'open-idea')], 'triaged'),
  step('none', [must('reason')], 'resolved'),
];

function canReopen({ kind, status, ended }: CaseWork): boolean {
  return ended && findTransition(machines[kind], status, reopenedAs[kind]) !== undefined;
}

/** A channel is asked for where the case does not say by which one the client speaks. */
function reopening({ channel }: Case): readonly StepAsk[] {
  return [must('note'), ...(channel === undefined ? [must('channel', 'channel')] : [may('channel', 'channel')])];
}

function answering(choices: readonly string[]): readonly StepAsk[] {
  return [must('outcome', choices), may('channel', 'channel'), may('note')];
}

function step(way: StepWay, asks: readonly StepAsk[], to?: string): CardStep {
  return { way, ...(to === undefined ? {} : { to }), asks, waits: [] };
}

function must(name: AskName, takes: StepAsk['takes'] = 'text'): StepAsk {
  return { name, takes, isRequired: true };
}

function may(name: AskName, takes: StepAsk['takes'] = 'text'): StepAsk {
  return { name, takes, isRequired: false };
}
