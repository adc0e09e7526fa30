import type { AttributeType } from '../terms.ts';
import { listAnd } from './words.ts';

interface Witness {
  readonly known: readonly string[];
  readonly other: readonly string[];
  readonly unrecorded: readonly string[];
}

/** What the rules about clients and their segments say. */
export const clientRules = {
  'authority-used': {
    title: 'A client was given more than the authority allows',
    why: 'What an employee may do for a client without asking stands in the team’s file. What was given beyond it is worth a look: the limit is too low, or somebody must be told.',
    says: {
      none: (v: { person: string; measure: string }) =>
        `The teams of ${v.person} have no authority that is called “${v.measure}”`,
      over: (v: { measure: string; given: number; limit: number; unit: string }) =>
        `“${v.measure}” may be up to ${v.limit} ${v.unit}; this is ${v.given}`,
    },
  },
  'client-segment': {
    title: 'A client does not fall into exactly one segment',
    why: 'The segment decides who looks after a client and what is done for them. A client in none is forgotten, and one in two is looked after by both or by neither.',
    says: {
      none: () => 'This client falls into no segment',
      several: (v: { segments: readonly string[] }) =>
        `This client falls into more than one segment: ${listAnd(v.segments)}`,
      differs: (v: { written: string; segment: string }) =>
        `This client is said to be in ${v.written}, but by its attributes it is in ${v.segment}`,
      write: (v: { id: string }) => `Write “segment: ${v.id}”, or correct the attributes`,
      condition: (v: { segment: string }) => `The condition of ${v.segment}`,
      known: (v: { recorded: readonly string[]; unrecorded: readonly string[] }) =>
        [
          v.recorded.length > 0 ? `Segments look at ${listAnd(v.recorded)}` : '',
          v.unrecorded.length > 0 ? `${v.recorded.length > 0 ? 'n' : 'N'}ot recorded: ${v.unrecorded.join(', ')}` : '',
        ]
          .filter((part) => part !== '')
          .join('; '),
      'wrong-type': (v: { key: string; value: string; type: string }) =>
        `“${v.key}” should be ${typeName(v.type)}, not “${v.value}”`,
      'not-a-choice': (v: { key: string; value: string }) => `“${v.value}” is not one of the choices for “${v.key}”`,
    },
  },
  'segments-overlap': {
    title: 'A client could fall into two segments',
    why: 'The conditions of two segments meet in some client, even if there is none like that yet. When one comes, nobody can say who looks after it.',
    says: {
      both: (v: Witness & { first: string; second: string }) =>
        `${witness(v)} falls into both ${v.first} and ${v.second}`,
      require: (v: { unrecorded: readonly string[] }) =>
        `A condition lets pass what is not recorded: add “required: [${v.unrecorded.join(', ')}]” to one of them`,
      other: () => 'The other condition',
    },
  },
  'segments-gap': {
    title: 'A client could fall into no segment',
    why: 'The conditions of all segments together leave somebody out, even if there is no such client yet. When one comes, nobody looks after it.',
    says: {
      none: (v: Witness) => `${witness(v)} falls into no segment`,
      more: () => 'There are more such clients than are listed here',
      unproved: () =>
        'These conditions are too many-sided to be looked through: nobody can promise that each client falls into exactly one segment',
    },
  },
  'several-values': {
    title: 'Two attributes are said to be the value of a client',
    why: 'What a client is worth stands beside what it was granted, and one number has to stand there. With two, nobody knows which was meant.',
    says: {
      another: (v: { id: string; first: string }) =>
        `“${v.id}” is marked as the client’s value, and so is “${v.first}”`,
      choose: () => 'Leave “value: true” at one of them',
    },
  },
  'churn-cause': {
    title: 'A cause is recorded that nobody was asked about',
    why: 'Why a client left is told by the client: what colleagues suppose is usually the price. A cause without an interview steers the company by a guess.',
    says: {
      guessed: () => 'The cause is recorded, and no interview with the client',
      ask: () =>
        'Record the interview as a case and name it here, or write down what the client stated under “stated” and leave the cause open',
    },
  },
  'churn-other': {
    title: 'Too many clients left for another reason',
    why: '“Other” is where a list of reasons ends. Where many end there, the list lacks what really happens, and counting reasons says nothing.',
    says: {
      many: (v: { other: number; all: number; percent: number }) =>
        `${v.other} of ${v.all} clients left for “other”: ${v.percent} %, more than a fifth`,
      name: () => 'Read what they said, and give the reasons that come up names in “churn_reasons”',
    },
  },
  'promise-field': {
    title: 'Promises cannot be taken from this form',
    why: 'What a hand-off marks as promises becomes tasks, item by item. A field that is no list has no items, and with two such fields nobody knows where a promise belongs.',
    says: {
      'no-list': (v: { field: string }) => `“${v.field}” holds promises and is no list`,
      several: (v: { field: string; first: string }) =>
        `“${v.field}” holds promises, and so does “${v.first}”: one field of a hand-off does`,
    },
  },
  'promise-task': {
    title: 'A promise and its task do not belong together',
    why: 'Whoever works on a promise must find the client and the words that were given. A task that names a promise which the client’s file does not have is work for nobody.',
    says: {
      unknown: (v: { client: string; promise: string }) => `${v.client} has no promise “${v.promise}”`,
      other: (v: { task: string; promise: string }) =>
        `${v.task} is not about this promise: its “origin” does not name “${v.promise}”`,
    },
  },
  'dead-segment': {
    title: 'A segment can take no client',
    why: 'No values of the attributes meet the condition of the segment. It promises a strategy that nobody will ever get.',
    says: {
      nobody: (v: { segment: string }) => `Nobody can ever fall into ${v.segment}: its condition contradicts itself`,
      look: () => 'Look for bounds that leave nothing between them, a misspelt choice, or a value of another type',
    },
  },
};

function witness({ known, other, unrecorded }: Witness): string {
  const parts = [
    ...known,
    ...other.map((name) => `any other ${name}`),
    ...unrecorded.map((name) => `no ${name} recorded`),
  ];
  return parts.length === 0 ? 'Any client' : `A client with ${listAnd(parts)}`;
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    date: 'a date such as 2026-11-22',
  } satisfies Readonly<Record<AttributeType, string>>;
  return names[type] ?? type;
}
