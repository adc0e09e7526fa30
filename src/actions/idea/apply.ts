import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { type Act, checkAct } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { editFile, type Planned, refuse } from '../kit/planned.ts';
import { writeChanges } from './changes.ts';

/** Plans to write the changes of an idea that is implemented already into the map. */
export function planIdeaApply(model: Model, { idea, at, by }: Act & { readonly idea: string }): Planned {
  const opened = openRecord(model, 'idea', idea);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  if (value.applied) return refuse({ key: 'action/applied-already', values: { id, at: value.applied.at } });
  const { changes = [], status } = value;
  const wrong: readonly Message[] = [
    ...(status === 'implemented' ? [] : [asMessage('action/not-implemented', { id, status })]),
    ...(changes.length > 0 ? [] : [asMessage('action/no-changes', { id })]),
    ...checkAct(model, opened.item, { at, by }),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const map = writeChanges(model, { id, changes }, at);
  if (!map.ok) return map;
  const edited = editFile(path, opened.text, [{ op: 'set', path: ['applied'], value: { at, by } }]);
  if (!edited.ok) return edited;
  const words = { id, title: value.title, files: map.writes.length };
  return {
    ok: true,
    plan: {
      writes: [...map.writes, ...edited.writes],
      record: id,
      notes: map.notes,
      summary: { key: 'action/idea-applied', values: words },
      commit: { key: 'action/idea-applied-commit', values: words },
    },
  };
}
