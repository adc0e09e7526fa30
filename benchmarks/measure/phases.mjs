import { runOnce } from './run-once.mjs';
import { median } from './statistics.mjs';

/**
 * Where the time of a candidate goes: medians in ms by phase, from the line of JSON that cxmap writes to stderr when
 * CXMAP_TIMINGS is set; undefined where it writes none.
 */
export function phasesOf(candidate, rounds) {
  const byPhase = new Map();
  for (let round = 0; round < rounds; round++) {
    candidate.prepare?.();
    const commands = candidate.commands.map((command) => ({ ...command, env: { ...command.env, CXMAP_TIMINGS: '1' } }));
    for (const [phase, ms] of Object.entries(timingsIn(runOnce({ ...candidate, commands }).output) ?? {})) {
      byPhase.set(phase, [...(byPhase.get(phase) ?? []), ms]);
    }
  }
  if (byPhase.size === 0) return undefined;
  return Object.fromEntries([...byPhase].map(([phase, times]) => [phase, median(times)]));
}

function timingsIn(output) {
  const line = output.split('\n').findLast((text) => text.startsWith('{') && text.endsWith('}'));
  return line === undefined ? undefined : JSON.parse(line);
}
