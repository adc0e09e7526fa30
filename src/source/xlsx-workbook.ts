import { UnreadableSheet } from './sheet.ts';
import { type NumberForm, numberForm } from './xlsx-numbers.ts';
import { openParts, type Relation, readWholeXml, relationsOf } from './xlsx-parts.ts';
import { textReader } from './xlsx-text.ts';

/** What the cells of a sheet refer to. */
export interface XlsxWorkbook {
  /** The sheet's own part, unpacked. */
  readonly sheet: Uint8Array;
  readonly sharedTexts: readonly string[];
  /** How each cell style shows a number. */
  readonly styles: readonly NumberForm[];
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean;
  /** The results of formulas are older than what they are made of. */
  readonly isUncalculated: boolean;
}

/** Opens a workbook at the sheet of this name or number from 1; at the first one that can be seen where none is named. */
export function openWorkbook(file: Uint8Array, wanted: string | number | undefined): XlsxWorkbook {
  const parts = openParts(file);
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const part = parts(main);
  if (/\.bin$/i.test(main) || parts('xl/workbook.bin'))
    throw new UnreadableSheet((path) => ({ key: 'action/import-other-format', values: { path, format: 'xlsb' } }));
  if (!part) {
    if (parts('content.xml'))
      throw new UnreadableSheet((path) => ({ key: 'action/import-other-format', values: { path, format: 'ods' } }));
    throw new UnreadableSheet((path) => ({ key: 'action/import-no-workbook', values: { path } }));
  }
  const relations = relationsOf(parts, main);
  const { sheets, from1904, isUncalculated } = readWorkbook(part);
  const tables = sheets.map((one) => ({ ...one, target: tableOf(relations, one.relation) }));
  const found = chooseSheet(tables, wanted);
  const sheet = found.target === undefined ? undefined : parts(found.target);
  if (!sheet) throw new UnreadableSheet((path) => ({ key: 'action/import-no-workbook', values: { path } }));
  const beside = (type: string, usual: string): Uint8Array | undefined =>
    parts(
      relations.find((relation) => relation.type === type)?.target ?? main.slice(0, main.lastIndexOf('/') + 1) + usual,
    );
  return {
    sheet,
    sharedTexts: readSharedTexts(beside('sharedStrings', 'sharedStrings.xml')),
    styles: readStyles(beside('styles', 'styles.xml')),
    from1904,
    isUncalculated,
  };
}

interface NamedSheet {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** The part with a sheet's cells; null where it has none: a chart, a dialogue or a macro. */
function tableOf(relations: readonly Relation[], id: string): string | null | undefined {
  const found = relations.find((relation) => relation.id === id);
  return found && found.type !== '' && found.type !== 'worksheet' ? null : found?.target;
}

function chooseSheet(
  sheets: readonly (NamedSheet & { readonly target: string | null | undefined })[],
  wanted: string | number | undefined,
): { readonly target?: string | undefined } {
  const tables = sheets.filter(({ target }) => target !== null);
  const found =
    typeof wanted === 'number'
      ? sheets[wanted - 1]
      : wanted === undefined
        ? (tables.find(({ hidden }) => !hidden) ?? tables[0])
        : sheets.find(({ name }) => name === wanted);
  if (found && found.target !== null) return { target: found.target };
  throw new UnreadableSheet((path) => ({
    key: 'action/import-no-sheet',
    values: { path, sheet: String(wanted ?? ''), sheets: tables.map(({ name }) => name) },
  }));
}

function readWorkbook(part: Uint8Array): {
  readonly sheets: readonly NamedSheet[];
  readonly from1904: boolean;
  readonly isUncalculated: boolean;
} {
  const sheets: NamedSheet[] = [];
  let from1904 = false;
  let isUncalculated = false;
  const isSet = (value: string | undefined): boolean => value === '1' || value === 'true';
  readWholeXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isSet(attributes.date1904);
      if (name === 'calcPr') isUncalculated = isSet(attributes.fullCalcOnLoad);
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation, hidden: /hidden/i.test(attributes.state ?? '') });
    },
  });
  return { sheets, from1904, isUncalculated };
}

/** Texts stand once in a part of their own. */
function readSharedTexts(part: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  if (!part) return texts;
  const reader = textReader();
  readWholeXml(part, {
    open: (name) => {
      if (name === 'si') reader.start();
      reader.open(name);
    },
    text: reader.text,
    close: (name) => {
      reader.close(name);
      if (name === 'si') texts.push(reader.said());
    },
  });
  return texts;
}

function readStyles(part: Uint8Array | undefined): readonly NumberForm[] {
  const own = new Map<number, string>();
  const styles: NumberForm[] = [];
  if (!part) return styles;
  let isCellFormat = false;
  readWholeXml(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isCellFormat = true;
      if (name === 'xf' && isCellFormat) styles.push(numberForm(Number(numFmtId), own.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return styles;
}
