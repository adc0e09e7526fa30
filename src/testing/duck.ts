import { DuckDBInstance } from '@duckdb/node-api';

/** A value as DuckDB says it in JSON. */
export type DuckRow = Readonly<Record<string, unknown>>;

/** Asks a DuckDB of its own, statement by statement. */
export interface Duck {
  rows(sql: string): Promise<readonly DuckRow[]>;
}

/** A database in memory, whose clock shows UTC. */
export async function openDuck(): Promise<Duck> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run("SET TimeZone = 'UTC'");
  return { rows: async (sql) => (await connection.run(sql)).getRowObjectsJson() };
}

/** A name of a table or column as SQL has it: some of ours are its words. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
