import { msPerDay } from '../../model/calendar/day.ts';
import { localDate } from '../../model/calendar/moment.ts';
import type { Touchpoint } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { caseMood } from '../common/case-mood.ts';
import { caseStatus, workByCase } from '../common/case-status.ts';
import type { MonitorClock } from '../common/clock.ts';
import { type CountChange, compareCounts } from '../statistics/counts.ts';
import { type Quote, quotesOf } from './quotes.ts';
import type { Spoken } from './spoken.ts';

/** The two times that are compared are each so long, in days of 24 hours. */
export const voiceDays = 90;

const span = voiceDays * msPerDay;

/** `short`: cases have not been kept for long enough that the time before would say anything. */
export type VoiceChange = CountChange | 'short';

/** What was said in one time. */
export interface Heard {
  readonly cases: number;
  /** Of how many it is known how they felt: by what the case says, or by their mark. */
  readonly known: number;
  readonly negative: number;
}

/** What clients, employees and others say of one part of the map, up to the moment it is asked at. */
export interface Voice {
  /** The last 90 days, and as many before them. */
  readonly recent: Heard;
  readonly before: Heard;
  /** How many speak, against the time before. */
  readonly change: VoiceChange;
  /** The same of those that are negative. */
  readonly negativeChange: VoiceChange;
  /** All there ever were. */
  readonly all: number;
  /** The day of the last one, in the workspace's zone. */
  readonly last?: string;
  /** Tags of the last 90 days, the most frequent first. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  /** The words of those whose words may be shown, the newest first. */
  readonly quotes: readonly Quote[];
  /** What of it waits: cases nobody has decided, work that goes on, answers owed. */
  readonly waits: { readonly undecided: number; readonly working: number; readonly owed: number };
}

/** What the `reality` of a touchpoint rests on. `guess`: somebody wrote it down, and nobody has spoken of it. */
export type Reality =
  | { readonly is: 'evidence'; readonly cases: number; readonly last?: string; readonly others: number }
  | { readonly is: 'guess' | 'unchecked' };

export interface TouchpointVoice extends Voice {
  readonly reality: Reality;
}

/** The voice of the client along the map. What is said of a touchpoint is said of its stage too. */
export interface ClientVoice {
  touchpoint(id: string): TouchpointVoice;
  stage(id: string): Voice;
}

/** Listens to all cases that came in until now, once for the whole map. */
export function clientVoice(model: Model, clock: MonitorClock): ClientVoice {
  const cases = model.all('case').flatMap((item): readonly Spoken[] => {
    const at = clock.instant(item.value.received);
    return at === undefined || at > clock.now ? [] : [{ ...item, at }];
  });
  const byTouchpoint = groupBy(cases, ({ value }) => value.touchpoint);
  const byStage = groupBy(cases, ({ value }) => {
    const met = value.touchpoint === undefined ? undefined : model.get('touchpoint', value.touchpoint);
    return met?.value.stage ?? value.stage;
  });
  const byId = new Map(cases.map((one) => [one.id, one]));
  const isLong = cases.some(({ at }) => at <= clock.now - 2 * span);
  return {
    touchpoint: kept((id) => {
      const own = byTouchpoint.get(id) ?? [];
      const reality = realityOf(model.get('touchpoint', id)?.value, own, byId, clock);
      return { ...voiceOf(own, model, clock, isLong), reality };
    }),
    stage: kept((id) => voiceOf(byStage.get(id) ?? [], model, clock, isLong)),
  };
}

/** Each id is looked into once: several parts of a page ask for the same. */
function kept<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

function voiceOf(spoken: readonly Spoken[], model: Model, clock: MonitorClock, isLong: boolean): Voice {
  const since = (spans: number): ((one: Spoken) => boolean) => {
    const from = clock.now - spans * span;
    return ({ at }) => at > from && at <= from + span;
  };
  const lately = spoken.filter(since(1));
  const [recent, before] = [heardOf(lately, model), heardOf(spoken.filter(since(2)), model)];
  const last = lastDay(spoken, clock);
  return {
    recent,
    before,
    change: isLong ? compareCounts(recent.cases, before.cases) : 'short',
    negativeChange: isLong ? compareCounts(recent.negative, before.negative) : 'short',
    all: spoken.length,
    ...(last === undefined ? {} : { last }),
    tags: tagsOf(lately),
    quotes: quotesOf(spoken, model),
    waits: waitsOf(spoken, model),
  };
}

function heardOf(spoken: readonly Spoken[], model: Model): Heard {
  const moods = spoken.flatMap(({ value }) => caseMood(model, value) ?? []);
  return {
    cases: spoken.length,
    known: moods.length,
    negative: moods.filter((mood) => mood === 'negative').length,
  };
}

function tagsOf(spoken: readonly Spoken[]): Voice['tags'] {
  const counts = new Map<string, number>();
  for (const tag of spoken.flatMap(({ value }) => [...new Set(value.tags)])) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

function waitsOf(spoken: readonly Spoken[], model: Model): Voice['waits'] {
  const work = workByCase(model);
  const states = spoken.map(({ id, value }) => caseStatus(value, work.get(id) ?? []));
  const count = (...wanted: readonly string[]): number => states.filter((state) => wanted.includes(state)).length;
  return { undecided: count('new', 'clarifying'), working: count('triaged'), owed: count('resolved') };
}

/** What a touchpoint's evidence names counts, and so does every case that speaks of it. */
function realityOf(
  touchpoint: Touchpoint | undefined,
  own: readonly Spoken[],
  byId: ReadonlyMap<string, Spoken>,
  clock: MonitorClock,
): Reality {
  if (touchpoint?.reality === undefined) return { is: 'unchecked' };
  const named = [...new Set(touchpoint.evidence)];
  const cases = new Map([...own, ...named.flatMap((id) => byId.get(id) ?? [])].map((one) => [one.id, one]));
  const others = named.filter((one) => !byId.has(one)).length;
  if (cases.size + others === 0) return { is: 'guess' };
  const last = lastDay([...cases.values()], clock);
  return { is: 'evidence', cases: cases.size, ...(last === undefined ? {} : { last }), others };
}

function lastDay(spoken: readonly Spoken[], { zone }: MonitorClock): string | undefined {
  const last = spoken.reduce<number | undefined>((latest, { at }) => Math.max(latest ?? at, at), undefined);
  return last === undefined ? undefined : localDate(last, zone);
}

function groupBy(
  cases: readonly Spoken[],
  keyOf: (one: Spoken) => string | undefined,
): ReadonlyMap<string, readonly Spoken[]> {
  const groups = new Map<string, Spoken[]>();
  for (const one of cases) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
