import { say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { leftOutFiles } from '../../queries/common/left-out.ts';
import { starOf } from '../../queries/exports/star.ts';
import type { Table } from '../../queries/exports/table.ts';
import { dictionaryData, dictionaryPage } from '../../render/exports/dictionary.ts';
import { checkTaken } from '../kit/check-taken.ts';
import { type Context, listOption, Stop, type Typed, textOption } from '../kit/command.ts';
import { folderOfResults } from '../kit/folder-of-results.ts';
import { leftOutNote } from '../kit/left-out-note.ts';
import { progressOn } from '../kit/progress.ts';
import { openWithValidSettings } from '../kit/session.ts';
import { placeOfResult } from '../kit/write-result.ts';
import { readShippedSchemas } from '../setup/editor-schemas.ts';

/** A call of a command that exports tables. */
export interface ExportCall extends Typed {
  readonly context: Context;
}

/** A table that was written. */
interface Written {
  readonly table: Table['name'];
  readonly file: string;
  readonly rows: number;
}

/**
 * Writes the tables that are asked for, one file each, row by row, and beside them what their columns mean. The same
 * files of the workspace give the same bytes.
 */
export async function writeStar(
  call: ExportCall,
  ending: 'csv' | 'jsonl' | 'parquet',
  piecesOf: (table: Table, model: Model) => Iterable<string | Uint8Array>,
): Promise<Outcome> {
  const { context, options } = call;
  const session = await openWithValidSettings(context, 'count');
  const { model, files, phrases, locale } = session;
  const [wrong] = await checkTaken(model, call, '0000-01-01');
  if (wrong) throw new Stop(2, wrong, locale);
  const since = textOption(options, 'since');
  const schemas = await readShippedSchemas(context.host, locale);
  const wanted = new Set(listOption(options, 'tables'));
  const tables = starOf(model, schemas, {
    texts: options.texts === true,
    ...(since !== undefined && { since }),
  }).filter(({ name }) => wanted.size === 0 || wanted.has(name));
  const folder = folderOfResults(context, session, textOption(options, 'output'), 'export');
  const place = (name: string) => placeOfResult(context, session, files.resolve(folder.folder, name));
  const places = tables.map((table) => ({
    table,
    file: `${table.name}.${ending}`,
    path: place(`${table.name}.${ending}`),
  }));
  const dictionary = { page: place('dictionary.md'), data: place('dictionary.json') };
  const written: Written[] = [];
  const progress = progressOn(context.host);
  for (const { table, file, path } of places) {
    let rows = 0;
    const counted: Table = {
      ...table,
      *rows() {
        for (const row of table.rows()) {
          rows += 1;
          progress.tell(() => phrases.exports.progress({ table: table.name, rows }));
          yield row;
        }
      },
    };
    files.writeOutputPieces(path, piecesOf(counted, model));
    written.push({ table: table.name, file, rows });
  }
  progress.end();
  files.writeOutput(
    dictionary.page,
    `# ${phrases.exports.dictionary}\n\n${phrases.exports.dictionaryLead}\n\n${dictionaryPage(tables, phrases, '##')}`,
  );
  files.writeOutput(dictionary.data, jsonDocument('export-dictionary', { locale, ...dictionaryData(tables, phrases) }));
  if (options.format === 'json') {
    const told = { folder: folder.shown, tables: written, leftOut: leftOutFiles(model) };
    return { exit: 0, stdout: jsonDocument('export', told) };
  }
  const rows = written.reduce((sum, one) => sum + one.rows, 0);
  const values = { folder: folder.shown, tables: written.length, rows };
  return { exit: 0, stderr: `${leftOutNote(session)}${say(phrases, { key: 'action/exported', values })}\n` };
}
