import { applySplices } from './edit-lines.ts';
import { spliceStep } from './edit-step.ts';
import { planSteps } from './edit-steps.ts';
import type { Edit, EditProblem } from './edit-types.ts';
import { editValue, saysSame } from './edit-value.ts';
import { locateYaml } from './locate.ts';
import { parseYaml } from './yaml.ts';

export type { Edit, EditProblem, EditValue } from './edit-types.ts';

export type Edited = { readonly text: string } | { readonly problem: EditProblem };

/**
 * Makes edits, one after the other, by changing only the bytes they are about: comments, quotes, indentation, line
 * endings and the order of keys stay. The result is read again and must say exactly what the edits ask for; an Error
 * means a mistake in this program. All edits are made, or none.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  let edited = text;
  for (const edit of edits) {
    const result = applyEdit(edited, edit);
    if ('problem' in result) return result;
    edited = result.text;
  }
  return { text: edited };
}

function applyEdit(text: string, edit: Edit): Edited {
  const before = parseYaml(text);
  const root = locateYaml(text);
  if (before.problems.length > 0 || !root) return { problem: { kind: 'unreadable', problems: before.problems } };
  const plan = planSteps(root, edit);
  if ('problem' in plan) return plan;
  let edited = text;
  for (const step of plan.steps) {
    const current = locateYaml(edited);
    const splices = current && spliceStep(edited, current, step);
    if (!splices) throw new Error(`the text does not parse after a part of ${describe(edit)}`);
    if ('problem' in splices) return splices;
    edited = applySplices(edited, splices);
    if (startsWithMark(edited) && !startsWithMark(text)) return { problem: { kind: 'odd-form', path: edit.path } };
  }
  const after = parseYaml(edited);
  if (after.problems.length > 0 || !saysSame(after.value, editValue(before.value, edit))) {
    throw new Error(`${describe(edit)} would not say what it should`);
  }
  return { text: edited };
}

/** A byte order mark within a text is part of what it says; at its start it would be none. */
function startsWithMark(text: string): boolean {
  return text.startsWith('\uFEFF');
}

function describe(edit: Edit): string {
  return `the edit "${edit.op}" at ${JSON.stringify(edit.path)}`;
}
