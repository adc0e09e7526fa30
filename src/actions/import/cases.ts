import { asMessage } from '../../diagnostic.ts';
import type { EditValue } from '../../source/edit-types.ts';
import type { SheetRow } from '../../source/sheet.ts';
import { writeDocument } from '../../source/write-document.ts';
import type { RecordName } from '../kit/name-record.ts';
import type { RowAsCase } from './case.ts';
import type { RowFault } from './fields.ts';
import { externalKey, type KnownRecords } from './known.ts';

/** What became of one row. */
export type ImportedRow =
  | {
      readonly kind: 'added';
      readonly path: string;
      readonly text: string;
      readonly hasPersonalData: boolean;
      readonly isUndecoded: boolean;
    }
  /** A case from the same place is there already. */
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly row: number; readonly faults: readonly RowFault[] };

/**
 * Decides row by row what an import brings. Of a row that is there already nothing is looked at but its id, so that
 * an import that was cut short goes on where it was. `random` gives numbers from 0 up to 1.
 */
export async function* importCases(
  rows: AsyncIterable<SheetRow>,
  read: (row: SheetRow) => RowAsCase,
  known: KnownRecords,
  name: (received: string) => RecordName,
): AsyncGenerator<ImportedRow> {
  const rowsByExternal = new Map<string, number>();
  for await (const row of rows) {
    const found = read(row);
    const key = found.external && found.external.id !== '' ? externalKey(found.external) : undefined;
    const earlier = key === undefined ? undefined : rowsByExternal.get(key);
    if (key !== undefined && earlier === undefined && known.externals.has(key)) {
      rowsByExternal.set(key, row.number);
      yield { kind: 'known' };
      continue;
    }
    if (earlier !== undefined) {
      const message = asMessage('action/import-repeated', { id: found.external?.id ?? '', row: earlier });
      yield { kind: 'refused', row: row.number, faults: [{ field: 'external.id', message }] };
      continue;
    }
    if ('faults' in found) {
      yield { kind: 'refused', row: row.number, faults: found.faults };
      continue;
    }
    rowsByExternal.set(externalKey(found.external), row.number);
    // `Case` is an interface, which TypeScript does not take for plain data.
    const text = writeDocument(found.value as unknown as Readonly<Record<string, EditValue>>);
    const { path } = name(found.value.received);
    const { hasPersonalData, isUndecoded } = found;
    yield { kind: 'added', path, text, hasPersonalData, isUndecoded };
  }
}
