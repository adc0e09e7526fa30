import type { Message } from '../../diagnostic.ts';
import { dateIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';

/**
 * Tells of a moment on a day that has not come in the workspace's zone: nobody has received anything then, and a case of
 * that day could not be touched before it. A clock that is fast by hours is no such thing.
 */
export function notComeYet(model: Model, now: string): (received: string) => readonly Message[] {
  const dateAt = dateIn(model.settings.timezone);
  const today = dateAt(now);
  return (received) => (dateAt(received) > today ? [{ key: 'action/not-come-yet', values: { received, today } }] : []);
}
