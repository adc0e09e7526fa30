import { planSheet, type SheetReading } from '../../actions/sheet/import-map.ts';
import type { Outcome } from '../../outcome.ts';
import { runChange } from '../kit/change.ts';
import type { Context, Typed } from '../kit/command.ts';
import { encodingNote } from '../kit/encoding-note.ts';
import { localeHere } from '../kit/locale-here.ts';
import { findWorkspace } from '../kit/session.ts';
import { readSheet } from './read-sheet.ts';
import { previewSheet } from './sheet-preview.ts';

/** Brings a sheet into the map of the workspace; a dry run says how it was read instead of showing a diff. */
export async function runImportMap(context: Context, typed: Typed, file: string): Promise<Outcome> {
  const { options } = typed;
  await findWorkspace(context);
  const sheet = await readSheet(context, file, options, localeHere(context));
  if ('refused' in sheet) return sheet.refused;
  const isDry = options.dryRun === true;
  const isJson = options.format === 'json';
  let reading: SheetReading | undefined;
  let preview: readonly string[] = [];
  const outcome = await runChange(
    context,
    typed,
    (model) => {
      const { planned, reading: how } = planSheet(model, sheet);
      reading = how;
      const notes = encodingNote(sheet.grid.encoding);
      return planned.ok ? { ...planned, plan: { ...planned.plan, notes } } : planned;
    },
    'nobody',
    async (_, { phrases }) => {
      if (reading && !isJson) preview = previewSheet(reading, file, phrases);
      return { exit: 0, talk: isDry ? [] : preview.slice(-1), data: { sheet: reading } };
    },
  );
  if (!isDry || preview.length === 0) return outcome;
  return { ...outcome, stdout: preview.map((line) => `${line}\n`).join('') };
}
