import type { WriteStream } from 'node:tty';
import type { Stream } from '../host.ts';

/** Wraps a process stream. Colour: NO_COLOR wins, then FORCE_COLOR, then what the terminal can do. */
export function nodeStream(stream: WriteStream, env: NodeJS.ProcessEnv): Stream {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    columns: isTerminal && stream.columns > 0 ? stream.columns : Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : 80,
    color: wantsColor(isTerminal, env),
    write: (text) => {
      stream.write(text);
    },
  };
}

function wantsColor(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
