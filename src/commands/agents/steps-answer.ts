import { stepsOf } from '../../actions/board/steps.ts';
import { openRecord } from '../../actions/kit/open-record.ts';
import { say } from '../../locales/phrases.ts';
import { todayIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { type BoardKind, boardKinds, cardOf } from '../../queries/board/board.ts';
import { choicesOf } from '../../queries/board/choices.ts';
import type { Context } from '../kit/command.ts';
import { openWithValidSettings } from '../kit/session.ts';
import { type Answer, page, refusal } from './answer.ts';

/** The case, task or idea that a part of an id names. */
function workNamed(
  model: Model,
  id: string,
): { readonly kind: BoardKind; readonly id: string } | { readonly refused: ReturnType<typeof openRecord> } {
  const opened = boardKinds.map((kind) => ({ kind, record: openRecord(model, kind, id) }));
  for (const { kind, record } of opened) if (record.ok) return { kind, id: record.item.id };
  const meant = { T: 'task', I: 'idea', C: 'case' }[id.slice(0, 1).toUpperCase()];
  return { refused: (opened.find(({ kind }) => kind === meant) ?? opened[0])?.record ?? openRecord(model, 'task', id) };
}

/** What can be done with a card now, and what may be answered where a step asks for one of a list. */
export async function stepsAnswer(context: Context, given: string): Promise<Answer> {
  const { model, phrases } = await openWithValidSettings(context, 'count');
  const found = workNamed(model, given);
  if ('refused' in found) {
    const messages = found.refused.ok ? [] : found.refused.messages;
    return refusal(messages.map((message) => say(phrases, message)).join('\n'));
  }
  const { kind, id } = found;
  const now = context.host.now();
  const today = todayIn(model.settings.timezone, now);
  const open = stepsOf(model, kind, id);
  const steps = open.map(({ way, to, asks, waits }) => ({
    way,
    to,
    asks: asks.map(
      ({ name, takes, isRequired }) =>
        `${name}${isRequired ? '' : '?'}:${typeof takes === 'string' ? takes : takes.join('|')}`,
    ),
    ...(waits.length > 0 ? { waits: waits.map((message) => say(phrases, message)).join('\n') } : {}),
  }));
  const lists = [...new Set(open.flatMap(({ asks }) => asks.map(({ takes }) => takes)))];
  const choices = lists.flatMap((takes) => {
    if (typeof takes !== 'string' || takes === 'text' || takes === 'date') return [];
    const ids = choicesOf(model, takes, today).map((one) => one.id);
    return [{ choices: takes, ids: ids.slice(0, 40), ...(ids.length > 40 ? { more: ids.length - 40 } : {}) }];
  });
  const card = cardOf(model, kind, id, now);
  const { data, isRefused } = page([...steps, ...choices], undefined, {
    kind,
    id,
    state: card?.state,
    owner: card?.owner?.id,
    due: card?.due,
  });
  return { data, isRefused };
}
