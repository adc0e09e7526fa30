import { listAnd, listOr, plural, thing } from './words.ts';

const listName: Readonly<Record<string, string>> = {
  clarifications: 'questions to the client',
  answers: 'answers to the client',
};

/** What the rules say that compare a workspace with its base. */
export const changeRules = {
  'history-rewritten': {
    title: 'What a history said is changed, moved or gone',
    why: 'A history proves what was promised, and by whom it was done. It only grows at its end: a mistake is put right by one more entry, never by another past. Checked with --base.',
    says: {
      lost: (v: { kind: string; entries: readonly string[] }) =>
        `${plural(v.entries.length, 'entry', 'entries')} of this ${thing(v.kind)}'s history ${v.entries.length === 1 ? 'is' : 'are'} gone: ${v.entries.join('; ')}`,
      changed: (v: { kind: string; entry: string; fields: readonly string[] }) =>
        `This entry of the ${thing(v.kind)}'s history was another one in the base (${v.entry}): ${v.fields.join(', ')}`,
      moved: (v: { kind: string; entry: string }) =>
        `The history of this ${thing(v.kind)} is in another order than in the base, from the entry ${v.entry} on`,
      replaced: (v: { from: string; to: string; count: number }) =>
        `“${v.from}” was replaced by “${v.to}” in the histories of ${v.count} records; what was said once stays as it was said`,
      'text-replaced': (v: { count: number }) =>
        `The same words were replaced in the histories of ${v.count} records; what was said once stays as it was said`,
    },
  },
  'history-backdated': {
    title: 'An entry stands before one that was there already',
    why: 'What is written later stands later. An entry that is put between others makes it look as if somebody had known or done it at that time. Checked with --base.',
    says: {
      inserted: (v: { entry: string }) => `This entry is new, but stands before one that the base has: ${v.entry}`,
    },
  },
  'idle-ack': {
    title: 'An ack that counts for nothing',
    why: 'An ack says that a team has seen what it loses by a change and can live with it. It counts for exactly this change, in the folder of a team that receives less by it, said by a member that the team has in the base. Any other looks like consent and is none. Checked with --base.',
    says: {
      'changed-again': (v: { fingerprint: string; change: string; now: string }) =>
        `This ack is for ${v.fingerprint} (${v.change}), which was changed again since: it is ${v.now} now`,
      gone: (v: { fingerprint: string; change: string }) =>
        `This ack is for ${v.fingerprint} (${v.change}); there is no such change`,
      harmless: (v: { change: string }) => `Nobody receives less by this change (${v.change}): it needs no ack`,
      'other-team': (v: { change: string; team: string; teams: readonly string[] }) =>
        `“${v.team}” loses nothing by this change (${v.change}); an ack is asked of ${v.teams.length > 0 ? listOr(v.teams) : 'nobody'}`,
      'no-team': () => 'This ack lies in no team’s folder, so it speaks for none: acks/<team>/2026-11/',
      'not-a-member': (v: { by: string; team: string }) =>
        `“${v.by}” is no member of “${v.team}” in the base, and cannot speak for it`,
      left: (v: { by: string; team: string }) => `“${v.by}” had left “${v.team}” by then, and cannot speak for it`,
    },
  },
  'unexplained-change': {
    title: 'A breaking change that nothing explains',
    why: 'Somebody loses something that was promised. Either an idea was decided that says so, and is applied with this change, or a team that receives less has acknowledged it. Without both, it may well be an oversight. Checked with --base.',
    says: {
      unsaid: (v: { change: string; subject: string; teams: readonly string[] }) =>
        `${v.subject}: nothing explains the breaking change ${v.change}: no idea applied with it names it${v.teams.length > 0 ? `, and nobody of ${listOr(v.teams)} has acknowledged it` : ''}`,
      ack: (v: { fingerprint: string; base: string }) =>
        `whoever receives less can say that it is all right: cxmap ack ${v.fingerprint}${v.base === '' ? '' : ` --base ${v.base}`} --reason "…"`,
    },
  },
  'record-deleted': {
    title: 'A record is gone',
    why: 'Cases, tasks, ideas, news and questions are kept for ever: a client was promised an answer, and a deleted promise is kept by nobody. What is not wanted any more is cancelled or rejected, with the reason. Checked with --base.',
    says: {
      gone: (v: { kind: string; id: string }) => `The ${thing(v.kind)} ${v.id} was deleted`,
      unreadable: (v: { kind: string; id: string }) =>
        `The ${thing(v.kind)} ${v.id} has lost its form, so that nobody can compare it with what it said in the base`,
    },
  },
  'case-rewritten': {
    title: 'What was asked, decided or answered in a case is changed afterwards',
    why: 'A case says what the client said and what he was told. Questions and answers are only added, an open question is answered once, a decision keeps its kind, day and person, and whoever opens a closed case says why. Checked with --base.',
    says: {
      lost: (v: { list: string; entries: readonly string[] }) =>
        `Of the ${listName[v.list] ?? v.list} ${plural(v.entries.length, 'entry is', 'entries are')} gone: ${v.entries.join('; ')}`,
      changed: (v: { list: string; entry: string; fields: readonly string[] }) =>
        `This entry of the ${listName[v.list] ?? v.list} was another one in the base (${v.entry}): ${v.fields.join(', ')}`,
      moved: (v: { list: string; entry: string }) =>
        `The ${listName[v.list] ?? v.list} are in another order than in the base, from the entry ${v.entry} on`,
      replaced: (v: { from: string; to: string; count: number }) =>
        `“${v.from}” was replaced by “${v.to}” in ${v.count} cases; what was said once stays as it was said`,
      'text-replaced': (v: { count: number }) =>
        `The same words were replaced in ${v.count} cases; what was said once stays as it was said`,
      undecided: () => 'This case was decided in the base, and has no decision any more',
      redecided: (v: { fields: readonly string[] }) =>
        `The decision was another one in the base: ${listAnd(v.fields.map((field) => `“${field}”`))} cannot change`,
      'refs-lost': (v: { refs: readonly string[] }) => `The decision does not lead to ${listAnd(v.refs)} any more`,
      reopened: (v: { work: readonly string[] }) =>
        `This case was closed, and work on it goes on without a word why: ${v.work.join(', ')}`,
    },
  },
  'move-by-hand': {
    title: 'A move was typed that the lifecycle does not have',
    why: 'Whoever edits a file may forget what a command asks for. From where the base left a task or an idea, each move is one that the lifecycle allows, carries what it needs and stands in the history. Checked with --base.',
    says: {
      illegal: (v: { kind: string; from: string; to: string }) =>
        v.from === ''
          ? `A ${thing(v.kind)} does not begin as “${v.to}”`
          : v.from === v.to
            ? `This ${thing(v.kind)} was “${v.from}” already`
            : `A ${thing(v.kind)} cannot move from “${v.from}” to “${v.to}”`,
      lacks: (v: { kind: string; from: string; to: string; missing: readonly string[] }) =>
        `The move ${v.from === '' ? '' : `from “${v.from}” `}to “${v.to}” lacks ${listAnd(v.missing.map((field) => `“${field}”`))}`,
      untold: (v: { kind: string; from: string; to: string }) =>
        `The status went from “${v.from}” to “${v.to}”, and no entry of the history says so`,
    },
  },
  'id-reused': {
    title: 'An id that stood for one thing stands for another',
    why: 'Ids are what people, letters and other systems remember. One that is given to something else makes all that was said of the first be said of the second. Checked with --base.',
    says: {
      record: (v: { kind: string; id: string }) =>
        `${v.id} was another ${thing(v.kind)} in the base: a new one gets an id of its own`,
      member: (v: { id: string; before: string; after: string }) =>
        `“${v.id}” was ${v.before} in the base and is ${v.after} now: whatever the first one did would be done by the second`,
    },
  },
  'publication-moved-back': {
    title: 'News is said to be published earlier than it was',
    why: 'When news went out decides whether it came in time. A publication that is moved back makes late news look punctual. Checked with --base.',
    says: {
      earlier: (v: { before: string; after: string }) =>
        `The base says that this was published at ${v.before}; now it is to have been ${v.after}`,
    },
  },
  'merge-conflict': {
    title: 'Two branches change the same lines',
    why: 'What two branches wrote at the same place, git cannot put together. Whoever merges would find it then; it is better known before. In a merge cxmap resolve puts the sides together field by field, where it can be told what is meant, and says why where it cannot. Checked with --merge-with.',
    says: {
      conflict: () => 'Both sides change the same lines of this file: git cannot put them together',
    },
  },
};
