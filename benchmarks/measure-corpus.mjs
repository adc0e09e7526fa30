import { join } from 'node:path';
import { cxmapCandidates, cxmapCommand, reportCandidate } from './measure/cxmap.mjs';
import { timeByTurns } from './measure/interleave.mjs';
import { peakMemory } from './measure/memory.mjs';
import { metricCandidates } from './measure/metrics.mjs';
import { phasesOf } from './measure/phases.mjs';
import { reviewCandidates } from './measure/review.mjs';
import { runOnce } from './measure/run-once.mjs';
import { median, ratioOf } from './measure/statistics.mjs';
import { missedByPeer } from './peers/planted.mjs';
import { memoryRows, metricsText, phasesText, reviewText, timesText } from './report/sections.mjs';

/** All that is asked for on one corpus: numbers for the JSON document, and the same as tables. */
export async function measureCorpus(installed, corpus, peers, { dir, runs, wants, say, note }) {
  const { cold, first, warm, oneByte, touched } = cxmapCandidates(installed, corpus, join(dir, `cache-${corpus.size}`));
  // Warms the disk's cache too; a finding ends the run: then the corpus no longer fits the rules.
  runOnce(cold);

  const compared = peers
    .filter((peer) => {
      say(`does ${peer.name} look at the files?`);
      const problem = problemWith(peer, corpus);
      if (problem !== undefined) note(`${peer.name} is left out: ${problem}`);
      return problem === undefined;
    })
    .map((peer) => ({ name: peer.name, native: peer.native, commands: peer.commands(corpus) }));

  const candidates = [
    cold,
    ...(wants('cold') ? [first] : []),
    ...(wants('warm') ? [warm] : []),
    ...(wants('changed') ? [oneByte, touched] : []),
    ...(wants('report') ? [reportCandidate(installed, corpus, join(dir, `report-${corpus.size}`))] : []),
    ...compared,
  ];
  const measured = { texts: [] };
  if (wants('cold') || wants('warm') || wants('changed') || wants('report') || wants('peers')) {
    const times = timeByTurns(candidates, runs, say);
    measured.times = candidates.map(({ name }, index) => {
      return { name, ms: median(times[index]), ratio: ratioOf(times[index], times[0]), times: times[index] };
    });
    measured.texts.push(timesText(measured.times));
  }
  if (wants('review')) {
    measured.review = reviewOf(installed, corpus, cold, runs, say);
    measured.texts.push(reviewText(measured.review));
  }
  if (wants('metrics')) {
    say('metrics: a clone of the corpus');
    const both = metricCandidates(installed, corpus);
    const times = timeByTurns(both, runs, say);
    measured.metrics = both.map(({ name }, index) => {
      return { name, ms: median(times[index]), ratio: ratioOf(times[index], times[0]), times: times[index] };
    });
    measured.texts.push(metricsText(measured.metrics));
  }
  if (wants('memory')) {
    measured.memory = await memoryOf([cold, warm, ...compared], Math.min(runs, 3), say);
    measured.texts.push(memoryRows(measured.memory));
  }
  if (wants('phases')) {
    measured.phases = [cold, warm].flatMap((candidate) => {
      say(`phases: ${candidate.name}`);
      const phases = phasesOf(candidate, runs);
      return phases === undefined ? [] : [{ name: candidate.name, phases }];
    });
    if (measured.phases.length > 0) measured.texts.push(phasesText(measured.phases));
  }
  return measured;
}

/** What a review costs, beside a command that has nothing to do and beside checking everything. */
function reviewOf(installed, corpus, cold, runs, say) {
  say('review: clones of the corpus');
  const { records, definitions, resolve } = reviewCandidates(installed, corpus);
  const idle = { name: 'cxmap --version', commands: [cxmapCommand(installed, corpus.folder, ['--version'])] };
  const candidates = [idle, cold, records, definitions, resolve];
  const times = timeByTurns(candidates, runs, say);
  return candidates.map(({ name }, index) => {
    const [toIdle, toCold] = [ratioOf(times[index], times[0]), ratioOf(times[index], times[1])];
    return { name, ms: median(times[index]), toIdle, toCold, times: times[index] };
  });
}

function problemWith(peer, corpus) {
  try {
    const missed = missedByPeer(peer, corpus);
    return missed.length === 0 ? undefined : `it let mistakes pass in ${missed.join(', ')}`;
  } catch (error) {
    return error.message.split('\n').slice(0, 3).join(' ');
  }
}

async function memoryOf(candidates, rounds, say) {
  const rows = [];
  for (const candidate of candidates) {
    say(`memory: ${candidate.name}`);
    const peaks = [];
    for (let round = 0; round < rounds; round++) peaks.push(await peakMemory(candidate));
    rows.push({ name: candidate.name, kib: peaks.includes(undefined) ? undefined : median(peaks) });
  }
  return rows;
}
