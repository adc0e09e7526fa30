import { runOnce } from './run-once.mjs';

/**
 * Runs the candidates by turns, A B C A B C …, so that what slows the machine for a while slows all of them.
 * Gives the times in ms by candidate, round by round. What comes before a run (`prepare`) is not counted.
 */
export function timeByTurns(candidates, rounds, say) {
  const times = candidates.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      say(`round ${round + 1} of ${rounds}: ${candidate.name}`);
      candidate.prepare?.();
      times[index].push(runOnce(candidate).ms);
    }
  }
  return times;
}
