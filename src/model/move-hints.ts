import type { DocPath, Message } from '../diagnostic.ts';
import { type Machine, movesFrom, shortestWay } from './machines/machine.ts';
import { nearest } from './suggest.ts';

/** Which moves are open, and the way to where the author wanted to be. */
export function movesHints(machine: Machine, from: string, to: string): readonly Message[] {
  const moves = movesFrom(machine, from).map((move) => move.to);
  const hints: Message[] = [{ key: 'hint/moves', values: { from, moves } }];
  if (!machine.states.includes(to)) {
    const candidates = nearest(to, machine.states);
    if (candidates.length > 0) hints.unshift({ key: 'hint/did-you-mean', values: { candidates } });
    return hints;
  }
  const way = shortestWay(machine, from, to);
  if (way && way.length > 1) hints.push({ key: 'hint/way', values: { way: [from, ...way] } });
  return hints;
}

/** A path as people write it: `project.work[2].owner`. */
export function fieldName(path: DocPath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : step),
    '',
  );
}
