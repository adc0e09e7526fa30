import { say } from '../../locales/phrases.ts';
import { parseMoment } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import { suggestions } from '../../model/suggest.ts';
import type { MonitorFilter } from '../../queries/monitor/monitor.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

/** After this the calendar has no next month to speak of. */
const lastMoment = Date.UTC(9998, 11, 31);

/** The moment that something is read at: as asked, else `otherwise`, else now. Stops with exit 2 where it is none. */
export function momentAsked(
  { host }: Context,
  { model, locale }: Session,
  options: OptionValues,
  otherwise?: string,
): number {
  const given = textOption(options, 'asOf') ?? otherwise;
  if (given === undefined) return host.now();
  const moment = parseMoment(given, workspaceZone(model.settings.timezone));
  if (moment === undefined || moment > lastMoment)
    throw new Stop(2, { key: 'action/bad-moment', values: { given } }, locale);
  return moment;
}

/** What the options choose; a name that nobody has is wrong usage. */
export function filterAsked(
  { model, phrases }: Session,
  options: OptionValues,
): MonitorFilter | { readonly problem: string } {
  const chosen = (option: string, kind: string): readonly string[] | undefined | { readonly problem: string } => {
    const values = options[option];
    if (typeof values !== 'object') return undefined;
    for (const given of values) {
      const known = model.ids.of(kind);
      if (known.has(given.normalize('NFC'))) continue;
      const hints = suggestions(given, known.keys()).map((hint) => say(phrases, hint));
      const wrong = say(phrases, { key: 'unknown-reference/unknown', values: { id: given, kinds: [kind] } });
      return { problem: [wrong, ...hints].join('. ') };
    }
    return values.map((value) => value.normalize('NFC'));
  };
  const people = chosen('person', 'person');
  const teams = chosen('team', 'team');
  const stages = chosen('stage', 'stage');
  const tags = chosen('tag', 'tag');
  for (const one of [people, teams, stages, tags]) if (one && 'problem' in one) return one;
  return {
    ...(isList(people) ? { people } : {}),
    ...(isList(teams) ? { teams } : {}),
    ...(isList(stages) ? { stages } : {}),
    ...(isList(tags) ? { tags } : {}),
    lateOnly: options.late === true,
  };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
