import type { Message } from '../../diagnostic.ts';
import { parseDate } from '../../model/calendar/day.ts';
import { machines } from '../../model/machines/index.ts';
import type { Model } from '../../model/model.ts';
import { movesHints } from '../../model/move-hints.ts';
import type { BoardKind } from '../../queries/board/board.ts';
import { caseStatus, workByCase } from '../../queries/common/case-status.ts';
import { planAnswer } from '../case/answer.ts';
import { planClarify } from '../case/clarify.ts';
import { planTriage } from '../case/triage.ts';
import { planIdeaComment } from '../idea/comment.ts';
import { planIdeaMove } from '../idea/move.ts';
import { type Act, saidText } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { checked, type Planned, type Refusal, refuse } from '../kit/planned.ts';
import { planTaskAssign } from '../task/assign.ts';
import { planTaskClose } from '../task/close.ts';
import { planTaskMove } from '../task/move.ts';
import { type AskName, type CardStep, closings, outcomes, type StepWay, stepsOf } from './steps.ts';

/** A step that somebody wants to make with a card, and what they answered to what it asks for. */
export interface WantedStep extends Act {
  readonly kind: BoardKind;
  readonly id: string;
  readonly way: StepWay;
  /** Where a move leads. */
  readonly to?: string | undefined;
  /** A blank answer is one that was left out. */
  readonly answers: Readonly<Partial<Record<AskName, string>>>;
  /** What the record said when this was decided (`cardVersion`); left out, whatever it says now is fine. */
  readonly seen?: string | undefined;
  /** Names a new task or idea: a number from 0 up to 1, by chance. */
  readonly random: () => number;
}

/** What a record says, and of a case what became of it: another text once anybody has changed it. Undefined where there is none. */
export function cardVersion(model: Model, kind: BoardKind, id: string): string | undefined {
  const value = model.get(kind, id)?.value;
  if (value === undefined) return undefined;
  const work = kind === 'case' ? (workByCase(model).get(id) ?? []).map(({ status, ...one }) => [one.id, status]) : [];
  return JSON.stringify([value, work]);
}

/** The steps that bring a card to a column; where there is none, why, and which moves are open. */
export function stepsTo(
  model: Model,
  kind: BoardKind,
  id: string,
  to: string,
): { readonly ok: true; readonly steps: readonly CardStep[] } | Refusal {
  const steps = stepsOf(model, kind, id);
  const leading = steps.filter((step) => step.to === to);
  if (leading.length > 0) return { ok: true, steps: leading };
  const opened = openRecord(model, kind, id);
  if (!opened.ok) return opened;
  if (kind !== 'case') {
    const { status } = model.get(kind, opened.item.id)?.value ?? { status: '' };
    if (status === to) return refuse({ key: 'action/same-status', values: { id, status } });
    return refuse(
      { key: 'action/illegal-move', values: { kind, id, from: status, to } },
      ...movesHints(machines[kind], status, to),
    );
  }
  return refuse(...whyNotThere(model, id, to, steps));
}

/** A case moves by what is done about it: what goes on, and what can be done now. */
function whyNotThere(model: Model, id: string, to: string, steps: readonly CardStep[]): readonly Message[] {
  const value = model.get('case', id)?.value;
  const work = workByCase(model).get(id) ?? [];
  const from = value ? caseStatus(value, work) : '';
  if (from === to) return [{ key: 'action/same-status', values: { id, status: from } }];
  const open = work.filter(({ ended }) => !ended).map((one) => `${one.id} (${one.status})`);
  const moves = [...new Set(steps.flatMap((step) => step.to ?? []))];
  return [
    { key: 'action/illegal-move', values: { kind: 'case', id, from, to } },
    ...(open.length > 0 ? [{ key: 'cases/work-goes-on', values: { id, work: open } } as const] : []),
    ...(moves.length > 0 ? [{ key: 'hint/moves', values: { from, moves } } as const] : []),
  ];
}

/**
 * Plans a step of a card: the very plan of the command that does the same, with its refusals. Refused too where the
 * record is no longer what it was when somebody decided this.
 */
export function planStep(model: Model, wanted: WantedStep): Planned {
  const { kind, id, seen } = wanted;
  if (seen !== undefined && cardVersion(model, kind, id) !== seen) {
    const path = model.ids.of(kind).get(id)?.[0]?.file ?? id;
    return refuse({ key: 'action/changed', values: { path } });
  }
  const due = saidText(wanted.answers.due);
  const wrong: readonly Message[] =
    due !== undefined && parseDate(due) === undefined ? [{ key: 'action/bad-date', values: { given: due } }] : [];
  return checked(wrong, planByWay(model, wanted));
}

function planByWay(model: Model, { kind, id, way, to = '', answers, by, at, random }: WantedStep): Planned {
  const said = (name: AskName): string | undefined => saidText(answers[name]);
  const act = { by, at };
  const [note, owner, due, channel] = [said('note'), said('owner'), said('due'), said('channel')];
  const outcome = outcomes.find((one) => one === said('outcome'));
  const answer = { ...act, case: id, channel, note };
  const move = { ...act, id, to, note };
  switch (`${kind} ${way}` as const) {
    case 'task move':
      return planTaskMove(model, { ...move, owner });
    case 'task assign':
      return planTaskAssign(model, { ...act, task: id, person: owner ?? '', due, note });
    case 'task answer':
      return planTaskClose(model, { ...act, task: id, outcome, channel, note });
    case 'idea move': {
      const alternative = said('alternative');
      return planIdeaMove(model, {
        ...move,
        fields: {
          ...routeAnswered(said('route')),
          reason: said('reason'),
          cause: said('cause'),
          approvedBy: said('approved-by'),
          results: said('results'),
          alternatives: alternative === undefined ? [] : [alternative],
          more: {},
        },
      });
    }
    case 'idea comment':
      return planIdeaComment(model, { ...act, idea: id, text: note });
    case 'case ask':
    case 'case clarify': {
      const [question, answered] = way === 'ask' ? [said('question'), undefined] : [undefined, said('answer')];
      return planClarify(model, { ...act, case: id, question, answer: answered });
    }
    case 'case task':
    case 'case idea':
    case 'case join-task':
    case 'case join-idea':
    case 'case none':
      return planTriage(model, {
        ...act,
        case: id,
        decision: decisions[way] ?? 'none',
        tags: (said('tag') ?? '').split(',').flatMap((tag) => saidText(tag.trim()) ?? []),
        reason: said('reason'),
        into: said('into'),
        title: said('title'),
        type: said('type'),
        owner,
        due,
        random,
      });
    case 'case close':
      return planAnswer(model, { ...answer, outcome: closings.find((one) => one === outcome), choices: closings });
    case 'case reopen':
      return planAnswer(model, { ...answer, outcome: 'not_satisfied', choices: outcomes });
    case 'case answer':
      return planAnswer(model, { ...answer, outcome, choices: outcomes });
    default:
      return refuse({ key: 'action/no-such-step', values: { id, way } });
  }
}

const decisions: Readonly<Partial<Record<StepWay, 'task' | 'idea'>>> = {
  task: 'task',
  'join-task': 'task',
  idea: 'idea',
  'join-idea': 'idea',
};

/** A way as it is picked: `department/<team>`, `group/<group>`, `contest`. */
function routeAnswered(route: string | undefined): {
  readonly department?: string;
  readonly group?: string;
  readonly contest?: true;
} {
  if (route === undefined) return {};
  if (route === 'contest') return { contest: true };
  const [, where = '', id = ''] = /^(department|group)\/(.*)$/s.exec(route) ?? ['', 'department', route];
  return where === 'group' ? { group: id } : { department: id };
}
