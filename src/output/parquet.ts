import { ByteWriter, ParquetWriter } from 'hyparquet-writer';

/** A column of a Parquet file. Dates come as days since 1970, moments as milliseconds since then. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'moment';
  readonly isNullable: boolean;
}

type Value = string | number | boolean | null;
type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** So many rows are held at once. Larger groups take more memory, and compress hardly better. */
const rowsInGroup = 2000;

/**
 * Rows as a Parquet file, piece by piece. Every column says its type, so that a table without rows, or a column without
 * values, keeps it; moments are in UTC and known to be.
 */
export function* parquetPieces(
  columns: readonly ParquetColumn[],
  rows: Iterable<readonly Value[]>,
): Iterable<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'cxmap' });
  const taken = (): Uint8Array => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return piece;
  };
  const write = (group: readonly (readonly Value[])[]): Uint8Array => {
    const columnData = columns.map(({ name, type }, index) => ({
      name,
      data: group.map((row) => valueIn(row[index] ?? null, type)),
    }));
    writer.write({ columnData, rowGroupSize: rowsInGroup });
    return taken();
  };
  let group: (readonly Value[])[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < rowsInGroup) continue;
    yield write(group);
    group = [];
  }
  if (group.length > 0) yield write(group);
  writer.finish();
  yield taken();
}

/** Whole numbers and moments have 64 bits. */
function valueIn(value: Value, type: ParquetColumn['type']): Value | bigint {
  return typeof value === 'number' && (type === 'integer' || type === 'moment') ? BigInt(Math.round(value)) : value;
}

function elementOf({ name, type, isNullable }: ParquetColumn): Element {
  const repetition_type = isNullable ? 'OPTIONAL' : 'REQUIRED';
  switch (type) {
    case 'text':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type };
    case 'number':
      return { name, type: 'DOUBLE', repetition_type };
    case 'integer':
      return { name, type: 'INT64', repetition_type };
    case 'boolean':
      return { name, type: 'BOOLEAN', repetition_type };
    case 'date':
      return { name, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' }, repetition_type };
    case 'moment': {
      // The converted type alone would lose that it is UTC.
      const logical_type = { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } as const;
      return { name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', logical_type, repetition_type };
    }
  }
}
