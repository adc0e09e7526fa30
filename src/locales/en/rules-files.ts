import type { Format, JsonType } from '../terms.ts';
import { aThing, listOr, thing } from './words.ts';

/** What the rules about files, forms and ids say. */
export const fileRules = {
  unreadable: {
    title: 'A file cannot be read as text',
    why: 'A file that cannot be read is a part of the map that nobody checks: it is reported, and the rest of the workspace is checked as usual.',
    says: {
      unreadable: (v: { reason: string }) => `This file cannot be read: ${v.reason}`,
      directory: () => 'Here is a folder where a file should be',
      outside: (v: { target: string }) =>
        `This link leads out of the workspace (to ${v.target}); cxmap reads only what is inside`,
      'too-large': (v: { bytes: number; limit: number }) =>
        `This file is too large: ${v.bytes} bytes, the limit is ${v.limit}`,
      encoding: (v: { offset: number }) => `This file is not valid UTF-8 (byte ${v.offset})`,
      'encoding-like': (v: { encoding: string; offset: number }) =>
        `This file is not valid UTF-8 (byte ${v.offset}); it looks like ${v.encoding}: save it as UTF-8`,
    },
  },
  syntax: {
    title: 'A file is not one clean YAML document',
    why: 'cxmap reads strict YAML 1.2: one document a file, each key once. What a lenient reader would guess at, two people read differently.',
    says: {
      syntax: (v: { detail: string }) => `This is not valid YAML: ${v.detail}`,
      'alias-sign': () => 'A text cannot begin with * (a sign for references) unless it stands in quotes',
      'anchor-sign': () => 'A text cannot begin with & (a sign for anchors) unless it stands in quotes',
      'block-sign': () => 'A text cannot begin with | or > unless it stands in quotes',
      'bracket-indentation': () => 'The lines inside brackets must be indented deeper than the key they belong to',
      'colon-in-text': () => 'A text with a colon and a space in it must stand in quotes',
      escape: () => 'After a backslash in double quotes only certain letters may follow; use single quotes, or \\\\',
      indentation: () => 'This line is indented differently from the lines it belongs to',
      'list-beside-keys': () => 'A list item stands where keys stand; indent it under its key',
      'list-on-key-line': () => 'A list begins on a line of its own, under its key',
      'merge-conflict': () => 'A merge conflict is not resolved here',
      'missing-colon': () => 'A colon is missing after this key',
      'missing-comma': () => 'A comma is missing between two entries in brackets',
      'missing-space-after-colon': () => 'After the colon of a key there must be a space',
      'reserved-sign': () => 'A text cannot begin with this sign unless it stands in quotes',
      'tag-sign': () => 'A text cannot begin with ! (a sign for tags) unless it stands in quotes',
      'text-after-bracket': () => 'Nothing may follow the closing bracket on its line',
      'text-after-quote': () => 'Nothing may follow the closing quote; put the whole text in quotes',
      'unclosed-bracket': () => 'This bracket is never closed',
      'unclosed-quote': () => 'This quote is never closed',
      'unknown-alias': () => 'This alias refers to an anchor that is not in the file',
      'duplicate-key': (v: { key: string }) => `The key “${v.key}” is here twice`,
      tab: () => 'YAML is indented with spaces, and here is a tab',
      'several-documents': () => 'A second document begins here; a file holds one',
      'alias-limit': () => 'The aliases in this file unfold to more than cxmap will read',
      'alias-cycle': () => 'This alias stands inside what it refers to',
      'complex-key': () => 'A key must be a simple text',
      'unknown-tag': (v: { detail: string }) => `The tag ${v.detail} means nothing here`,
      'too-deep': () => 'This is nested deeper than cxmap reads (100 levels)',
      empty: () => 'This file is empty',
      'unsafe-integer': (v: { detail: string }) =>
        `The number ${v.detail} is too long to be read exactly; put it in quotes if it is a name or a code`,
      'control-character': () => 'A control character stands here, which YAML does not allow',
    },
  },
  schema: {
    title: 'A file does not have the form of its kind',
    why: 'Every kind of file has its fields; a misspelt key would silently mean nothing, and a field of the wrong form would be read differently by people and by cxmap.',
    says: {
      'unknown-key': (v: { key: string }) => `There is no field “${v.key}” here`,
      'missing-key': (v: { key: string }) => `The field “${v.key}” is missing`,
      'misnamed-key': (v: { key: string; missing: string }) =>
        `There is no field “${v.key}” here, and the field “${v.missing}” is missing`,
      'another-kind': (v: { kind: string; readAs: string; wanted: string }) =>
        `This is ${aThing(v.kind)}, and files here are read as ${aThing(v.readAs)}: move it to ${v.wanted}`,
      'missing-one-of': (v: { keys: readonly string[] }) =>
        `One of these fields is needed: ${listOr(v.keys.map((key) => `“${key}”`))}`,
      'not-together': (v: { keys: readonly string[] }) =>
        `Only one of these fields can be there: ${listOr(v.keys.map((key) => `“${key}”`))}`,
      'too-many-heads': () => 'A team has one head at most',
      'not-a-map': (v: { kind: string }) => `A ${thing(v.kind)} is a list of “field: value” lines`,
      'wrong-type': (v: { expected: readonly string[]; actual: string }) =>
        `Here should be ${listOr(v.expected.map(typeName))}, not ${typeName(v.actual)}`,
      blank: () => 'Nothing stands here; write a value or remove the field',
      'not-a-choice': (v: { value: string }) => `“${v.value}” is not one of the values allowed here`,
      'wrong-form': (v: { value: string; form: string }) => `“${v.value}” is not ${formName(v.form)}`,
      'too-small': (v: { limit: number }) => `The value must be at least ${v.limit}`,
      'too-large': (v: { limit: number }) => `The value must be at most ${v.limit}`,
      'too-few': (v: { limit: number }) =>
        v.limit === 1 ? 'At least one entry is needed here' : `The list needs at least ${v.limit} entries`,
    },
  },
  'file-name': {
    title: 'A file is not named as its kind wants',
    why: 'The name of a file is the id that everything else refers to: a slug for definitions, a letter, date and five characters for records.',
    says: {
      definition: (v: { id: string }) =>
        `“${v.id}” cannot be an id: use letters, digits and hyphens, such as “first-login”`,
      record: (v: { id: string; letter: string; kind: string }) =>
        `“${v.id}” is not the id of a ${thing(v.kind)}: it should look like ${v.letter}-261122-7K3QX`,
      ending: (v: { wanted: string }) => `This file is not read because of its ending; rename it to ${v.wanted}`,
      misplaced: (v: { kind: string; wanted: string }) =>
        `Nothing reads this file here. It looks like a ${thing(v.kind)}: move it to ${v.wanted}`,
      stray: () => 'Nothing reads this file: it stands in no folder that cxmap knows',
    },
  },
  placeholder: {
    title: 'A placeholder stands where words are wanted',
    why: '“cxmap new” writes … where only a person knows what to say. Pages and pictures would show it to everybody.',
    says: {
      left: (v: { field: string }) => `“${v.field}” still has its placeholder: say it in words`,
    },
  },
  'duplicate-id': {
    title: 'Two things of one kind share an id',
    why: 'A reference to an id that stands twice could mean either; cxmap does not choose.',
    says: {
      duplicate: (v: { kind: string; id: string }) => `The ${thing(v.kind)} “${v.id}” is defined a second time here`,
      first: () => 'It is first defined here',
    },
  },
};

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    object: 'fields (key: value)',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'nothing',
  } satisfies Readonly<Record<JsonType, string>>;
  return names[type] ?? type;
}

function formName(form: string): string {
  const names: Readonly<Record<string, string>> = {
    date: 'a date such as 2026-11-22',
    'cx-moment': 'a moment such as 2026-11-22T10:15:00+03:00 or a date such as 2026-11-22',
    'cx-duration': 'a duration such as “8 working hours”, “7 working days” or “2 weeks”',
    'cx-fingerprint': 'the fingerprint of a change as cxmap diff shows it, such as f-1c0b7d5e9a42',
    'cx-task-id': 'the id of a task, such as T-261104-7K3QX',
    'cx-version': 'a version: twelve digits 0-9 and a-f',
    'cx-period': 'a period such as 2026-11, 2026-Q4 or 2026-W47',
    'cx-time': 'a time such as "09:00" (in quotes)',
    'cx-timezone': 'a time zone such as Europe/Berlin',
    'cx-country': 'a country code such as DE',
    'cx-email': 'an e-mail address',
    'cx-url': 'a link such as https://example.com/page',
    'cx-text': 'a text (it is empty)',
    'cx-id': 'an id: letters, digits and hyphens, such as “first-login”',
    'cx-person-or-head': 'a person’s id or head-of:<team>',
    'cx-client-or-person': 'the id of a client or a person',
    'cx-stage-target': 'a stage: <id> or stage/<id>',
    'cx-map-target': 'a part of the map: touchpoint/<id>, handoff/<id>, stage/<id> or team/<id>',
    'cx-case-id': 'the id of a case, such as C-261122-7K3QX',
    'cx-idea-id': 'the id of an idea, such as I-261122-7K3QX',
    'cx-task-or-idea-id': 'the id of a task or an idea, such as T-261122-7K3QX',
  } satisfies Readonly<Record<Format, string>>;
  return names[form] ?? `of the form asked for (${form})`;
}
