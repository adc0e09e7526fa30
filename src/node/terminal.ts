import type { OwnedTerminal, TerminalEars } from '../owned-terminal.ts';

/** Another screen without a cursor, and what is pasted in brackets; lines that are too long go no further. */
const enter = '\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?7l';
const leave = '\x1b[0m\x1b[?7h\x1b[?2004l\x1b[?25h\x1b[?1049l';
/** Presses and the wheel, with places of any size. */
const mouseOn = '\x1b[?1000h\x1b[?1006h';
const mouseOff = '\x1b[?1006l\x1b[?1000l';

/** After this long without more, an escape stands alone. */
const patience = 30;

const ending = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/**
 * Takes the terminal of this process. It is given back on `close`, on signals that end or stop the process, where an error
 * ends it, and at its end in any case.
 */
export function ownTerminal(ears: TerminalEars, { mouse }: { readonly mouse: boolean }): OwnedTerminal {
  const { stdin, stdout } = process;
  let isOwned = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const take = (): void => {
    isOwned = true;
    stdin.setRawMode(true);
    stdout.write(`${enter}${mouse ? mouseOn : ''}`);
  };
  const giveBack = (): void => {
    if (!isOwned) return;
    isOwned = false;
    try {
      stdin.setRawMode(false);
    } catch {
      // The terminal is gone: there is nothing left to be put right.
    }
    stdout.write(`${mouse ? mouseOff : ''}${leave}`);
  };
  const listen = (sent: string): void => {
    clearTimeout(timer);
    ears.typed(sent);
    timer = setTimeout(() => ears.paused(), patience);
  };
  const resized = (): void => ears.changed();
  const stop = (): void => {
    giveBack();
    // Not to be caught: the shell sees the job stopped.
    process.kill(process.pid, 'SIGSTOP');
  };
  const goOn = (): void => {
    if (isClosed || isOwned) return;
    take();
    ears.changed();
  };
  const end = (signal: NodeJS.Signals): void => {
    close();
    process.kill(process.pid, signal);
  };
  const failed = (error: unknown): void => {
    giveBack();
    // What Node would have printed over the other screen.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(3);
  };
  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    clearTimeout(timer);
    giveBack();
    stdin.removeListener('data', listen);
    stdin.pause();
    stdout.removeListener('resize', resized);
    for (const signal of ending) process.removeListener(signal, end);
    process.removeListener('SIGTSTP', stop);
    process.removeListener('SIGCONT', goOn);
    process.removeListener('uncaughtException', failed);
    process.removeListener('exit', giveBack);
  };

  for (const signal of ending) process.on(signal, end);
  process.on('SIGTSTP', stop);
  process.on('SIGCONT', goOn);
  process.on('uncaughtException', failed);
  process.on('exit', giveBack);
  stdin.setEncoding('utf8');
  stdin.on('data', listen);
  stdout.on('resize', resized);
  take();
  stdin.resume();
  return {
    get size() {
      return { columns: stdout.columns, rows: stdout.rows };
    },
    write: (bytes) => {
      if (isOwned) stdout.write(bytes);
    },
    // The whole job, as the key does it where nobody has taken the terminal.
    suspend: () => {
      giveBack();
      process.kill(0, 'SIGTSTP');
    },
    close,
  };
}
