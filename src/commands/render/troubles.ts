import { handoffTroubles } from '../../queries/handoffs/troubles.ts';
import { mapToBe, type ToBe } from '../../queries/ideas/to-be.ts';
import { journeyMap } from '../../queries/map/map.ts';
import { monitorClock } from '../../queries/monitor/clock.ts';
import { namesOf } from '../../render/names.ts';
import { troubleText } from '../../render/trouble-text.ts';
import { asOfMoment } from '../kit/as-of.ts';
import type { RenderRequest } from './request.ts';

/**
 * What is wrong with hand-offs at the moment that is asked for, by id, in sentences; of a map to be, what will be wrong
 * with them when the ideas have arrived.
 */
export function troublesOf(
  { session, context, options }: RenderRequest,
  toBe?: ToBe,
): ReadonlyMap<string, readonly string[]> {
  const { phrases } = session;
  const model = toBe?.model ?? session.model;
  const names = namesOf(model);
  const { handoffs } = toBe ? mapToBe(toBe) : journeyMap(model);
  const numbers = new Map(handoffs.map(({ id, number }) => [id, number]));
  const { today } = monitorClock(model, asOfMoment(context, session, options));
  return new Map(
    [...handoffTroubles(model, today)].map(([id, troubles]) => [
      id,
      troubles.map((trouble) => troubleText(trouble, names, phrases, numbers)),
    ]),
  );
}
