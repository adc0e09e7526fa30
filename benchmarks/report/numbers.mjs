/** Milliseconds, as a person would say them. */
export function timeText(ms) {
  if (ms < 1_000) return `${ms < 100 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
  return `${(ms / 1_000).toFixed(2)} s`;
}

/** Three figures: 0.0123, 1.23, 12.3, 123. */
export function ratioText(ratio) {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(3);
}

export function rangeText({ least, most }) {
  return `${ratioText(least)}–${ratioText(most)}`;
}

export function memoryText(kib) {
  return kib === undefined ? '–' : `${(kib / 1_024).toFixed(0)} MiB`;
}

export function countText(count) {
  return count.toLocaleString('en');
}
