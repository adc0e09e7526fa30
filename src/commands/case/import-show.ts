import { asMessage, type Message } from '../../diagnostic.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { terminalText } from '../../render/text-terminal.ts';
import type { TextEncoding } from '../../source/guess-encoding.ts';
import type { ImportCount, RefusedRow } from './import-count.ts';

/** So many refused rows are shown to people; programs get the first thousand. */
const mostShown = 20;

/** What an import did, or would do: the refused rows with their reasons, then the counts. */
export function showImport(
  phrases: Phrases,
  count: ImportCount,
  { format, written }: { readonly format: 'pretty' | 'json'; readonly written: boolean },
): Outcome {
  const exit = count.refused > 0 ? 1 : 0;
  const notes = notesOf(count, written).map((note) => terminalText(say(phrases, note)));
  if (format === 'json') {
    const { added, known, refused, rows, hidden, encoding } = count;
    const content = {
      written,
      added,
      known,
      refused,
      hidden,
      ...(encoding === undefined ? {} : { encoding: { name: encoding.name, by: encoding.by } }),
      rows: rows.map((row) => jsonRow(phrases, row)),
      notes,
    };
    return { exit, stdout: jsonDocument('import', content) };
  }
  const shown = count.rows.slice(0, mostShown).map((row) => `${terminalText(rowText(phrases, row))}\n`);
  const left = count.refused - shown.length;
  const more = left > 0 ? `${say(phrases, { key: 'action/import-more', values: { left } })}\n` : '';
  const { added, known, refused } = count;
  const summary = say(phrases, {
    key: written ? 'action/imported' : 'action/would-import',
    values: { added, known, refused },
  });
  return { exit, stdout: `${shown.join('')}${more}${summary}\n`, stderr: notes.map((note) => `${note}\n`).join('') };
}

function notesOf(count: ImportCount, written: boolean): readonly Message[] {
  const { personal, undecoded, hidden, encoding, isDisguised, unread } = count;
  const [first] = unread;
  return [
    ...(isDisguised ? [asMessage('action/import-disguised', {})] : []),
    ...encodingNote(encoding),
    ...(undecoded > 0 ? [asMessage('action/import-undecoded', { texts: undecoded })] : []),
    ...(hidden > 0 ? [asMessage('action/import-hidden', { rows: hidden })] : []),
    ...(personal > 0 ? [asMessage('action/import-personal', { personal })] : []),
    ...(first === undefined ? [] : [asMessage('action/import-unread', { files: unread.length, first })]),
    ...(written ? [] : [asMessage('action/import-dry', {})]),
  ];
}

/** What was assumed of the encoding; nothing where the file or the mapping says it. */
export function encodingNote(encoding: TextEncoding | undefined): readonly Message[] {
  if (encoding === undefined || encoding.by === 'named' || encoding.by === 'told') return [];
  const { name, sample } = encoding;
  return [
    sample === undefined
      ? asMessage('action/import-assumed', { encoding: name })
      : asMessage('action/import-doubtful', { encoding: name, sample }),
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
