import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { main } from '../main.ts';
import { nodeHost } from '../node/host.ts';
import type { TerminalEars } from '../owned-terminal.ts';
import { bin, terminalEnv } from './run-bin.ts';
import { testNow } from './run-cli.ts';

/** Somebody at a terminal in which cxmap runs. */
export interface Seat {
  /** Presses keys, as a terminal sends them. */
  type(keys: string): void;
  /** What is on the screen now. */
  screen(): Promise<string>;
  /** Waits until the screen shows these words, and gives all of it. */
  until(words: string | RegExp): Promise<string>;
  resize(columns: number, rows: number): void;
  /** Everything that was sent to the terminal. */
  sent(): string;
  /** Whether the other screen is shown. */
  isOther(): boolean;
  readonly ended: Promise<number>;
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Runs a command in this process, at a terminal that understands what it is sent. */
export function sitDown(argv: readonly string[], cwd: string, { columns, rows }: Size, color = false): Seat {
  const screen = screenOf({ columns, rows });
  let size = { columns, rows };
  let ears: TerminalEars | undefined;
  const waiting: string[] = [];
  const host = {
    ...nodeHost(resolve(import.meta.dirname, '../..')),
    cwd,
    env: {},
    now: () => testNow,
    ask: undefined,
    stdout: { write: screen.write, isTerminal: true, columns, color },
    stderr: { write: screen.write, isTerminal: true, columns, color },
    terminal: async (given: TerminalEars) => {
      ears = given;
      for (const keys of waiting.splice(0)) given.typed(keys);
      return {
        get size() {
          return size;
        },
        write: screen.write,
        suspend: () => undefined,
        close: () => undefined,
      };
    },
  };
  const ended = inTime(main(argv, host), screen);
  return {
    ...screen,
    type(keys) {
      if (!ears) waiting.push(keys);
      else {
        ears.typed(keys);
        ears.paused();
      }
    },
    resize(wide, high) {
      size = { columns: wide, rows: high };
      screen.resize(wide, high);
      ears?.changed();
    },
    ended,
  };
}

/** The same with the real command in a pseudo-terminal; `command` is what runs there. */
export function sitDownFor(
  argv: readonly string[],
  cwd: string,
  { columns, rows }: Size,
  more: Readonly<Record<string, string>> = {},
  command: { readonly file: string; readonly args: readonly string[] } = { file: process.execPath, args: [bin] },
): Seat & { readonly pid: number; kill(signal: string): void } {
  const screen = screenOf({ columns, rows });
  const child = pty.spawn(command.file, [...command.args, ...argv], {
    cols: columns,
    rows,
    cwd,
    name: more.TERM ?? 'xterm-256color',
    env: { ...terminalEnv, ...more },
  });
  child.onData((bytes) => screen.write(bytes));
  return {
    ...screen,
    pid: child.pid,
    type: (keys) => child.write(keys),
    resize(wide, high) {
      screen.resize(wide, high);
      child.resize(wide, high);
    },
    kill: (signal) => child.kill(signal),
    ended: inTime(
      new Promise((settle) => child.onExit(({ exitCode, signal }) => settle(signal ? 128 + signal : exitCode))),
      screen,
    ),
  };
}

/** Whoever is asked to end and does not is a failure, with what stood on the screen. */
function inTime(running: Promise<number>, { screen }: Pick<Seat, 'screen'>): Promise<number> {
  let hasEnded = false;
  void running.finally(() => {
    hasEnded = true;
  });
  const late = async (): Promise<number> => {
    for (let looks = 0; looks < 6 * mostLooks && !hasEnded; looks++) await sleep(20);
    return hasEnded ? running : Promise.reject(new Error(`It did not end:\n${await screen()}`));
  };
  const ended = Promise.race([running, late()]);
  // Whoever waits for it hears of it; nobody else does.
  ended.catch(() => undefined);
  return ended;
}

/** So often a screen is looked at before it is given up: ten seconds. */
const mostLooks = 500;

function screenOf({ columns, rows }: Size): Pick<Seat, 'screen' | 'until' | 'sent' | 'isOther'> & {
  write(bytes: string): void;
  resize(columns: number, rows: number): void;
} {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let sent = '';
  let written = Promise.resolve();
  const screen = async (): Promise<string> => {
    await written;
    const { active } = terminal.buffer;
    const lines = Array.from({ length: terminal.rows }, (_, row) => active.getLine(active.baseY + row));
    return lines.map((line) => line?.translateToString(true) ?? '').join('\n');
  };
  return {
    screen,
    async until(words) {
      for (let looks = 0; ; looks++) {
        const shown = await screen();
        if (typeof words === 'string' ? shown.includes(words) : words.test(shown)) return shown;
        if (looks > mostLooks) throw new Error(`Waited in vain for “${words}” on:\n${shown}`);
        await sleep(20);
      }
    },
    sent: () => sent,
    isOther: () => terminal.buffer.active.type === 'alternate',
    write(bytes) {
      sent += bytes;
      written = new Promise((done) => terminal.write(bytes, done));
    },
    resize: (wide, high) => terminal.resize(wide, high),
  };
}
