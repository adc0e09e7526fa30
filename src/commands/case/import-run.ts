import { recorder } from '../../actions/case/recorded.ts';
import { rowReader } from '../../actions/import/case.ts';
import { type ImportedRow, importCases } from '../../actions/import/cases.ts';
import { definitionsOf, readKnownRecords } from '../../actions/import/known.ts';
import { missingColumns, unknownIds } from '../../actions/import/places.ts';
import { recordNamer } from '../../actions/kit/name-record.ts';
import { type Files, handWrittenLimit, type NewFile, type WorkspaceHandle } from '../../host.ts';
import { loadPhrases, type Phrases, say } from '../../locales/phrases.ts';
import { formatMoment } from '../../model/calendar/moment.ts';
import type { ImportMapping } from '../../model/import-mapping.ts';
import { readImportMapping } from '../../model/import-mapping-read.ts';
import { workspaceZone } from '../../model/instants.ts';
import { buildModel, type Model } from '../../model/model.ts';
import type { Outcome } from '../../outcome.ts';
import { type OpenedSheet, openSheet } from '../../source/open-sheet.ts';
import { UnreadableSheet } from '../../source/sheet.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import { encodingNote } from '../kit/encoding-note.ts';
import { refuseMapping } from '../kit/refuse-mapping.ts';
import { findWorkspace } from '../kit/session.ts';
import { countHidden, countRows, type ImportCount } from './import-count.ts';
import { showImport } from './import-show.ts';

/**
 * Brings the rows of a file in as cases. Only the definitions and the ids of the records are held; a row is read,
 * decided and written before the next one is looked at.
 */
export async function runImport(context: Context, file: string, options: OptionValues): Promise<Outcome> {
  const { handle, files } = await findWorkspace(context);
  const model = await buildModel(definitionsOf(handle.repo));
  const locale = context.locale ?? model.settings.locale;
  const phrases = await loadPhrases(locale);
  const map = textOption(options, 'map');
  if (map === undefined) throw new Stop(2, { key: 'action/import-no-map', values: {} }, locale);
  for (const path of [file, map]) {
    if (files.kindAt(files.resolve(context.dir, path)) !== 'file') {
      throw new Stop(2, { key: 'action/import-no-file', values: { path } }, locale);
    }
  }
  const mapText = files.readText(files.resolve(context.dir, map), handWrittenLimit);
  const read = readImportMapping(map, mapText);
  if ('wrong' in read) return refuseMapping(context, phrases, map, mapText, read.wrong);
  const { mapping } = read;
  try {
    const sheet = await openSheet(file, () => files.readBytes(files.resolve(context.dir, file)), mapping.form);
    const wrong = [...missingColumns(map, mapping, sheet), ...unknownIds(map, mapping, model)];
    if (wrong.length > 0) {
      // Where names are not found, the wrong encoding may be why.
      return await refuseMapping(context, phrases, map, mapText, wrong, encodingNote(sheet.encoding));
    }
    const work = (): Promise<ImportCount> =>
      importSheet({ context, files, handle, model, mapping, sheet, phrases }, options);
    const count = options.dryRun === true ? await work() : await files.locked(handle.root, work);
    return showImport(phrases, count, {
      format: options.format === 'json' ? 'json' : 'pretty',
      written: options.dryRun !== true,
    });
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Stop(1, error.saysOf(file), locale);
    throw error;
  }
}

interface Import {
  readonly context: Context;
  readonly files: Files;
  readonly handle: WorkspaceHandle;
  readonly model: Model;
  readonly mapping: ImportMapping;
  readonly sheet: OpenedSheet;
  readonly phrases: Phrases;
}

async function importSheet(
  { context, files, handle, model, mapping, sheet, phrases }: Import,
  options: OptionValues,
): Promise<ImportCount> {
  // Under the lock the folder may hold more than before.
  const repo = files.findWorkspace(handle.root)?.repo ?? handle.repo;
  const known = readKnownRecords(repo);
  const words = options.redact === true ? phrases.imported.redacted : undefined;
  const name = recordNamer(model, known.tails, context.host.random);
  const now = formatMoment(context.host.now(), workspaceZone(model.settings.timezone)) ?? '';
  const { rows, hidden } = countHidden(sheet.rows);
  const imported = importCases(
    rows,
    rowReader(model, mapping, { words, hash: context.host.sha256, now }),
    known,
    (received) => name('case', received),
    recorder(model, now),
  );
  const counting = countRows(imported, context.host, (rows) =>
    say(phrases, { key: 'action/import-progress', values: { rows } }),
  );
  if (options.dryRun === true) for await (const _ of counting.added);
  else await files.writeNewFiles(handle.root, filesOf(counting.added));
  return {
    ...counting.count(),
    ...(words === undefined ? { redacted: undefined } : {}),
    hidden: hidden(),
    encoding: sheet.encoding,
    isDisguised: sheet.isDisguised === true,
    unread: known.unread,
  };
}

async function* filesOf(added: AsyncIterable<ImportedRow & { readonly kind: 'added' }>): AsyncGenerator<NewFile> {
  for await (const { path, text } of added) yield { path, text };
}
