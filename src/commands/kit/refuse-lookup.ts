import type { Message } from '../../diagnostic.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { terminalText } from '../../render/text-terminal.ts';

/** Says why nothing is looked up, and what may have been meant: 2 for a wrong call, 1 where there is no answer. */
export function refuseLookup(phrases: Phrases, exit: 1 | 2, messages: readonly Message[]): Outcome {
  const lines = messages.map((message) => terminalText(say(phrases, message), 'keep').replaceAll('\n', '\n       '));
  return { exit, stderr: `cxmap: ${lines.join('\n       ')}\n` };
}
