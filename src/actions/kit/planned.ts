import type { Message } from '../../diagnostic.ts';
import type { FileWrite, Plan } from '../../outcome.ts';
import type { Edit } from '../../source/edit.ts';
import { editAsWritten } from '../../source/edit-written.ts';

/** What an action comes to. */
export type Planned = { readonly ok: true; readonly plan: Plan } | Refusal;

/** Why an action does not plan anything: sentences for the user. */
export interface Refusal {
  readonly ok: false;
  readonly messages: readonly Message[];
  /** The file that must be mended first: its findings are shown. */
  readonly brokenFile?: string;
}

/** A refusal with these sentences, each told once. */
export function refuse(...messages: readonly Message[]): Refusal {
  const told = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return { ok: false, messages: [...told.values()] };
}

/** A part of a plan, unless something is wrong besides: then all of it is told at once. */
export function checked<T extends { readonly ok: true }>(wrong: readonly Message[], part: T | Refusal): T | Refusal {
  if (!part.ok) return { ...part, ...refuse(...wrong, ...part.messages) };
  return wrong.length > 0 ? refuse(...wrong) : part;
}

/** The refusals among some parts as one; undefined where there is none. */
export function refusalIn(parts: readonly ({ readonly ok: true } | Refusal)[]): Refusal | undefined {
  const refusals = parts.filter((part) => !part.ok);
  const shown = refusals.find(({ brokenFile }) => brokenFile !== undefined) ?? refusals[0];
  return shown && { ...shown, ...refuse(...refusals.flatMap(({ messages }) => messages)) };
}

/** What is to be written, in this order. */
export type Written = { readonly ok: true; readonly writes: readonly FileWrite[] } | Refusal;

/** A file with edits made to it, byte by byte; no edit, no write. */
export function editFile(path: string, text: string, edits: readonly Edit[]): Written {
  if (edits.length === 0) return { ok: true, writes: [] };
  const edited = editAsWritten(text, edits);
  if ('problem' in edited) return refuse({ key: 'action/cannot-edit', values: { path, reason: edited.problem.kind } });
  return { ok: true, writes: [{ path, before: text, after: edited.text }] };
}

/** All that is to be written, part after part; refused where any part is. */
export function writeAll(...parts: readonly Written[]): Written {
  return refusalIn(parts) ?? { ok: true, writes: parts.flatMap((part) => (part.ok ? part.writes : [])) };
}

/** A plan that edits one file alone. */
export function planEdit(path: string, text: string, edits: readonly Edit[], words: Omit<Plan, 'writes'>): Planned {
  const edited = editFile(path, text, edits);
  return edited.ok ? { ok: true, plan: { writes: edited.writes, ...words } } : edited;
}
