import type { Host } from '../../host.ts';

/** Where the time of a run goes, phase by phase. */
export interface Timer {
  /** The phase that ends here. */
  lap(phase: string): void;
  /** One line of JSON for stderr: milliseconds by phase, the first beginning with the process. Empty where nobody asked. */
  report(): string;
}

const silent: Timer = { lap: () => {}, report: () => '' };

/** A timer that runs only where `CXMAP_TIMINGS` is set. */
export function startTimer(host: Host): Timer {
  if (!host.env.CXMAP_TIMINGS) return silent;
  const phases: Record<string, number> = { start: host.elapsed() };
  let last = host.elapsed();
  return {
    lap(phase) {
      const now = host.elapsed();
      phases[phase] = Math.round((now - last) * 10) / 10;
      last = now;
    },
    report: () => `${JSON.stringify(phases)}\n`,
  };
}
