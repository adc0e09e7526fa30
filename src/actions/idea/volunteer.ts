import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { labelOf } from '../../queries/common/names.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkAct, checkUnended } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface IdeaVolunteer extends Act {
  readonly idea: string;
  readonly person: string;
  /** Whoever acts approves of it. */
  readonly approve: boolean;
}

/** Plans that somebody takes up an idea in a contest, or that a volunteer is approved. */
export function planIdeaVolunteer(model: Model, wanted: IdeaVolunteer): Planned {
  const { person, approve, at, by } = wanted;
  const opened = openRecord(model, 'idea', wanted.idea);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const index = (value.volunteers ?? []).findIndex((one) => one.person === person);
  const known = value.volunteers?.[index];
  const isContest = value.route !== undefined && 'contest' in value.route;
  const wrong: readonly Message[] = [
    ...checkUnended('idea', opened.item),
    ...(isContest ? [] : [asMessage('action/no-contest', { id })]),
    ...checkAct(model, opened.item, wanted, person),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const names = { id, title: value.title, person: labelOf(model, 'person', person) };
  if (known && (!approve || known.approved_by !== undefined)) {
    return refuse({
      key: `action/${known.approved_by === undefined ? 'volunteered' : 'approved'}-already`,
      values: names,
    });
  }
  const edit: Edit = known
    ? { op: 'set', path: ['volunteers', index, 'approved_by'], value: by }
    : { op: 'append', path: ['volunteers'], value: { person, at, approved_by: approve ? by : undefined } };
  const verb = approve ? 'approved' : 'volunteered';
  return planEdit(path, opened.text, [edit], {
    record: id,
    summary: { key: `action/idea-${verb}`, values: names },
    commit: { key: `action/idea-${verb}-commit`, values: { ...names, person } },
  });
}
