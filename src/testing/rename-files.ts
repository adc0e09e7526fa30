import type { NearbyText } from '../actions/rename/mentions.ts';
import { planRename } from '../actions/rename/plan.ts';
import { buildModel } from '../model/model.ts';
import type { FileWrite } from '../outcome.ts';
import { memoryRepo } from '../source/repo.ts';
import type { Files } from './random-files.ts';

/** What a renaming would write, in its order; the keys of what refuses it where it is refused. */
export async function writesOf(
  files: Files,
  given: string,
  to: string,
  nearby: readonly NearbyText[] = [],
): Promise<
  { readonly writes: readonly FileWrite[]; readonly notes: readonly object[] } | { readonly refused: readonly string[] }
> {
  const planned = planRename(await buildModel(memoryRepo(files)), { given, to, nearby });
  if (!planned.ok) return { refused: planned.messages.map(({ key }) => key.replace('action/', '')) };
  return { writes: planned.plan.writes, notes: planned.plan.notes ?? [] };
}

/** The files after some writes. */
export function written(files: Files, writes: readonly FileWrite[]): Files {
  const after: Record<string, string> = { ...files };
  for (const { path, from, after: text } of writes) {
    delete after[from ?? path];
    if (text !== null) after[path] = text;
  }
  return after;
}

/** The files after a renaming; the keys of what refuses it where it is refused. */
export async function tryRename(
  files: Files,
  given: string,
  to: string,
): Promise<{ readonly files: Files } | { readonly refused: readonly string[] }> {
  const result = await writesOf(files, given, to);
  return 'refused' in result ? result : { files: written(files, result.writes) };
}

export async function renamed(files: Files, given: string, to: string): Promise<Files> {
  const result = await tryRename(files, given, to);
  if ('refused' in result) throw new Error(`${given} → ${to}: ${result.refused.join()}`);
  return result.files;
}
