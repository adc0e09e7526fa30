import { pastAndOpen } from '../../queries/flow/flow.ts';
import { Stop } from '../kit/command.ts';
import type { OpenFlow } from './open-flow.ts';

/** What a forecast rests on. */
export interface Past {
  /** How many were finished in each week, oldest first. */
  readonly counts: readonly number[];
  /** The same, as programs read it. */
  readonly weeks: readonly { readonly week: string; readonly count: number }[];
  readonly finished: number;
  /** How many are not finished. */
  readonly open: number;
}

/** Reads what a forecast rests on. Stops with exit 1 where nothing was finished in the weeks that it looks at. */
export function pastOf({ session: { model, locale }, kind, filter, now }: OpenFlow): Past {
  const { weeks, open } = pastAndOpen(model, kind, now, filter);
  const counts = weeks.map(({ count }) => count);
  const finished = counts.reduce((sum, count) => sum + count, 0);
  if (finished === 0) throw new Stop(1, { key: 'action/forecast-no-past', values: { weeks: weeks.length } }, locale);
  return { counts, weeks: weeks.map(({ week, count }) => ({ week: week.id, count })), finished, open };
}
