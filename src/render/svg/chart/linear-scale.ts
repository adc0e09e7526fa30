import { scaleLinear } from 'd3-scale';

/** Where values lie along a line, and the round ones among them. */
export interface LinearScale {
  at(value: number): number;
  /** Round values from the least to the greatest, far enough apart for their labels. */
  readonly ticks: readonly number[];
}

/** What a chart of values cannot show anyway: the difference of two numbers must stay one. */
const largest = 1e300;
const least = 1e-300;
/** Sums of decimals are not exact. */
const hair = 0.01;

/**
 * A scale from round value to round value that holds all of `values`, laid on a line from one pixel to another.
 * `spacing` is how near two ticks may come.
 */
export function linearScale(
  values: readonly number[],
  [from, to]: readonly [from: number, to: number],
  spacing: number,
): LinearScale {
  const domain = domainOf(values);
  const length = Math.abs(to - from);
  for (let wanted = Math.max(1, Math.floor(length / spacing)); wanted > 1; wanted--) {
    const scale = scaleLinear().domain(domain).nice(wanted).range([from, to]).clamp(true);
    const ticks = scale.ticks(wanted);
    const places = ticks.map((tick) => scale(tick));
    if (places.every((place, index) => index === 0 || Math.abs(place - (places[index - 1] ?? 0)) > spacing - hair)) {
      return { at: (value) => scale(value), ticks };
    }
  }
  const scale = scaleLinear().domain(domain).range([from, to]).clamp(true);
  return { at: (value) => scale(value), ticks: domain };
}

/** From the least to the greatest value; those that are as good as equal have some room on either side. */
function domainOf(values: readonly number[]): readonly [number, number] {
  const known = values.map((value) => (Math.abs(value) < least ? 0 : Math.max(-largest, Math.min(largest, value))));
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (high - low > Math.max(Math.abs(low), Math.abs(high)) * 1e-9) return [low, high];
  const room = Math.abs(low) * 0.1 || 1;
  // No value below zero, no axis below zero; and so above.
  return [low < 0 ? low - room : Math.max(0, low - room), high < 0 ? Math.min(0, high + room) : high + room];
}
