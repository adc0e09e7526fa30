import { say } from '../../locales/phrases.ts';
import { suggestions } from '../../model/suggest.ts';
import type { MonitorFilter } from '../../queries/monitor/monitor.ts';
import type { OptionValues } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

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
      if (known.has(given)) continue;
      const hints = suggestions(given, known.keys()).map((hint) => say(phrases, hint));
      const wrong = say(phrases, { key: 'unknown-reference/unknown', values: { id: given, kinds: [kind] } });
      return { problem: [wrong, ...hints].join('. ') };
    }
    return values;
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
