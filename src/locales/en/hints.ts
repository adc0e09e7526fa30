import { listOr, plural } from './words.ts';

/** What would be right: the second sentence of a finding. */
export const hint = {
  'did-you-mean': (v: { candidates: readonly string[] }) =>
    `Did you mean ${listOr(v.candidates.map((c) => `“${c}”`))}?`,
  allowed: (v: { values: readonly string[] }) => `Allowed: ${v.values.join(', ')}`,
  moves: (v: { from: string; moves: readonly string[] }) =>
    v.moves.length === 0
      ? `From “${v.from}” there is no further move`
      : `From “${v.from}” it can move to ${listOr(v.moves.map((move) => `“${move}”`))}`,
  way: (v: { way: readonly string[] }) => `The way there: ${v.way.join(' → ')}`,
  'merge-and-resolve': (v: { path: string; revision: string }) =>
    `Merge (git merge ${v.revision}), and this puts the sides together, where that can be told: cxmap resolve ${v.path}`,
  resolve: (v: { path: string }) => `This puts the sides together, where that can be told: cxmap resolve ${v.path}`,
  'use-command': (v: { command: string }) => `Move it with: ${v.command}`,
  'in-merge': (v: { revision: string }) => `Found in the merge with ${v.revision}; neither side has it alone`,
  'first-here': () => 'It stands here first',
  'has-id': (v: { name: string; ids: readonly string[] }) =>
    `“${v.name}” is its name; what is written here is its id: ${listOr(v.ids)}`,
  'or-add': (v: { command: string }) => `Or add it: ${v.command}`,
  'rename-key': (v: { key: string; missing: string }) =>
    `If they are the same thing, rename “${v.key}” to “${v.missing}”`,
  'file-is-id': () => 'The name of the file is the id: this line can go',
  more: (v: { count: number }) =>
    `From here on ${plural(v.count, 'more finding', 'more findings')} like the ones above in this file`,
};
