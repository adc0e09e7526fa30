import { setImmediate } from 'node:timers/promises';
import { afterAll, expect, vi } from 'vitest';

// Files of tests share a process, so that the program is loaded once and not once a file. What one of them would leave to
// the next is taken back here, and what cannot be taken back makes it fail.
const found = state();

afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  // What lets go of signals does so a turn of the loop later (`node/uninterrupted.ts`).
  for (let turn = 0; turn < 3; turn++) await setImmediate();
  expect(state(), 'a file of tests leaves the process as it found it').toEqual(found);
});

function state() {
  const listeners = process.eventNames().map((name) => [String(name), process.listenerCount(name)]);
  return {
    env: { ...process.env },
    cwd: process.cwd(),
    umask: process.umask(),
    listeners: Object.fromEntries(listeners),
  };
}
