import type { Host } from '../../host.ts';

/** How often the terminal is told how far it has come, in milliseconds. */
const tick = 100;

/** Says on a terminal how far a long run has come, on one line that goes again. */
export interface Progress {
  /** The words are asked for only where it is time to say them. */
  tell(words: () => string): void;
  end(): void;
}

/** Nothing is said where nobody looks. */
export function progressOn(host: Pick<Host, 'stderr' | 'elapsed'>): Progress {
  const { stderr } = host;
  let shown = host.elapsed();
  let isShown = false;
  return {
    tell(words) {
      if (!stderr.isTerminal || host.elapsed() - shown < tick) return;
      shown = host.elapsed();
      isShown = true;
      stderr.write(`\r${words()}\x1B[K`);
    },
    end() {
      if (isShown) stderr.write('\r\x1B[K');
    },
  };
}
