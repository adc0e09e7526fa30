import type { Host } from '../../host.ts';

/** Where the time of a run goes, phase by phase. */
export interface Timer {
  /** The phase that ends here. */
  lap(phase: string): void;
  /** One line of JSON for stderr: milliseconds by phase, the first beginning with the process. Empty where nobody asked. */
  report(): string;
}

const silent: Timer = { lap: () => {}, report: () => '' };

/** A timer that runs only where it is asked for, by `--timings` or by `CXMAP_TIMINGS`. */
export function startTimer(host: Host, asked: boolean): Timer {
  if (!asked && !host.env.CXMAP_TIMINGS) return silent;
  let last = host.elapsed();
  const phases: Record<string, number> = { start: rounded(last) };
  return {
    lap(phase) {
      const now = host.elapsed();
      phases[phase] = rounded(now - last);
      last = now;
    },
    report: () => `${JSON.stringify(phases)}\n`,
  };
}

/** Tenths of a millisecond: finer is noise. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
