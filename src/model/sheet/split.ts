/** Items of a list in one cell. `text`: of free text only line breaks, bullets and semicolons part, never a comma. */
export function splitCell(text: string, of: 'names' | 'text', between?: readonly string[]): readonly string[] {
  const lines = text.split('\n').map(withoutBullet).filter(saysSomething);
  const parts =
    between !== undefined
      ? lines.flatMap((line) => splitAt(line, (at) => between.find((one) => one !== '' && line.startsWith(one, at))))
      : lines.length > 1
        ? lines
        : splitLine(lines[0] ?? '', of);
  return parts.map((part) => withoutQuotes(part.trim())).filter(saysSomething);
}

function splitLine(line: string, of: 'names' | 'text'): readonly string[] {
  for (const separator of of === 'names' ? ['•', ';', ','] : ['•', ';']) {
    const parts = splitAt(line, (at) =>
      line.startsWith(separator, at) && !isWithinNumber(line, at) ? separator : undefined,
    );
    if (parts.length > 1) return parts;
  }
  return [line];
}

/** `2,5` is one number. */
function isWithinNumber(line: string, at: number): boolean {
  return line[at] === ',' && /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '');
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”', '"': '"' };

/** The pieces between separators that stand in no brackets and no quotes. One that nothing closes encloses nothing. */
function splitAt(line: string, separatorAt: (at: number) => string | undefined): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; ) {
    const close = pairs[line[at] ?? ''];
    const end = close === undefined ? -1 : closing(line, at, close);
    if (end > at) {
      at = end + 1;
      continue;
    }
    const separator = separatorAt(at);
    if (separator === undefined) at++;
    else {
      parts.push(line.slice(from, at));
      at += separator.length;
      from = at;
    }
  }
  return [...parts, line.slice(from)];
}

/** Where a bracket or quote closes, within what a name may be long. */
function closing(line: string, open: number, close: string): number {
  const end = line.slice(open + 1, open + 1 + longestEnclosed).indexOf(close);
  return end === -1 ? -1 : open + 1 + end;
}

const longestEnclosed = 300;

function withoutBullet(line: string): string {
  return line.trim().replace(/^(?:[•●▪◦‣·*✓–—-]|\d{1,2}[.)])\s+/u, '');
}

/** Quotes around the whole of an item keep it together, and are no part of it; doubled within, they are one of its own. */
function withoutQuotes(item: string): string {
  const inner = item.slice(1, -1);
  const isQuoted = item.length > 2 && item.startsWith('"') && item.endsWith('"');
  return isQuoted && !inner.replaceAll('""', '').includes('"') ? inner.replaceAll('""', '"').trim() : item;
}

/** The cell that `splitCell` reads as these names: a line each, in quotes where one would come apart. */
export function joinNames(names: readonly string[]): string {
  const isWhole = (name: string): boolean => {
    const [only, ...others] = splitCell(name, 'names');
    return only === name && others.length === 0;
  };
  return names.map((name) => (isWhole(name) ? name : `"${name.replaceAll('"', '""')}"`)).join('\n');
}

function saysSomething(text: string): boolean {
  return text.trim() !== '';
}
