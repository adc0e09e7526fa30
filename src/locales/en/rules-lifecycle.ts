import { noteMeaning, thing } from './words.ts';

/** What the rules about lifecycles say. */
export const lifecycleRules = {
  'recorded-early': {
    title: 'A case is recorded before it was received',
    why: 'Limits count from the day a case was recorded. Nobody can write down what has not come yet: one of the two is a slip.',
    says: {
      before: (v: { received: string; recorded: string }) =>
        `Recorded at ${v.recorded}, before it was received at ${v.received}`,
    },
  },
  history: {
    title: 'A history does not lead to the state the file shows',
    why: 'The history is the proof of what was promised and done: each move is one that the lifecycle allows, carries what it needs, and together they end where the file says it is.',
    says: {
      'no-history': (v: { kind: string }) => `This ${thing(v.kind)} has no history: its first entry says how it began`,
      'wrong-start': (v: { kind: string; to: string; start: string }) =>
        `A ${thing(v.kind)} begins as “${v.start}”, not as “${v.to}”`,
      'no-start': (v: { kind: string; start: string }) =>
        `The first entry of a ${thing(v.kind)}'s history says “to: ${v.start}”`,
      'out-of-order': () => 'This entry is older than the one before it: history is written in the order of time',
      'false-from': (v: { kind: string; said: string; was: string }) =>
        `This entry says “from: ${v.said}”, but it was “${v.was}”`,
      'illegal-move': (v: { kind: string; from: string; to: string }) =>
        v.from === v.to
          ? `This ${thing(v.kind)} is “${v.from}” already`
          : `A ${thing(v.kind)} cannot move from “${v.from}” to “${v.to}”`,
      'no-change': () => 'This entry changes nothing: give it “to”, “owner” or “due”',
      'missing-need': (v: { kind: string; from: string; to: string; missing: readonly string[]; note: string }) =>
        `The move ${v.from === '' ? '' : `from “${v.from}” `}to “${v.to}” lacks ${v.missing
          .map((field) => (field === 'note' && v.note ? `a note that says ${noteMeaning[v.note]}` : `“${field}”`))
          .join(', ')}`,
      'status-differs': (v: { kind: string; replayed: string; present: string }) =>
        `The history leaves this ${thing(v.kind)} “${v.replayed}”, but its status says “${v.present}”`,
      'owner-differs': (v: { kind: string; replayed: string; present: string }) =>
        `By its history this belongs to ${v.replayed}, but “owner” says ${v.present}`,
      'due-differs': (v: { kind: string; replayed: string; present: string }) =>
        `By its history this is due on ${v.replayed}, but “due” says ${v.present}`,
    },
  },
  'closed-too-early': {
    title: 'A case is closed while work on it goes on',
    why: 'A client who is told “done” before it is done comes back disappointed. A case is closed when all its tasks and ideas have ended.',
    says: {
      open: (v: { work: readonly string[] }) =>
        `This answer closes the case, but work on it has not ended: ${v.work.join(', ')}`,
    },
  },
};
