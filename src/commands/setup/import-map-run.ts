import { planSheet, type SheetReading } from '../../actions/sheet/import-map.ts';
import type { Phrases } from '../../locales/phrases.ts';
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
  let read: { readonly reading: SheetReading; readonly phrases: Phrases } | undefined;
  let reading: SheetReading | undefined;
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
      if (reading) read = { reading, phrases };
      const talk = reading && options.dryRun !== true ? previewSheet(reading, file, phrases).slice(-1) : [];
      return { exit: 0, talk: options.format === 'json' ? [] : talk, data: { sheet: reading } };
    },
  );
  if (!read || options.dryRun !== true || options.format === 'json') return outcome;
  return {
    ...outcome,
    stdout: previewSheet(read.reading, file, read.phrases)
      .map((line) => `${line}\n`)
      .join(''),
  };
}
