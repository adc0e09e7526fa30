import { listAnd, listOr } from './words.ts';

/** What `set` and `unset` say. */
export const setActions = {
  'set-done': (v: { what: string; fields: readonly string[] }) => `${v.what}: ${listAnd(v.fields)} changed`,
  'set-unchanged': (v: { what: string; fields: readonly string[] }) =>
    `${v.what} says all of that already; nothing is written`,
  'set-commit': (v: { what: string; fields: readonly string[] }) => `Change ${v.fields.join(', ')} of ${v.what}`,
  'set-no-sign': (v: { given: string }) =>
    `“${v.given}” is no change of a field: write field=value, field+=value to add to a list, field-=value to take from one`,
  'set-no-path': (v: { given: string }) =>
    `“${v.given}” is no way to a field: write name, when.lead_time, members.ann.role or steps[0].note; what has a dot itself goes into double quotes`,
  'set-no-field': (v: { field: string; key: string }) =>
    v.field === v.key ? `There is no field “${v.key}” here` : `${v.field}: there is no field “${v.key}” here`,
  'set-no-entry': (v: { field: string; name: string; key: string }) =>
    `${v.field}: no entry of the list has the ${v.key} “${v.name}”; add one with +=`,
  'set-no-number': (v: { field: string; count: number }) =>
    `${v.field}: the list has ${v.count === 0 ? 'no entries' : `entries 0 to ${v.count - 1}`}; add one with +=`,
  'set-by-number': (v: { field: string; count: number }) =>
    `${v.field}: this is a list whose entries have no names; say which by its number${v.count === 0 ? '' : `, [0] to [${v.count - 1}]`}, or change all of it with =, += or -=`,
  'set-kept': (v: { field: string; commands: readonly string[] }) =>
    `${v.field} is written by ${listOr(v.commands)} alone`,
  'set-name': (v: { field: string }) =>
    `${v.field} is a name that other places repeat: cxmap rename changes it everywhere`,
  'set-nothing-typed': (v: { field: string }) =>
    `${v.field}: nothing is typed as its value; cxmap unset takes the field away`,
  'set-no-choice': (v: { field: string; given: string }) => `${v.field} cannot be “${v.given}”`,
  'set-no-number-given': (v: { field: string; given: string; better: string | undefined }) =>
    `${v.field} is a number, not “${v.given}”${v.better === undefined ? '' : `; write ${v.better}, if that is meant`}`,
  'set-no-whole': (v: { field: string; given: string; better: string | undefined }) =>
    `${v.field} is a whole number, not “${v.given}”`,
  'set-no-flag': (v: { field: string; given: string }) => `${v.field} is true or false, not “${v.given}”`,
  'set-no-list': (v: { field: string }) =>
    `${v.field} is a list of entries with fields: write it as YAML, [{name: …, due: 2026-12-01}]; += adds one, {name: …}`,
  'set-no-map': (v: { field: string }) => `${v.field} has fields of its own: name one, ${v.field}.…=, or write {…: …}`,
  'set-not-a-list': (v: { field: string }) => `${v.field} is no list: += and -= are for lists, = sets a value`,
  'set-entry-there': (v: { field: string; name: string }) =>
    `${v.field} has “${v.name}” already: ${v.field}.${v.name}.…= changes it`,
  'set-not-in-list': (v: { field: string; name: string }) => `${v.field} has no “${v.name}”`,
};

/** The table of what `set` can be told. */
export const fields = {
  headings: { field: 'Field', now: 'Now', says: 'What it is' },
  nothing: (v: { what: string }) => `What is to be set? ${v.what} has these fields; write field=value`,
  kept: (v: { commands: readonly string[] }) => `written by ${listOr(v.commands.map((command) => `cxmap ${command}`))}`,
};
