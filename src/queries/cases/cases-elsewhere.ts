import type { Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';
import { idsNamedIn } from '../common/in-use.ts';

/** A case that came by a channel which no touchpoint has. */
export interface CaseElsewhere {
  readonly id: string;
  readonly path: string;
  readonly channel: string;
}

/** All such cases, in the order of their ids. */
export const casesElsewhere = onceEach((model: Model): readonly CaseElsewhere[] => {
  const served = idsNamedIn(model, 'touchpoint', ['channels', '*']);
  return model
    .all('case')
    .flatMap(({ id, path, value: { channel } }) =>
      channel === undefined || served.has(channel) ? [] : [{ id, path, channel }],
    );
});
