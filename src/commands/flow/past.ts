import { pastAndOpen } from '../../queries/flow/flow.ts';
import { Stop } from '../kit/command.ts';
import type { OpenFlow } from './open-flow.ts';

/** What a forecast rests on. Stops with exit 1 where nothing was finished in the weeks that it looks at. */
export function pastOf({ session: { model, locale }, kind, filter, now }: OpenFlow): ReturnType<typeof pastAndOpen> {
  const found = pastAndOpen(model, kind, now, filter);
  if (found.weeks.every(({ count }) => count === 0)) {
    throw new Stop(1, { key: 'action/forecast-no-past', values: { weeks: found.weeks.length } }, locale);
  }
  return found;
}
