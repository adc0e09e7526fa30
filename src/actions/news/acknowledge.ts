import { asMessage } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { labelOf } from '../../queries/common/names.ts';
import { teamsOfPeople } from '../../queries/common/teams-of-people.ts';
import { unconfirmedTeams } from '../../queries/common/unconfirmed.ts';
import { type Act, checkAct } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface Acknowledge extends Act {
  /** Any part of the id of the news. */
  readonly news: string;
}

/**
 * Plans the confirmation that somebody of a receiving team has read a piece of news; nothing to write where that person
 * has confirmed it already. Whoever else has not is named.
 */
export function planAcknowledge(model: Model, { by, at, news }: Acknowledge): Planned {
  const opened = openRecord(model, 'announcement', news);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const handoff = model.get('handoff', value.handoff)?.value;
  const receivers = handoff?.to ?? [];
  const label = (team: string): string => labelOf(model, 'team', team);
  const known = value.acknowledged?.find((one) => one.by === by);
  const isReceiver = teamsOfPeople(model)(by).some((team) => receivers.includes(team));
  const wrong = [
    ...(known ? [] : checkAct(model, opened.item, { by, at })),
    ...(isReceiver || !model.ids.of('person').has(by)
      ? []
      : [asMessage('action/acknowledge-outsider', { by, id, teams: receivers.map(label) })]),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const edits = known ? [] : [{ op: 'append', path: ['acknowledged'], value: { by, at } } as const];
  const after = { ...value, acknowledged: [...(value.acknowledged ?? []), ...(known ? [] : [{ by, at }])] };
  const left = unconfirmedTeams(model)(after);
  const words = { id, by, handoff: handoff?.name ?? value.handoff };
  return planEdit(path, opened.text, edits, {
    record: id,
    summary: known
      ? asMessage('action/news-confirmed-already', { ...words, at: known.at })
      : asMessage('action/news-confirmed', words),
    notes: [
      left.length > 0
        ? asMessage('action/news-unconfirmed', { teams: left.map(label) })
        : asMessage('action/news-confirmed-by-all', {}),
    ],
    commit: asMessage('action/news-confirmed-commit', words),
  });
}
