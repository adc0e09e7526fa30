import { listAnd, thing } from './words.ts';

/** What the rules about ideas and the map they change say. */
export const ideaRules = {
  'idea-change': {
    title: 'A change that an idea wants does not fit the map',
    why: 'The map to come is computed from what ideas say they change. A change that fits nothing is missing from every picture, and cannot be applied when the idea is done.',
    says: {
      gone: (v: { part: string }) => `${v.part} is taken away by a change above this one`,
      later: () =>
        'What this needs is brought in only later: by a change further down, or by an idea that is laid over the map after this one',
      exists: (v: { part: string; kind: string }) => `The ${thing(v.kind)} ${v.part} is there already`,
      there: () => 'It is here',
      'change-it': (v: { part: string }) =>
        `Write “change: ${v.part}” and “set:” with what becomes different, or choose another id`,
      needed: (v: { part: string; kind: string; field: string }) =>
        `“${v.field}” cannot be taken away: a ${thing(v.kind)} must have it`,
      misfit: (v: { part: string; kind: string; field: string }) =>
        `“${v.field}” is nothing that a ${thing(v.kind)} has, or its value is not one it can have`,
      lacks: (v: { part: string; kind: string; fields: readonly string[] }) =>
        `The new ${thing(v.kind)} ${v.part} lacks ${listAnd(v.fields.map((field) => `“${field}”`))}`,
      together: (v: { part: string; kind: string }) =>
        `With this change ${v.part} would not have the form of a ${thing(v.kind)} any more: what it sets, what is there and what other ideas set do not go together`,
    },
  },
  'idea-conflict': {
    title: 'Two ideas want different things of one part of the map',
    why: 'Both ideas are on their way, and only one can have its way. Who notices now can agree; who notices when the second is done has worked for nothing.',
    says: {
      field: (v: { part: string; field: string; first: string; second: string }) =>
        `${v.first} and ${v.second} set “${v.field}” of ${v.part} differently`,
      part: (v: { part: string; first: string; second: string }) =>
        `${v.first} and ${v.second} want different things of ${v.part}: both add it, or one takes away what the other changes`,
      agree: (v: { first: string; second: string }) =>
        `As it is, ${v.second} is laid over ${v.first}; agree on one, or merge the two ideas`,
      other: (v: { idea: string }) => `What ${v.idea} wants`,
    },
  },
  'idea-not-applied': {
    title: 'An implemented idea is not yet in the map',
    why: 'The company works in the new way, and the map still shows the old one. Whoever looks there is misled, and TO-BE no longer shows the change either.',
    says: {
      'not-yet': (v: { parts: readonly string[] }) =>
        `This idea is implemented, but its changes are not in the map: ${listAnd(v.parts)}`,
      apply: (v: { id: string }) => `Write them into the map with: cxmap idea apply ${v.id}`,
    },
  },
};
