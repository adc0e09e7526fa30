import type { Case } from '../../model/gen/types.gen.ts';
import { dateIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';

/**
 * Adds to a case when it was written down, where that was on a later day of the workspace than it was received: limits
 * and times count from there, and old feedback that is brought in is not late at once.
 */
export function recorder(model: Model, at: string): (value: Case) => Case {
  const dateAt = dateIn(model.settings.timezone);
  const today = dateAt(at);
  return (value) => {
    const { source, received, ...rest } = value;
    return dateAt(received) >= today ? value : { source, received, recorded: at, ...rest };
  };
}
