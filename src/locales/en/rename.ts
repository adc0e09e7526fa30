import { listAnd, plural } from './words.ts';

/** What `rename` says. */
export const renameActions = {
  renamed: (v: { what: string; to: string; places: number; files: number }) =>
    `${v.what} → ${v.to}: ${plural(v.places, 'place', 'places')}, ${plural(v.files, 'file', 'files')}`,
  'rename-completed': (v: { what: string; to: string; places: number; files: number }) =>
    `${v.what} was called ${v.to} already; the rest now is too: ${plural(v.places, 'place', 'places')}, ${plural(v.files, 'file', 'files')}`,
  'rename-commit': (v: { what: string; to: string }) => `Rename ${v.what} to ${v.to}`,
  'rename-same': (v: { id: string }) => `${v.id} is called so already`,
  'rename-exists': (v: { kind: string; id: string; path: string }) => `${v.kind}/${v.id} is there already: ${v.path}`,
  'rename-bad-id': (v: { given: string }) =>
    `“${v.given}” cannot be an id: letters, digits, and . _ - between them, at most 120 signs`,
  'rename-bad-name': (v: { given: string }) =>
    `“${v.given}” cannot be a name: one line with something on it, without blanks around`,
  'rename-bad-record': (v: { given: string; kind: string; letter: string }) =>
    `“${v.given}” cannot be the id of a record: ${v.letter}, the day, and five of 0–9 and A–Z without I, L, O, U, like ${v.letter}-261122-7K3QX`,
  'rename-record': (v: { id: string }) =>
    `${v.id} is the id of a record and stays: letters and messages outside name it. Only where two files have one id does one of them get another`,
  'rename-one-of': (v: { id: string; files: readonly string[] }) =>
    `${v.id} is the id of ${v.files.length} files: ${listAnd(v.files)}. Name the file that is to get another id; what refers to ${v.id} then means the other`,
  'rename-doubled': (v: { id: string; files: readonly string[] }) =>
    `${v.id} is defined more than once, in ${listAnd(v.files)}, and which is meant is not plain: give one of them another id by hand`,
  'rename-fixed': (v: { given: string }) => `${v.given} has a name that cannot be another one`,
  'rename-no-kind': (v: { given: string; kind: string; kinds: readonly string[] }) =>
    `“${v.kind}” in “${v.given}” is no kind of thing that can be renamed; these are: ${v.kinds.join(', ')}`,
  'rename-within': (v: { given: string; kind: string; home: string }) =>
    `Where is “${v.given}”? Say it with ${v.kind}/<${v.home}>/<name>`,
  'rename-default-calendar': () =>
    'The calendar default holds for whoever names none: it keeps its name, and no other may have it',
  'rename-column': (v: { column: string }) =>
    `“${v.column}” means something by itself as a column of a metric’s values`,
  'rename-attribute': (v: { id: string }) =>
    `${v.id} is an attribute of clients, and a dimension that is called so means it: rename attribute/${v.id}, or take another name`,
  'rename-broken': (v: { path: string }) => `${v.path} cannot be read as it is; mend it first (see below)`,
  'rename-mentions': (v: { id: string; places: readonly string[]; more: number }) =>
    `Note: “${v.id}” also stands in ${v.places.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}. Nothing is changed there: look whether it is meant`,
  'rename-stays': (v: { id: string; places: number }) =>
    `Note: ${plural(v.places, 'place still refers', 'places still refer')} to ${v.id}, and so to the other file`,
};
