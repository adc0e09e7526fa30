import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { suggestions } from '../../model/suggest.ts';
import { authorityOf, measuresFor, overLimit } from '../../queries/cases/authority.ts';
import { clientValue } from '../../queries/clients/client-value.ts';
import { type Act, checkAct, checkGiven } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface CaseGrant extends Act {
  readonly case: string;
  /** As the authority of a team of whoever acts calls it. */
  readonly measure: string | undefined;
  /** In the unit of the limit. */
  readonly amount: number | undefined;
}

/**
 * Plans the record of what an employee gave the client by the authority of their team. What is over the limit is written
 * down too, with a remark: it has happened, and hiding it helps nobody.
 */
export function planCaseGrant(model: Model, wanted: CaseGrant): Planned {
  const { at, by, measure, amount } = wanted;
  const opened = openRecord(model, 'case', wanted.case);
  if (!opened.ok) return opened;
  const { id, path } = opened.item;
  const given = [...checkGiven({ id }, { measure }), ...checkAct(model, opened.item, { at, by })];
  if (given.length > 0 || measure === undefined) return refuse(...given);
  const authority = authorityOf(model, by, measure);
  if (!authority) {
    const known = measuresFor(model, by);
    return refuse(asMessage('cases/no-authority', { person: by, measure }), ...suggestions(measure, known));
  }
  const currency = amount === undefined ? undefined : authority.limit?.currency;
  const over = overLimit(authority, { amount, currency });
  const worth = clientValue(model, opened.item.value.client);
  const notes: readonly Message[] = [
    ...(over ? [asMessage('cases/over-limit', { measure, ...over })] : []),
    ...(worth === undefined ? [] : [asMessage('cases/client-value', { ...worth })]),
    ...(authority.when === undefined ? [] : [asMessage('cases/granted-when', { when: authority.when })]),
  ];
  const words = { id, measure, amount, currency };
  return planEdit(
    path,
    opened.text,
    [{ op: 'append', path: ['granted'], value: { at, by, measure, amount, currency } }],
    {
      record: id,
      notes,
      summary: asMessage('cases/granted', words),
      commit: asMessage('cases/granted-commit', words),
    },
  );
}
