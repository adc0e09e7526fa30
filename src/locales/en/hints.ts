import { listOr, noteMeaning } from './words.ts';

/** What would be right: the second sentence of a finding. */
export const hint = {
  'did-you-mean': (v: { candidates: readonly string[] }) =>
    `Did you mean ${listOr(v.candidates.map((c) => `“${c}”`))}?`,
  allowed: (v: { values: readonly string[] }) => `Allowed: ${v.values.join(', ')}`,
  moves: (v: { from: string; moves: readonly string[] }) =>
    v.moves.length === 0
      ? `From “${v.from}” there is no further move`
      : `From “${v.from}” it can move to ${listOr(v.moves.map((move) => `“${move}”`))}`,
  'move-needs': (v: { to: string; needs: readonly string[]; note: string }) =>
    `“${v.to}” needs ${v.needs
      .map((need) => (need === 'note' && v.note ? `a note that says ${noteMeaning[v.note]}` : `“${need}”`))
      .join(', ')}`,
  way: (v: { way: readonly string[] }) => `The way there: ${v.way.join(' → ')}`,
  'use-command': (v: { command: string }) => `Move it with: ${v.command}`,
  'quote-it': () => 'Put the text in quotes',
  'first-here': () => 'It stands here first',
};
