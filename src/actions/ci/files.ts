/** A text that ends in one of these files is ours; paths are from the top of the repository, with `/`. */
export interface CiFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The lines of a template that are wanted: one that begins with `[a+b]` only where both words are among `wanted`, without
 * that mark. What stands between two `@` is replaced by a value, which is YAML already.
 */
export function fillLines(
  template: string,
  wanted: readonly string[],
  values: Readonly<Record<string, string>>,
): string {
  return template
    .split('\n')
    .flatMap((line) => {
      const [, words, rest = ''] = /^\[([a-z+]+)\](.*)$/.exec(line) ?? [];
      if (words === undefined) return [line];
      return words.split('+').every((word) => wanted.includes(word)) ? [rest] : [];
    })
    .join('\n')
    .replace(/@([a-zA-Z]+)@/g, (mark, name: string) => values[name] ?? mark);
}

/** A text as a scalar of YAML: JSON is one, whatever the text has in it. */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A folder as a part of names that hosts take: letters and digits; with something to tell it from others where signs are lost. */
export function slugOf(folder: string, sha256: (text: string) => string): string {
  const plain = folder.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  if (plain === folder) return plain;
  return `${plain === '' ? 'map' : plain}-${sha256(folder).slice(0, 6)}`;
}

/** What a file for a host says of how it was made; nothing where it does not say it. */
export interface Said {
  /** Where cxmap installs from, as npm writes it. */
  readonly from: string | undefined;
  readonly failOn: string | undefined;
}

const header = '# Written by cxmap';

/**
 * A file of ours with a first line that says who wrote it, and by a sum whether anybody has changed it since.
 */
export function withHeader(command: string, text: string, sha256: (text: string) => string): string {
  return `${header} ${command}: run that again to bring it up to date; --force undoes what was changed by hand. ${sumOf(text, sha256)}\n${text}`;
}

/** Whether a text is of a file that we wrote, changed or not. */
export function isOurs(text: string): boolean {
  return text.startsWith(`${header} `);
}

/** Whether a text of ours is as it was written, whatever git did to its line ends. */
export function isAsWritten(text: string, sha256: (text: string) => string): boolean {
  const plain = text.replaceAll('\r\n', '\n');
  const end = plain.indexOf('\n');
  const first = plain.slice(0, end);
  return first.startsWith(header) && first.endsWith(sumOf(plain.slice(end + 1), sha256));
}

export function sumOf(text: string, sha256: (text: string) => string): string {
  return `sum:${sha256(text).slice(0, 12)}`;
}
