import { formatMoment } from '../../model/calendar/moment.ts';
import { dateIn, workspaceZone } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { type Context, type OptionValues, textOption } from '../kit/command.ts';

/** The moment of a command, as `--as-of` says or now, and its day in the workspace. */
export function tellClock(
  { host }: Context,
  model: Model,
  options: OptionValues,
): { readonly at: string; readonly today: string } {
  const { timezone } = model.settings;
  const at = textOption(options, 'asOf') ?? formatMoment(host.now(), workspaceZone(timezone)) ?? '';
  return { at, today: dateIn(timezone)(at) };
}
