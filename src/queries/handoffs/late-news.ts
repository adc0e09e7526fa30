import type { Handoff, HandoffTiming } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { inUse } from '../common/in-use.ts';
import { longestDeadline, shortestLeadTime } from './fitting-timing.ts';
import { compareNews, type LatestNews, lateness, type NewsClock, ordinaryClock } from './latest-news.ts';
import { followNews, type NewsRoute } from './news-routes.ts';

/** A hand-off by whose news a team hears of an event later than it must itself tell others of it. */
export interface LateNews {
  readonly event: string;
  readonly team: string;
  readonly hears: TimedHandoff;
  /** What the team must tell and cannot yet know. */
  readonly tells: readonly TimedHandoff[];
  /** The least change to `hears` that fits; undefined where nothing in reach does. */
  readonly fits: HandoffTiming | undefined;
}

export type TimedHandoff = Item<Handoff & { readonly when: HandoffTiming }>;

interface TimedRoute extends NewsRoute {
  readonly handoff: TimedHandoff;
  /** The calendars of those who receive it. */
  readonly calendars: readonly (string | undefined)[];
  readonly latest: LatestNews;
}

/** Where news cannot go its way in time: by event, then by team. Of several ways to hear of an event the earliest counts. */
export function findLateNews(model: Model): readonly LateNews[] {
  const clock = ordinaryClock(model.settings);
  return [...routesByEvent(model, clock)].flatMap(([event, routes]) => {
    const { relays, heardBy, toldBy } = followNews(routes, (one, other) => compareNews(one.latest, other.latest));
    return relays.flatMap((team): readonly LateNews[] => {
      const tells = toldBy(team);
      const [best] = heardBy(team)
        .map((hears) => ({ hears, late: Math.max(...tells.map((tell) => lateness(hears.latest, tell.latest))) }))
        .sort((a, b) => a.late - b.late);
      if (!best || best.late <= 0) return [];
      const early = tells.filter((tell) => lateness(best.hears.latest, tell.latest) > 0);
      const fits = fittingTiming(best.hears, early, clock);
      return [{ event, team, hears: best.hears.handoff, tells: early.map(({ handoff }) => handoff), fits }];
    });
  });
}

function routesByEvent(model: Model, clock: NewsClock): ReadonlyMap<string, readonly TimedRoute[]> {
  const byEvent = new Map<string, TimedRoute[]>();
  for (const handoff of inUse(model, 'handoff').filter(isTimed)) {
    const { when, from, to } = handoff.value;
    const calendars = to.map((team) => model.get('team', team)?.value.calendar);
    const latest = clock(calendars, when);
    if (!latest) continue;
    const event = 'lead_time' in when ? when.before : when.after;
    const routes = byEvent.get(event) ?? [];
    byEvent.set(event, routes);
    routes.push({ from, to, handoff, calendars, latest });
  }
  return byEvent;
}

function isTimed(handoff: Item<Handoff>): handoff is TimedHandoff {
  return handoff.value.when !== undefined;
}

/** The least change by which the team hears of the event before it must tell. */
function fittingTiming(
  { handoff, calendars }: TimedRoute,
  tells: readonly TimedRoute[],
  clock: NewsClock,
): HandoffTiming | undefined {
  const { when } = handoff.value;
  const fits = (timing: HandoffTiming): boolean => {
    const latest = clock(calendars, timing);
    return latest !== undefined && tells.every((tell) => lateness(latest, tell.latest) <= 0);
  };
  const nearestTo = (timing: HandoffTiming): HandoffTiming | undefined => {
    if (fits(timing)) return timing;
    return 'lead_time' in timing ? shortestLeadTime(timing, fits) : longestDeadline(timing, fits);
  };
  // What must be told before an event, or an hour after it, cannot be heard so and so many days after it, however few.
  const [earliest] = [...tells].sort((one, other) => compareNews(one.latest, other.latest));
  return nearestTo(when) ?? (earliest && nearestTo(earliest.handoff.value.when));
}
