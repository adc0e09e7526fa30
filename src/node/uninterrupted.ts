const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How many pieces of work, ended or not, are still waited for. */
let waiting = 0;

/**
 * Does what must not stop halfway: a signal that comes meanwhile ends the process afterwards, in its usual way. `work` is
 * synchronous, so signals wait for it already, once somebody listens for them.
 */
export function uninterrupted(work: () => void): void {
  if (waiting++ === 0) for (const signal of signals) process.on(signal, obey);
  try {
    work();
  } finally {
    // Signals are told to the loop: only after a whole turn of it have all of them been heard.
    setImmediate(() => setImmediate(stopWaiting));
  }
}

function stopWaiting(): void {
  if (--waiting === 0) for (const signal of signals) process.removeListener(signal, obey);
}

function obey(signal: NodeJS.Signals): void {
  for (const one of signals) process.removeListener(one, obey);
  process.kill(process.pid, signal);
}
