import { parseMoment } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import { type Context, type OptionValues, Stop, textOption } from './command.ts';
import type { Session } from './session.ts';

/** After this the calendar has no next month to speak of. */
const lastMoment = Date.UTC(9998, 11, 31);

/**
 * The moment that something is read at: as `--as-of` says, else `otherwise`, else when the revision that is open was
 * committed, else now. Stops with exit 2 where it is none.
 */
export function asOfMoment(
  { host }: Context,
  { model, locale, committedAt }: Pick<Session, 'model' | 'locale' | 'committedAt'>,
  options: OptionValues,
  otherwise?: string,
): number {
  const given = textOption(options, 'asOf') ?? otherwise;
  if (given === undefined) return committedAt ?? host.now();
  const moment = parseMoment(given, workspaceZone(model.settings.timezone));
  if (moment === undefined || moment > lastMoment)
    throw new Stop(2, { key: 'action/bad-moment', values: { given } }, locale);
  return moment;
}
