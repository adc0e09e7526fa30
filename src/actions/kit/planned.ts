import type { FileWrite, Plan } from '../../outcome.ts';
import { applyEdits, type Edit } from '../../source/edit.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What an action comes to. */
export type Planned = { readonly ok: true; readonly plan: Plan } | Refusal;

/** A file with edits made to it, byte by byte. */
export function editFile(
  path: string,
  text: string,
  edits: readonly Edit[],
): { readonly ok: true; readonly write: FileWrite } | Refusal {
  const edited = applyEdits(text, edits);
  if ('problem' in edited) return refuse({ key: 'action/cannot-edit', values: { path, reason: edited.problem.kind } });
  return { ok: true, write: { path, before: text, after: edited.text } };
}

/** A plan that edits one file alone. */
export function planEdit(path: string, text: string, edits: readonly Edit[], words: Omit<Plan, 'writes'>): Planned {
  const edited = editFile(path, text, edits);
  return edited.ok ? { ok: true, plan: { writes: [edited.write], ...words } } : edited;
}
