import { main } from '../main.ts';
import { nodeHost } from './host.ts';

/** Runs the program in this process. The exit code is set, not forced, so that output is never cut short. */
export function start(packageFolder: string): void {
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that stops early (`| head`) is no failure of ours.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      try {
        process.stderr.write(`cxmap: ${error.message}\n`);
      } finally {
        process.exit(3);
      }
    });
  }
  main(process.argv.slice(2), nodeHost(packageFolder)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 3;
    },
  );
}
