import { asMessage } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { workByCase } from '../../queries/common/case-status.ts';
import { type Answer, answerCases, checkAnswer, checkAnswered, reopenWork } from '../kit/answer-cases.ts';
import { openRecord } from '../kit/open-record.ts';
import { checked, type Planned, writeAll } from '../kit/planned.ts';

export interface AnswerCase extends Answer {
  readonly case: string;
}

/**
 * Plans the answer to a client. Any outcome but `not_satisfied` closes the case, so it waits until all work has ended;
 * `not_satisfied` opens again what was done for it, with the note as the reason. The work is written first.
 */
export function planAnswer(model: Model, wanted: AnswerCase): Planned {
  const opened = openRecord(model, 'case', wanted.case);
  if (!opened.ok) return opened;
  const { id, value } = opened.item;
  const { outcome } = wanted;
  const answer = { ...wanted, channel: wanted.channel ?? value.channel };
  const work = workByCase(model).get(id) ?? [];
  const isUnhappy = outcome === 'not_satisfied';
  const reopened = reopenWork(model, work, answer);
  const open = work.filter(({ ended }) => !ended).map((one) => `${one.id} (${one.status})`);
  const tooEarly = [
    ...(open.length > 0 ? [asMessage('cases/work-goes-on', { id, work: open })] : []),
    ...(value.decision === undefined ? [asMessage('cases/undecided', { id })] : []),
  ];
  const wrong = [
    ...checkAnswer(model, id, answer),
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
      commit: { key: 'cases/answered-commit', values: { id, outcome: outcome ?? '' } },
    },
  };
}
