import { UnreadableSheet } from './sheet.ts';
import { readWholeXml, unpackPart } from './xlsx-parts.ts';

/** What the cells of a sheet refer to. */
export interface XlsxWorkbook {
  /** The sheet's own part, unpacked. */
  readonly sheet: Uint8Array;
  readonly sharedTexts: readonly string[];
  /** For each cell style, whether its number is a date, and whether with a time of day. */
  readonly styles: readonly ('number' | 'date' | 'time')[];
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** Opens a workbook at the sheet of this name or number from 1; at the first one that can be seen where none is named. */
export function openWorkbook(file: Uint8Array, wanted: string | number | undefined): XlsxWorkbook {
  const { sheets, from1904 } = readWorkbook(file);
  const found =
    typeof wanted === 'number'
      ? sheets[wanted - 1]
      : (sheets.find(({ name, hidden }) => (wanted === undefined ? !hidden : name === wanted)) ??
        (wanted === undefined ? sheets[0] : undefined));
  const names = sheets.map(({ name }) => name);
  if (!found)
    throw new UnreadableSheet((path) => ({
      key: 'action/import-no-sheet',
      values: { path, sheet: String(wanted ?? ''), sheets: names },
    }));
  const target = readTargets(file).get(found.relation);
  const sheet = target === undefined ? undefined : unpackPart(file, target);
  if (!sheet) throw new UnreadableSheet((path) => ({ key: 'action/import-no-workbook', values: { path } }));
  return { sheet, sharedTexts: readSharedTexts(file), styles: readStyles(file), from1904 };
}

function readWorkbook(file: Uint8Array): {
  readonly sheets: readonly { readonly name: string; readonly relation: string; readonly hidden: boolean }[];
  readonly from1904: boolean;
} {
  const part = unpackPart(file, 'xl/workbook.xml');
  if (!part) throw new UnreadableSheet((path) => ({ key: 'action/import-no-workbook', values: { path } }));
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  readWholeXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation, hidden: /hidden/i.test(attributes.state ?? '') });
    },
  });
  return { sheets, from1904 };
}

/** The parts that the workbook names, by the ids it uses for them. */
function readTargets(file: Uint8Array): ReadonlyMap<string, string> {
  const part = unpackPart(file, 'xl/_rels/workbook.xml.rels');
  const targets = new Map<string, string>();
  if (!part) return targets;
  readWholeXml(part, {
    open: (name, { Id, Target }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

/** Texts stand once in a part of their own. How they are to be pronounced stands there too, and is left out. */
function readSharedTexts(file: Uint8Array): readonly string[] {
  const part = unpackPart(file, 'xl/sharedStrings.xml');
  const texts: string[] = [];
  if (!part) return texts;
  let said = '';
  let isText = false;
  let isPhonetic = false;
  readWholeXml(part, {
    open: (name) => {
      if (name === 'si') said = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (text) => {
      if (isText) said += text;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(said);
    },
  });
  return texts;
}

/** Numbers of the formats that every program knows: dates, then times of day. */
const knownDates: ReadonlySet<number> = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const knownTimes: ReadonlySet<number> = new Set([18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

function readStyles(file: Uint8Array): XlsxWorkbook['styles'] {
  const part = unpackPart(file, 'xl/styles.xml');
  const own = new Map<number, string>();
  const styles: XlsxWorkbook['styles'][number][] = [];
  if (!part) return styles;
  let isCellFormat = false;
  readWholeXml(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isCellFormat = true;
      if (name === 'xf' && isCellFormat) styles.push(meaningOf(Number(numFmtId), own.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return styles;
}

function meaningOf(id: number, code: string | undefined): XlsxWorkbook['styles'][number] {
  if (code === undefined) return knownTimes.has(id) ? 'time' : knownDates.has(id) ? 'date' : 'number';
  // What is quoted, escaped or in brackets (colours, locales) is no part of the date.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[hs]/i.test(bare)) return 'time';
  return /[ymd]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'number';
}
