/**
 * A text composed (Unicode's form NFC). What looks like one letter may be written as one character or as a letter and a
 * mark: to a person the same id, to a program two. Ids come through here once, where they enter: from files, from the
 * command line, from other systems. Behind these doors, which `.dependency-cruiser.mjs` lists each with its reason, texts
 * are compared as they are.
 */
export function inNfc(text: string): string {
  return text.normalize('NFC');
}
