import type { Phrases } from '../../../locales/phrases.ts';

type Notation = Parameters<Phrases['charts']['tick']>[0]['notation'];

/** The texts of an axis: as many decimals as tell its ticks apart, thousands and millions by their names. */
export function tickTexts(ticks: readonly number[], { charts }: Phrases): readonly string[] {
  const size = Math.max(...ticks.map(Math.abs));
  const step = Math.min(...ticks.slice(1).map((tick, index) => Math.abs(tick - (ticks[index] ?? 0))));
  const { notation, digits } = wayOf(size, step);
  return ticks.map((value) => charts.tick({ value, digits, notation }));
}

function wayOf(size: number, step: number): { readonly notation: Notation; readonly digits: number } {
  if (size >= 1e15 || (size > 0 && size < 1e-4)) return { notation: 'scientific', digits: 2 };
  if (size < 1e5) return { notation: 'standard', digits: decimals(step) };
  const unit = 10 ** (3 * Math.floor(Math.log10(size) / 3));
  const digits = decimals(step / unit);
  return digits <= 2 ? { notation: 'compact', digits } : { notation: 'standard', digits: decimals(step) };
}

/** How many decimals a step needs. */
function decimals(step: number): number {
  if (!(step > 0) || !Number.isFinite(step)) return 2;
  return Math.max(0, Math.min(6, Math.ceil(-Math.log10(step) - 1e-9)));
}
