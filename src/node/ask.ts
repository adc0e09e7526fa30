import { createInterface } from 'node:readline/promises';

/**
 * Asks on the terminal; talk goes to stderr, so that results can still be piped. Whoever ends the input (Ctrl-D) has left
 * the question blank; Ctrl-C ends the program, as it does elsewhere.
 */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((settle) => {
    terminal.once('close', () => {
      process.stderr.write('\n');
      settle('');
    });
  });
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    return await Promise.race([terminal.question(`${question} `), ended]);
  } finally {
    terminal.removeAllListeners('close');
    terminal.close();
  }
}
