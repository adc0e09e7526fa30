import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema, SchemaSet } from './schema.ts';

const suffix = '.schema.json';

/** The schemas of a folder by name: `case.schema.json` is `case`. */
export function readSchemas(folder: string): SchemaSet {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort();
  return new Map(
    files.map((file) => [
      file.slice(0, -suffix.length),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonSchema,
    ]),
  );
}
