import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Host } from '../host.ts';
import { main } from '../main.ts';
import { nodeHost } from '../node/host.ts';

export interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The moment that tests live in. */
export const testNow = Date.parse('2026-11-22T10:00:00Z');

/** Runs the program in this process, on real files, with a fixed clock and captured streams. */
export async function runCli(
  argv: readonly string[],
  cwd: string,
  given: {
    readonly now?: number;
    readonly env?: Host['env'];
    readonly stdin?: string;
    /** What a person at the terminal answers, question by question. */
    readonly answers?: readonly string[];
    /** A terminal of so many columns, instead of a pipe. */
    readonly terminal?: number;
  } = {},
): Promise<Run> {
  const answers = [...(given.answers ?? [])];
  let stdout = '';
  let stderr = '';
  const stream = (write: (text: string) => void): Host['stdout'] => ({
    write,
    isTerminal: given.terminal !== undefined,
    columns: given.terminal ?? 80,
    color: false,
  });
  const host: Host = {
    ...nodeHost(resolve(import.meta.dirname, '../..')),
    cwd,
    env: given.env ?? {},
    now: () => given.now ?? testNow,
    random: sameNumbers(),
    ask:
      given.answers &&
      (async (question) => {
        stderr += `${question} `;
        return answers.shift() ?? '';
      }),
    terminal: undefined,
    readStdin: async () => given.stdin ?? '',
    stdout: stream((text) => {
      stdout += text;
    }),
    stderr: stream((text) => {
      stderr += text;
    }),
  };
  return { exit: await main(argv, host), stdout, stderr };
}

/** Numbers from 0 up to 1 that look random and are the same in every run. */
function sameNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A folder of its own under the system's temporary one, with these files in it. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'cxmap-test-'));
  writeInto(folder, files);
  return folder;
}

export function writeInto(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
