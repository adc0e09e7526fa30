import { listAnd, plural } from './words.ts';

/** The words of `schema` and of the schemas it makes. */
export const schemas = {
  headings: { kind: 'Kind', title: 'What it is', files: 'Files' },
  /** The head of a team, where one writes head-of:<team>. */
  headOf: (v: { team: string; person: string }) => `head of ${v.team}: ${v.person}`,
  until: (v: { date: string }) => `until ${v.date}`,
  /** At the head of a schema with the workspace’s own ids. */
  made: () => 'Made by cxmap schema --live from the ids of this workspace; run it again when ids come or go',
  wrote: (v: { folder: string; all: number; changed: number }) =>
    v.changed === 0
      ? `${v.folder} is up to date (${plural(v.all, 'schema', 'schemas')})`
      : `Wrote ${plural(v.changed, 'schema', 'schemas')} into ${v.folder}`,
};

/** Why there is no schema, and what `init` left alone. */
export const schemaActions = {
  'unknown-file-kind': (v: { given: string }) => `There is no kind of file “${v.given}”`,
  'schema-where': () => 'Name a kind of file to print its schema, or add --output <folder> to write into',
  'settings-kept': (v: { files: readonly string[] }) =>
    `Left as found: ${listAnd(v.files)}. For help while typing, map each .cxmap/schemas/<kind>.schema.json under yaml.schemas to the files that cxmap schema lists`,
};
