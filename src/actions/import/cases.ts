import { asMessage } from '../../diagnostic.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import type { EditValue } from '../../source/edit-types.ts';
import type { SheetRow } from '../../source/sheet.ts';
import { writeDocument } from '../../source/write-document.ts';
import type { RecordName } from '../kit/name-record.ts';
import type { CaseNotes, RowAsCase, RowOrigin } from './case.ts';
import { mayBeRounded } from './external-id.ts';
import type { RowFault } from './fields.ts';
import { externalKey, type KnownRecords } from './known.ts';
import type { LeftOut } from './left-out.ts';

/** What became of one row. */
export type ImportedRow =
  | {
      readonly kind: 'added';
      readonly path: string;
      readonly text: string;
      readonly notes: CaseNotes;
    }
  /** It is not for this import. */
  | { readonly kind: 'leftOut'; readonly why: LeftOut }
  /** A case from the same place is there already. */
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly row: number; readonly faults: readonly RowFault[] };

/**
 * Decides row by row what an import brings. Of a row that is there already nothing is looked at but its id, so that
 * an import that was cut short goes on where it was. `record` adds when a case came in.
 */
export async function* importCases(
  rows: AsyncIterable<SheetRow>,
  read: (row: SheetRow) => RowAsCase,
  known: KnownRecords,
  name: (received: string) => RecordName,
  record: (value: Case) => Case,
): AsyncGenerator<ImportedRow> {
  const rowsByExternal = new Map<string, number>();
  for await (const row of rows) {
    const found = read(row);
    if ('leftOut' in found) {
      yield { kind: 'leftOut', why: found.leftOut };
      continue;
    }
    const { external } = found;
    const key = external && external.id !== '' ? keyInFile(external) : undefined;
    const earlier = key === undefined ? undefined : rowsByExternal.get(key);
    if (external && key !== undefined && earlier === undefined && isKnown(external, known)) {
      rowsByExternal.set(key, row.number);
      yield { kind: 'known' };
      continue;
    }
    if (earlier !== undefined) {
      const id = external?.shown ?? '';
      const message = asMessage(mayBeRounded(id) ? 'action/import-rounded-repeat' : 'action/import-repeated', {
        id,
        row: earlier,
      });
      yield { kind: 'refused', row: row.number, faults: [{ field: 'external.id', message }] };
      continue;
    }
    if ('faults' in found) {
      yield { kind: 'refused', row: row.number, faults: found.faults };
      continue;
    }
    rowsByExternal.set(keyInFile(found.external), row.number);
    // `Case` is an interface, which TypeScript does not take for plain data.
    const text = writeDocument(record(found.value) as unknown as Readonly<Record<string, EditValue>>);
    const { path } = name(found.value.received);
    const { hasPersonalData, redacted, isUndecoded } = found;
    yield { kind: 'added', path, text, notes: { hasPersonalData, redacted, isUndecoded } };
  }
}

/** What tells rows of one file apart: what the file says, where it does. */
function keyInFile({ system, id, given }: RowOrigin): string {
  return externalKey({ system, id: given === '' ? id : given });
}

function isKnown({ system, id, alias }: RowOrigin, { externals }: KnownRecords): boolean {
  return [id, ...(alias === undefined ? [] : [alias])].some((one) => externals.has(externalKey({ system, id: one })));
}
