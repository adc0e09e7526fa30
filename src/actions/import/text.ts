/** What a client's words never need: control characters and those that turn the direction of a text. */
const unwanted = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** A text of another system as it may stand in a file: its words and line breaks, and nothing that acts. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .toWellFormed()
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
