import { listAnd, plural } from './words.ts';

/** What the rules about the responsibility matrix say. */
export const routingRules = {
  'routing-tie': {
    title: 'Two routing rules decide the same case differently',
    why: 'Of several rules that match, the most specific wins. Where two are equally specific and lead to different people, the order of the file would decide, and nobody meant that.',
    says: {
      same: (v: { first: string; second: string; conditions: string }) =>
        `Rules ${v.first} and ${v.second} lead to different places under the same conditions${v.conditions === '' ? '' : ` (${v.conditions})`}`,
      rules: (v: { rules: readonly string[]; count: number; records: readonly string[] }) =>
        `Rules ${listAnd(v.rules)} match ${plural(v.count, 'case', 'cases')} equally well and lead to different people: ${v.records.join(', ')}${v.count > v.records.length ? ', …' : ''}`,
      ideas: (v: { rules: readonly string[]; count: number; records: readonly string[] }) =>
        `Rules ${listAnd(v.rules)} match ${plural(v.count, 'idea', 'ideas')} equally well and lead to different places: ${v.records.join(', ')}${v.count > v.records.length ? ', …' : ''}`,
      decide: () => 'Give the one that should win a further tag or key, or write a rule with the conditions of both',
      other: (v: { rule: string }) => `Rule ${v.rule}`,
      record: (v: { id: string }) => `${v.id} is such a one`,
    },
  },
  'routing-possible-tie': {
    title: 'Two routing rules could decide a case differently',
    why: 'No case shows it yet, but when one comes that meets both rules, nothing says which of them counts. It is easier to decide now than with a client who waits.',
    says: {
      rules: (v: { rule: string; others: readonly string[]; situation: string }) =>
        `Rule ${v.rule} would tie with ${v.others.length === 1 ? 'rule' : 'rules'} ${listAnd(v.others)}, for example on a case with ${v.situation}`,
      ideas: (v: { rule: string; others: readonly string[]; situation: string }) =>
        `Rule ${v.rule} would tie with ${v.others.length === 1 ? 'rule' : 'rules'} ${listAnd(v.others)}, for example on an idea with ${v.situation}`,
      decide: () => 'Write a rule with the conditions of both, or give the one that should win a further tag or key',
    },
  },
  'routing-dead-rule': {
    title: 'A routing rule can never decide anything',
    why: 'A rule that another always beats looks like an agreement and is none. Whoever reads the matrix believes that somebody is responsible who never gets a case.',
    says: {
      'never-matches': (v: { rule: string; client: string; segment: string; clientSegment: string | undefined }) =>
        `Rule ${v.rule} wants the client ${v.client} in the segment ${v.segment}, but this client is in ${v.clientSegment ?? 'no segment'}`,
      repeated: (v: { rule: string; by: string }) => `Rule ${v.rule} says again what rule ${v.by} says`,
      outranked: (v: { rule: string; by: string; situation: string }) =>
        `Rule ${v.rule} never counts: with ${v.situation} rule ${v.by} always matches too, and is more specific`,
    },
  },
  'unrouted-tag': {
    title: 'A tag routes to nobody',
    why: 'Tags are how feedback finds its owner. One that no rule names changes nothing: what is marked with it lands where everything unmarked lands.',
    says: {
      nobody: (v: { tag: string }) => `No routing rule that can decide names the tag ${v.tag}`,
      'name-it': (v: { id: string; file: string }) =>
        `Name it in ${v.file}: - {tags: [${v.id}], owner: …}; or retire the tag`,
    },
  },
};
