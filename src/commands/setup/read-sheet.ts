import type { LaidOut } from '../../actions/sheet/lay-out.ts';
import { handWrittenLimit } from '../../host.ts';
import type { Locale } from '../../locales/phrases.ts';
import { loadPhrases } from '../../locales/phrases.ts';
import { noColumns, readColumns, type SheetColumns } from '../../model/sheet/columns.ts';
import type { Outcome } from '../../outcome.ts';
import { shortValue } from '../../short-message.ts';
import { UnreadableSheet } from '../../source/sheet.ts';
import { type Grid, readGrid } from '../../source/sheet-grid.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import { refuseMapping } from '../kit/refuse-mapping.ts';

/** A sheet of a map, read and taken apart. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly laid: LaidOut;
  readonly columns: SheetColumns;
  readonly file: string;
  readonly isNew: boolean;
}

/**
 * Reads the sheet that somebody names, as `--map` and `--sheet` say. Stops where it is not there, or no map is found in it;
 * a file of columns that does not fit is told as an outcome.
 */
export async function readSheet(
  context: Context,
  file: string,
  options: OptionValues,
  locale: Locale,
): Promise<ReadSheet | { readonly refused: Outcome }> {
  const files = await context.host.files();
  const map = textOption(options, 'map');
  for (const path of [file, ...(map === undefined ? [] : [map])]) {
    if (files.kindAt(files.resolve(context.dir, path)) !== 'file') {
      throw new Stop(2, { key: 'action/import-no-file', values: { path } }, locale);
    }
  }
  let columns = noColumns;
  if (map !== undefined) {
    const text = files.readText(files.resolve(context.dir, map), handWrittenLimit);
    const read = readColumns(map, text);
    if ('wrong' in read)
      return { refused: await refuseMapping(context, await loadPhrases(locale), map, text, read.wrong) };
    columns = read.columns;
  }
  const asked = textOption(options, 'sheet');
  const sheet = asked === undefined ? columns.sheet : /^\d+$/.test(asked) ? Number(asked) : asked;
  try {
    const grid = await readGrid(file, () => files.readBytes(files.resolve(context.dir, file)), {
      ...(sheet === undefined ? {} : { sheet }),
      ...(columns.skip === undefined ? {} : { skip: columns.skip }),
      ...(columns.encoding === undefined ? {} : { encoding: columns.encoding }),
      ...(columns.delimiter === undefined ? {} : { delimiter: columns.delimiter }),
    });
    const { laySheet } = await import('../../actions/sheet/import-map.ts');
    const laid = laySheet(grid, columns);
    if ('wrong' in laid) {
      const seen = laid.seen.slice(0, 8).map((text) => String(shortValue(text)));
      throw new Stop(
        1,
        laid.wrong === 'no-lanes'
          ? { key: 'action/sheet-no-lanes', values: { path: file, seen } }
          : { key: 'action/sheet-no-stages', values: { path: file } },
        locale,
      );
    }
    return { grid, laid, columns, file, isNew: false };
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Stop(1, error.saysOf(file), locale);
    throw error;
  }
}
