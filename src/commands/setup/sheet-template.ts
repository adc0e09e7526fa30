import { loadPhrases, say } from '../../locales/phrases.ts';
import { type Lane, laneHeading } from '../../model/sheet/lanes.ts';
import type { Outcome } from '../../outcome.ts';
import { sheetCsv, sheetXlsx } from '../../output/sheet-file.ts';
import { terminalText } from '../../render/text-terminal.ts';
import { type Context, Stop } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';

/** What somebody can say of a touchpoint at the beginning, in the order in which it is asked at a table. */
const asked: readonly Lane[] = [
  'stage',
  'goal',
  'touchpoint',
  'owner',
  'channels',
  'client_does',
  'expectation',
  'reality',
  'emotion',
  'barrier',
];

/** Writes an empty sheet of a map, in the language of the run; refuses to write over anything. */
export async function writeTemplate(context: Context, file: string): Promise<Outcome> {
  const locale = localeHere(context);
  const files = await context.host.files();
  const path = files.resolve(context.dir, file);
  const [, form] = /\.(csv|xlsx)$/i.exec(file) ?? [];
  if (form === undefined) throw new Stop(2, { key: 'action/sheet-template-form', values: {} }, locale);
  if (files.kindAt(path) !== 'nothing')
    throw new Stop(1, { key: 'action/sheet-there', values: { path: file } }, locale);
  const rows = [asked.map((lane) => laneHeading(locale, lane))];
  files.writeOutput(path, /csv/i.test(form) ? sheetCsv(rows) : await sheetXlsx(rows, 'Map'));
  const phrases = await loadPhrases(locale);
  return {
    exit: 0,
    stdout: `${terminalText(say(phrases, { key: 'action/sheet-template', values: { path: file } }))}\n`,
  };
}
