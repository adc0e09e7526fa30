import type { Message } from '../../diagnostic.ts';
import type { Project } from '../../model/gen/types.gen.ts';
import { mergePatch } from '../../model/merge-patch.ts';
import type { Model } from '../../model/model.ts';
import { fieldName } from '../../model/move-hints.ts';
import { missingFor } from '../../model/needs.ts';
import type { EditValue } from '../../source/edit.ts';
import { type Act, checkPeople, checkUnended } from '../kit/checks.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';
import { type ProjectSaid, projectPatch } from './project.ts';

export interface IdeaPlan extends Act {
  readonly idea: string;
  readonly said: ProjectSaid;
  /** The project as a file says it, or parts of it. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** Plans the project of an idea, whole or piece by piece, and tells what it still lacks. */
export function planIdeaPlan(model: Model, wanted: IdeaPlan): Planned {
  const { at, by, said, more } = wanted;
  const opened = openRecord(model, 'idea', wanted.idea);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const patched = projectPatch(value.project ?? {}, said, dayOfAct(model, at));
  const people = said.work.map((line) => line.split('=')[1]?.trim());
  const wrong = [...checkUnended('idea', opened.item), ...patched.problems, ...checkPeople(model, at, [by, ...people])];
  if (wrong.length > 0) return refuse(...wrong);
  const project = mergePatch(mergePatch(value.project ?? {}, more), patched.patch) as Project & EditValue;
  if (JSON.stringify(project) === JSON.stringify(value.project ?? {})) {
    return refuse({ key: 'action/plan-nothing', values: { id } });
  }
  const entry = { at, by };
  const lacks = missingFor('project', { record: { ...value, project }, entry }).map((field) =>
    fieldName(field.slice(1)),
  );
  const words = { id, title: value.title };
  const note: Message =
    lacks.length > 0
      ? { key: 'action/plan-lacks', values: { fields: lacks } }
      : { key: `action/plan-whole${value.status === 'in_analysis' ? '-next' : ''}`, values: { id } };
  return planEdit(path, opened.text, [{ op: 'set', path: ['project'], value: project }], {
    record: id,
    notes: [note],
    summary: { key: 'action/idea-planned', values: words },
    commit: { key: 'action/idea-planned-commit', values: words },
  });
}
