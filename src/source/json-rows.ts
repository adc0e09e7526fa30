import { type Column, type Sheet, type SheetRow, UnreadableSheet } from './sheet.ts';

/**
 * Rows of a JSON file: the list at a path (`data.items`; without one, the document itself), one object a row. A
 * document that is no JSON as a whole, but line by line, is read as JSON lines. Columns are ways into a row: `author.name`.
 */
export function jsonSheet(text: string, path: string | undefined): Sheet {
  const document = parse(text);
  if (document === undefined) {
    const lines = text.trim().split('\n');
    if (lines.length > 1 && parse(lines[0] ?? '') !== undefined) return jsonLinesSheet(text);
    throw new UnreadableSheet((path) => ({ key: 'action/import-bad-json', values: { path, reason: reasonOf(text) } }));
  }
  const list = path === undefined ? document.value : into(document.value, path);
  if (!Array.isArray(list))
    throw new UnreadableSheet((path) => ({
      key: 'action/import-no-rows-there',
      values: { path, paths: listsIn(document.value) },
    }));
  return { columns: undefined, rows: rowsOf(list) };
}

/** Rows of a file with one JSON object a line. A line that is none hides no other. */
export function jsonLinesSheet(text: string): Sheet {
  return { columns: undefined, rows: jsonLines(text) };
}

async function* rowsOf(list: readonly unknown[]): AsyncGenerator<SheetRow> {
  for (const [index, value] of list.entries()) yield rowOf(index + 1, value);
}

async function* jsonLines(text: string): AsyncGenerator<SheetRow> {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    if (parsed === undefined) yield { number: index + 1, cell: () => undefined, problem: { code: 'bad-json' } };
    else yield rowOf(index + 1, parsed.value);
  }
}

function rowOf(number: number, value: unknown): SheetRow {
  return { number, cell: (column) => cellText(into(value, column)) };
}

/** A list of values becomes one text with line breaks between; of anything deeper there is none. */
function cellText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return scalarText(value);
  const texts = value.map(scalarText).filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join('\n') : undefined;
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** What stands at the end of a way; a key with dots in it is found too. */
function into(value: unknown, column: Column): unknown {
  const name = String(column);
  if (ownField(value, name) !== undefined) return ownField(value, name);
  const dot = name.indexOf('.');
  return dot === -1 ? undefined : into(ownField(value, name.slice(0, dot)), name.slice(dot + 1));
}

function ownField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(quoteLongNumbers(text)) };
  } catch {
    return undefined;
  }
}

/** Whole numbers of more digits than a double holds are ids of other systems: as texts they keep them. */
function quoteLongNumbers(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/gs, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
}

function reasonOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The ways to lists, for a hint: what lies two steps deep at most. */
function listsIn(value: unknown, before = '', depth = 0): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > 2) return [];
  return Object.entries(value)
    .flatMap(([key, inner]) => (Array.isArray(inner) ? [before + key] : listsIn(inner, `${before}${key}.`, depth + 1)))
    .slice(0, 5);
}
