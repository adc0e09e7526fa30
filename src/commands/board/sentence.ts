import { type Message, replaceValues } from '../../diagnostic.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { BoardKind } from '../../queries/board/board.ts';

/** The values of messages that are states. */
const states: readonly string[] = ['from', 'to', 'status', 'moves', 'way'];

/** A sentence of a command as the board says it: states are called as its columns are, not as files write them. */
export function sentence(message: Message, kind: BoardKind, phrases: Phrases): string {
  const names: Readonly<Record<string, string>> = phrases.states[kind];
  const called = (state: string): string => names[state] ?? state;
  const inWords = replaceValues(message, (value, name) => {
    if (!states.includes(name)) return value;
    if (typeof value === 'string') return called(value);
    return typeof value === 'object' ? value.map(called) : value;
  });
  return say(phrases, inWords);
}
