import { listAnd, plural } from './words.ts';

/** What the rules about hand-offs between teams say. */
export const handoffRules = {
  'missing-handoff': {
    title: 'Two teams meet the same client and tell each other nothing',
    why: 'Where two teams talk to the client on one stage, each knows half. Without a hand-off between them the client carries the news, and repeats everything.',
    says: {
      missing: (v: { first: string; second: string; stages: readonly string[] }) =>
        `${v.first} and ${v.second} both meet the client directly on ${listAnd(v.stages)}, but there is no hand-off between them in either direction`,
      write: () =>
        'Write in map/handoffs/ what one must tell the other; or set “contact: indirect” for the one that the client does not meet',
      other: (v: { team: string }) => `${v.team} meets the client here`,
      more: (v: { team: string; count: number }) =>
        `${v.team} meets the client on the same stages as ${plural(v.count, 'more team', 'more teams')}, and there is no hand-off between them either`,
    },
  },
  'handoff-responsible': {
    title: 'Who answers for a hand-off is not in the team that sends it',
    why: 'The one who answers for a hand-off must hear the news where it arises: in the sending team. Somebody from another team learns of it when it is too late to tell.',
    says: {
      outsider: (v: { person: string; teams: readonly string[]; sender: string }) =>
        `${v.person} answers for this hand-off, but is in ${listAnd(v.teams)}, not in the sending team, ${v.sender}`,
      members: (v: { members: readonly string[] }) =>
        v.members.length === 0
          ? 'Add a member to the sending team first'
          : `Members of the sending team: ${v.members.join(', ')}`,
    },
  },
  'handoff-landing': {
    title: 'News lands where its receivers do not work',
    why: 'People read what comes up in the tool they have open all day. What lands elsewhere has been sent, and not heard.',
    says: {
      elsewhere: (v: { system: string; teams: readonly string[]; theirs: string }) =>
        `This lands in ${v.system}, but ${listAnd(v.teams)} ${v.teams.length === 1 ? 'works' : 'work'} in ${v.theirs}`,
      move: (v: { system: string }) => `Let it land where they work: where: {system: ${v.system}}`,
      split: () => 'Its receivers work in different systems: make it a hand-off for each',
    },
  },
  'lead-time-chain': {
    title: 'A team must pass news on before it hears it',
    why: 'News goes from team to team, and nobody can tell what they have not heard. Where the times do not fit, the last team in the chain keeps its word to nobody.',
    says: {
      'too-late': (v: {
        team: string;
        event: string;
        hears: string;
        hearsBefore: boolean;
        tells: string;
        tellsBefore: boolean;
        receivers: readonly string[];
      }) =>
        `${v.team} hears of “${v.event}” ${
          v.hearsBefore ? `${v.hears} before it` : `only up to ${v.hears} after it`
        }, but must itself tell ${listAnd(v.receivers)} ${
          v.tellsBefore ? `${v.tells} before it` : `within ${v.tells} after it`
        }`,
      fits: (v: { when: string }) => `In time would be: when: {${v.when}}`,
      'must-tell': (v: { handoff: string }) => `By then “${v.handoff}” must be out`,
    },
  },
};
