import { countText, memoryText, rangeText, ratioText, timeText } from './numbers.mjs';
import { table } from './table.mjs';

export function headText({ version, node, platform, cores, processor, runs }) {
  return `cxmap ${version}, Node ${node}, ${platform}, ${cores} cores (${processor}), medians of ${runs} interleaved runs`;
}

export function startUpText(rows) {
  const body = rows.map(({ name, ms, ratio, over, times }) => {
    return [name, timeText(ms), timeText(Math.min(...times)), ratioText(ratio.ratio), rangeText(ratio), timeText(over)];
  });
  return `## Start-up\n\n${table(['', 'median', 'fastest', '× node', 'min–max', 'over node'], body)}`;
}

export function corpusTitle({ size, others, bytes }) {
  const average = (bytes / size / 1_024).toFixed(2);
  return `## ${countText(size)} files of ${average} KiB (cxmap reads ${others} more: the rest of the map)`;
}

export function timesText(rows) {
  const body = rows.map(({ name, ms, ratio, times }) => {
    return [name, timeText(ms), timeText(Math.min(...times)), ratioText(ratio.ratio), rangeText(ratio)];
  });
  return table(['whole process', 'median', 'fastest', '× cold', 'min–max'], body);
}

export function reviewText(rows) {
  const body = rows.map(({ name, ms, toIdle, toCold, times }) => {
    const ratios = [toIdle, toCold].flatMap((ratio) => [ratioText(ratio.ratio), rangeText(ratio)]);
    return [name, timeText(ms), timeText(Math.min(...times)), ...ratios];
  });
  return table(['a review', 'median', 'fastest', '× --version', 'min–max', '× cold', 'min–max'], body);
}

export function metricsText(rows) {
  const body = rows.map(({ name, ms, ratio, times }) => {
    return [name, timeText(ms), timeText(Math.min(...times)), ratioText(ratio.ratio), rangeText(ratio)];
  });
  return table(['100 metrics, 10,000 clients', 'median', 'fastest', '× monitor', 'min–max'], body);
}

export function memoryRows(rows) {
  const [basis] = rows;
  const body = rows.map(({ name, kib }) => [
    name,
    memoryText(kib),
    kib === undefined ? '–' : ratioText(kib / basis.kib),
  ]);
  return table(['peak memory', 'median', '× cold'], body);
}

export function phasesText(columns) {
  const names = [...new Set(columns.flatMap(({ phases }) => Object.keys(phases)))];
  const total = (phases) => Object.values(phases).reduce((sum, ms) => sum + ms, 0);
  const cells = (ms, phases) =>
    ms === undefined ? ['–', '–'] : [timeText(ms), `${((ms / total(phases)) * 100).toFixed(0)} %`];
  const body = names.map((name) => [name, ...columns.flatMap(({ phases }) => cells(phases[name], phases))]);
  return table(['phase', ...columns.flatMap(({ name }) => [name, 'share'])], body);
}
