import { asMessage, type Message } from '../../diagnostic.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import { machines } from '../../model/machines/index.ts';
import type { Item, Model } from '../../model/model.ts';
import { type CaseWork, workByCase } from '../../queries/common/case-status.ts';
import { type Answer, answerCases, checkAnswer, checkAnswered, reopenWork, wentOut } from '../kit/answer-cases.ts';
import { saidText } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { checked, type Planned, refuse, writeAll } from '../kit/planned.ts';

export interface AnswerCase extends Answer {
  readonly case: string;
  /** The outcomes that whoever answers may choose from, named where none was given. */
  readonly choices: readonly string[];
}

/**
 * Plans the answer to a client. Any outcome but `not_satisfied` closes the case, so it waits until all work has ended;
 * `not_satisfied` opens again what was done for it, with the note as the reason. The work is written first. What the
 * client said is never filled in, and an answer that is there already is not written again.
 */
export function planAnswer(model: Model, wanted: AnswerCase): Planned {
  const opened = openRecord(model, 'case', wanted.case);
  if (!opened.ok) return opened;
  const { id, value } = opened.item;
  const { outcome } = wanted;
  const answer = { ...wanted, channel: wanted.channel ?? (wentOut(outcome) ? value.channel : undefined) };
  const work = workByCase(model).get(id) ?? [];
  const isUnhappy = outcome === 'not_satisfied';
  const reopened = reopenWork(model, work, answer);
  const open = work.filter(({ ended }) => !ended).map((one) => `${one.id} (${one.status})`);
  const tooEarly = [
    ...(open.length > 0 ? [asMessage('cases/work-goes-on', { id, work: open })] : []),
    ...(value.decision === undefined ? [asMessage('cases/undecided', { id })] : []),
  ];
  if (outcome === undefined) return refuse({ key: 'cases/no-outcome', values: { id, choices: wanted.choices } });
  const wrong = [
    ...checkAnswer(model, id, answer),
    ...checkRepeat(model, opened.item, work, answer),
    ...checkAnswered(model, [opened], answer),
    ...(isUnhappy ? [] : tooEarly),
  ];
  const written = checked(wrong, writeAll(reopened, answerCases([opened], answer)));
  if (!written.ok) return written;
  return {
    ok: true,
    plan: {
      writes: written.writes,
      record: id,
      summary: asMessage(`cases/answered-${isUnhappy ? 'again' : 'closed'}`, {
        id,
        work: reopened.ok ? reopened.writes.length : 0,
      }),
      commit: { key: 'cases/answered-commit', values: { id, outcome } },
    },
  };
}

/** The last answer says the same already, and no work has ended and nothing was decided since it was given. */
function checkRepeat(
  model: Model,
  { id, value }: Item<Case>,
  work: readonly CaseWork[],
  { outcome, channel, note }: Answer,
): readonly Message[] {
  const last = value.answers?.at(-1);
  const isNew = (given: string | undefined, there: string | undefined) => given !== undefined && given !== there;
  if (!last || last.outcome !== outcome || isNew(channel, last.channel) || isNew(saidText(note), last.note)) return [];
  const instant = instantIn(model.settings.timezone);
  const answered = instant(last.at) ?? 0;
  const turns = [value.decision?.at, ...work.map((one) => endOf(model, one))];
  if (turns.some((at) => at !== undefined && (instant(at) ?? 0) > answered)) return [];
  return [{ key: 'cases/answered-already', values: { id, outcome: last.outcome, at: last.at } }];
}

/** When the work last ended. */
function endOf(model: Model, { kind, id }: CaseWork): string | undefined {
  const { ended } = machines[kind];
  return model.get(kind, id)?.value.history?.findLast(({ to }) => to !== undefined && ended.includes(to))?.at;
}
