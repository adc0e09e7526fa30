import { watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Changes } from '../host.ts';

const settle = 80;

/** Tells of changes below a folder; several at once, as an editor or git makes them, are one. */
export function watchFolder(root: string): Changes {
  let pending = false;
  let wake: (() => void) | undefined;
  const watcher = watch(root, { recursive: true }, (_, name) => {
    if (name?.split(/[\\/]/).some((part) => part.startsWith('.') || part === 'node_modules')) return;
    pending = true;
    wake?.();
  });
  let closed = false;
  watcher.on('close', () => {
    closed = true;
    wake?.();
  });
  return {
    async next() {
      if (!pending && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await sleep(settle);
      pending = false;
      return !closed;
    },
    close: () => watcher.close(),
  };
}
