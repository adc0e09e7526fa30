/**
 * A text composed (Unicode's form NFC). What looks like one letter may be written as one character or as a letter and a
 * mark: to a person the same id, to a program two. Ids come through here once, where they enter: where files are read
 * (`model/ids-in-nfc.ts`, `model/kinds.ts`, `model/metric-row.ts`), where a command line is, and where an import is.
 * Whatever is behind these doors compares texts as they are.
 */
export function inNfc(text: string): string {
  return text.normalize('NFC');
}
