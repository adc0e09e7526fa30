import type { Host } from './host.ts';
import type { Outcome } from './outcome.ts';
import { printable } from './visible-text.ts';

/** Prints what a command says, the results first, as the rest says how to go on: a terminal obeys nothing of it; a file or a pipe gets its results as they are. */
export function printOutcome(host: Pick<Host, 'stdout' | 'stderr'>, { stdout, stderr }: Outcome): void {
  if (stdout) {
    const { color, isTerminal } = host.stdout;
    host.stdout.write(isTerminal ? printable(stdout, color) : stdout);
  }
  if (stderr) talk(host, stderr);
}

/** Words for people: nothing in them is obeyed by a terminal, nor by what shows a log of CI later. */
export function talk({ stderr }: Pick<Host, 'stderr'>, text: string): void {
  stderr.write(printable(text, stderr.color));
}
