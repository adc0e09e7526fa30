const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does what must not stop halfway: a signal that comes meanwhile ends the process afterwards, in its usual way. `work` is
 * synchronous, so signals wait for it already, once somebody listens for them.
 */
export function uninterrupted(work: () => void): void {
  const obey = (signal: NodeJS.Signals): void => {
    stopListening();
    process.kill(process.pid, signal);
  };
  const stopListening = (): void => {
    for (const signal of signals) process.removeListener(signal, obey);
  };
  for (const signal of signals) process.on(signal, obey);
  try {
    work();
  } finally {
    // Signals are told to the loop: only after a whole turn of it have all of them been heard.
    setImmediate(() => setImmediate(stopListening));
  }
}
