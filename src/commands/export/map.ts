import { type Command, Stop, textOption } from '../kit/command.ts';

export const exportMap: Command = {
  name: 'export map',
  arguments: [],
  options: [
    { flags: '-o, --output <file>', takes: 'file' },
    { flags: '-f, --format <format>', takes: { oneOf: ['csv', 'xlsx'] } },
  ],
  readsRevisions: true,
  examples: ['cxmap export map -o journey.xlsx', 'cxmap export map --format csv > journey.csv'],
  async run(context, _args, options) {
    const { say } = await import('../../locales/phrases.ts');
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { writeResult } = await import('../kit/write-result.ts');
    const { mapSheet } = await import('../../queries/exports/map-sheet.ts');
    const { laneHeading } = await import('../../model/sheet/lanes.ts');
    const { sheetCsv, sheetXlsx } = await import('../../output/sheet-file.ts');
    const session = await openWithValidSettings(context);
    const { phrases, locale, model } = session;
    const output = textOption(options, 'output');
    const place = output === '-' ? undefined : output;
    const [, ending] = /\.(csv|xlsx)$/i.exec(place ?? '') ?? [];
    const format = textOption(options, 'format') ?? ending?.toLowerCase() ?? (place === undefined ? 'csv' : undefined);
    if (format === undefined || (ending !== undefined && ending.toLowerCase() !== format)) {
      throw new Stop(2, { key: 'action/sheet-form', values: {} }, locale);
    }
    if (format === 'xlsx' && place === undefined) {
      throw new Stop(2, { key: 'action/sheet-needs-file', values: {} }, locale);
    }
    const { lanes, rows } = mapSheet(model);
    const all = [lanes.map((lane) => laneHeading(locale, lane)), ...rows];
    const content = format === 'csv' ? sheetCsv(all) : await sheetXlsx(all, 'Map');
    const stderr = leftOutNote(session);
    if (place === undefined) return { exit: 0, stdout: String(content), stderr };
    writeResult(context, session, place, content);
    const told = say(phrases, { key: 'action/sheet-exported', values: { path: place, rows: rows.length } });
    return { exit: 0, stderr: `${stderr}${told}\n` };
  },
};
