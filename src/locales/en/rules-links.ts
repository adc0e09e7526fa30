import { thing } from './words.ts';

/** What the rules about references and links say. */
export const linkRules = {
  'unknown-reference': {
    title: 'A reference leads to nothing',
    why: 'The map holds together by ids. A misspelt one silently drops a team from a hand-off or a task from its case.',
    says: {
      unknown: (v: { id: string; kinds: readonly string[] }) =>
        `There is no ${v.kinds.map(thing).join(' or ')} “${v.id}”`,
      'head-of-unknown': (v: { team: string }) => `There is no team “${v.team}” whose head could be meant`,
      'no-head': (v: { team: string }) => `The team “${v.team}” has no member marked “head: true”`,
      'not-a-target': (v: { id: string }) =>
        `“${v.id}” names no part of the map; write touchpoint/<id>, handoff/<id>, stage/<id> or team/<id>`,
    },
  },
  'outdated-reference': {
    title: 'Something new refers to what has ended',
    why: 'A colleague who has left answers nobody, and a retired team keeps no promise. Old records may still name them; what is newer names somebody who is there.',
    says: {
      retired: (v: { kind: string; id: string; since: string }) =>
        `The ${thing(v.kind)} “${v.id}” is retired since ${v.since}; what is newer cannot refer to it`,
      left: (v: { id: string; since: string }) => `${v.id} left on ${v.since}; what is newer cannot refer to them`,
    },
  },
  'double-link': {
    title: 'Two files that link to each other disagree',
    why: 'A case names the work decided for it, and the work names its cases. When only one side says so, somebody is forgotten: the client, or the reason for the work.',
    says: {
      'not-back': (v: { from: string; to: string; field: string }) =>
        `${v.from} refers to ${v.to}, but ${v.to} does not name it under “${v.field}”`,
    },
  },
};
