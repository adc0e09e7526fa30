import { createInterface } from 'node:readline/promises';

/** Asks on the terminal; talk goes to stderr, so that results can still be piped. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(`${question} `);
  } finally {
    terminal.close();
  }
}
