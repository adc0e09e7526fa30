import { asMessage, type Message } from '../../diagnostic.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { terminalText } from '../../render/text-terminal.ts';
import { encodingNote } from '../kit/encoding-note.ts';
import { type ImportCount, type RefusedRow, reasonOf } from './import-count.ts';

/** So many refused rows are shown to people, so many for one reason; programs get the first thousand. */
const mostShown = 20;
const mostAlike = 3;

/** What an import did, or would do: the refused rows with their reasons, then the counts. */
export function showImport(
  phrases: Phrases,
  count: ImportCount,
  { format, written }: { readonly format: 'pretty' | 'json'; readonly written: boolean },
): Outcome {
  const exit = count.refused > 0 ? 1 : 0;
  const notes = notesOf(count, written).map((note) => terminalText(say(phrases, note)));
  if (format === 'json') {
    const { added, known, refused, filtered, headings, redacted, rows, hidden, encoding } = count;
    const content = {
      written,
      added,
      known,
      refused,
      hidden,
      filtered,
      headings,
      ...(redacted === undefined ? {} : { redacted }),
      ...(encoding === undefined ? {} : { encoding: { name: encoding.name, by: encoding.by } }),
      rows: rows.map((row) => jsonRow(phrases, row)),
      notes,
    };
    return { exit, stdout: jsonDocument('import', content) };
  }
  const { added, known, refused } = count;
  const summary = say(phrases, {
    key: written ? 'action/imported' : 'action/would-import',
    values: { added, known, refused },
  });
  const refusals = refusalLines(phrases, count).map((line) => `${line}\n`);
  return { exit, stdout: `${refusals.join('')}${summary}\n`, stderr: notes.map((note) => `${note}\n`).join('') };
}

/** The refused rows: of many that are refused for the same reasons the first ones, and how many more there are. */
function refusalLines(phrases: Phrases, { rows, refused }: ImportCount): readonly string[] {
  const lines: string[] = [];
  const byReason = new Map<string, number>();
  let told = 0;
  for (const row of rows) {
    const reason = reasonOf(row.faults);
    const count = (byReason.get(reason) ?? 0) + 1;
    if (count > mostAlike || (count === 1 && lines.length >= mostShown)) continue;
    byReason.set(reason, count);
    lines.push(terminalText(rowText(phrases, row)));
    told++;
    const more = row.alike() - mostAlike;
    if (count < mostAlike || more <= 0) continue;
    lines.push(say(phrases, { key: 'action/import-alike', values: { more } }));
    told += more;
  }
  const left = refused - told;
  return left > 0 ? [...lines, say(phrases, { key: 'action/import-more', values: { left } })] : lines;
}

function notesOf(count: ImportCount, written: boolean): readonly Message[] {
  const { personal, redacted, undecoded, hidden, filtered, headings, encoding, isDisguised, unread } = count;
  const [first] = unread;
  return [
    ...(isDisguised ? [asMessage('action/import-disguised', {})] : []),
    ...encodingNote(encoding),
    ...(undecoded > 0 ? [asMessage('action/import-undecoded', { texts: undecoded })] : []),
    ...(hidden > 0 ? [asMessage('action/import-hidden', { rows: hidden })] : []),
    ...(filtered > 0 ? [asMessage('action/import-filtered', { rows: filtered })] : []),
    ...(headings > 0 ? [asMessage('action/import-headings', { rows: headings })] : []),
    ...(redacted === undefined ? [] : [asMessage('action/import-redacted', { ...redacted })]),
    ...(personal > 0 ? [asMessage('action/import-personal', { personal })] : []),
    ...(first === undefined ? [] : [asMessage('action/import-unread', { files: unread.length, first })]),
    ...(written ? [] : [asMessage('action/import-dry', {})]),
  ];
}

function rowText(phrases: Phrases, { row, faults }: RefusedRow): string {
  const reasons = faults.map(({ field, message, hints = [] }) => {
    const words = [say(phrases, message), ...hints.map((hint) => say(phrases, hint))]
      .join('. ')
      .replace(/\?\. /g, '? ');
    return field === undefined ? words : `${field}: ${words}`;
  });
  return say(phrases, { key: 'action/import-row', values: { row, reasons: reasons.join('; ') } });
}

function jsonRow(phrases: Phrases, { row, faults }: RefusedRow): object {
  return {
    row,
    reasons: faults.map(({ field, message, hints = [] }) => ({
      ...(field === undefined ? {} : { field }),
      message: say(phrases, message),
      hints: hints.map((hint) => say(phrases, hint)),
    })),
  };
}
