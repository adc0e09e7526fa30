import { replaceValues } from '../diagnostic.ts';
import type { Phrases } from '../locales/phrases.ts';
import type { Model } from '../model/model.ts';
import type { Names } from '../queries/common/names.ts';
import type { MonitorEntry } from '../queries/monitor/entry.ts';

type Remark = MonitorEntry['notes'][number];

/** What a remark is made readable with. */
export interface NoteWords {
  readonly names: Names;
  readonly phrases: Phrases;
  readonly model: Model;
}

/** A remark of a monitoring list with names instead of ids, and dates as people write them. */
export function readableNote(remark: Remark, { names, phrases, model }: NoteWords): Remark {
  return replaceValues(remark, (value, name) => {
    if (name === 'teams' && Array.isArray(value)) return value.map((team) => names.team(String(team)));
    if (name === 'people' && Array.isArray(value)) return value.map((person) => names.person(String(person)));
    if (typeof value !== 'string') return value;
    if (name === 'date' || name === 'since' || name === 'due' || name === 'at') return phrases.views.date(value);
    if (name === 'period') return phrases.charts.period({ period: value });
    if (name === 'person') return names.person(value);
    if (name === 'client') return model.get('client', value)?.value.name ?? value;
    if (name !== 'to') return value;
    const [, team] = /^head-of:(.*)$/.exec(value) ?? [];
    return team === undefined ? names.person(value) : phrases.pages.loop.headOf({ team: names.team(team) });
  });
}
