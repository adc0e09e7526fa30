import { formatDate, parseDate } from '../../model/calendar/day.ts';
import type { Announcement, Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import type { WaitingThing } from '../monitor/entry.ts';

/** News that a team has been told and that still matters to it. */
export interface TeamNews {
  readonly news: Item<Announcement>;
  readonly handoff: Item<Handoff>;
  /** `waits` and `late`: nobody of the team has confirmed, within the limit and past it. */
  readonly confirmation: 'not-asked' | 'confirmed' | 'waits' | 'late';
  /** Who of the team has confirmed. */
  readonly confirmedBy: readonly string[];
}

/** For so many days after it has reached clients news is still shown. */
const freshDays = 14;

/**
 * News by the team that was told: what is still to come, what came of late, and what waits to be confirmed. The next
 * event first, then the past ones, the latest first. `entries` are those of the monitoring lists.
 */
export function newsOfTeams(
  model: Model,
  clock: MonitorClock,
  entries: readonly WaitingThing[],
): ReadonlyMap<string, readonly TeamNews[]> {
  const since = formatDate((parseDate(clock.today) ?? 0) - freshDays) ?? '';
  const waiting = new Map(
    entries
      .filter(({ list }) => list === 'unacknowledged')
      .map(({ id, teams, late }) => [`${id} ${teams[0]}`, late ? ('late' as const) : ('waits' as const)]),
  );
  const byTeam = new Map<string, TeamNews[]>();
  for (const news of model.all('announcement')) {
    const handoff = model.get('handoff', news.value.handoff);
    if (!handoff) continue;
    for (const team of new Set(handoff.value.to)) {
      const waits = waiting.get(`${news.id} ${team}`);
      if (news.value.effective < since && waits === undefined) continue;
      const confirmedBy = (news.value.acknowledged ?? []).map(({ by }) => by).filter((by) => clock.teamOf(by) === team);
      const confirmation = waits ?? (handoff.value.confirm === true ? 'confirmed' : 'not-asked');
      const known = byTeam.get(team) ?? [];
      byTeam.set(team, known);
      known.push({ news, handoff, confirmation, confirmedBy });
    }
  }
  for (const list of byTeam.values()) list.sort((a, b) => compareNews(a, b, clock.today));
  return byTeam;
}

function compareNews(a: TeamNews, b: TeamNews, today: string): number {
  const [one, other] = [a.news.value.effective, b.news.value.effective];
  const [coming, otherComing] = [one >= today, other >= today];
  if (coming !== otherComing) return coming ? -1 : 1;
  const order = one < other ? -1 : one > other ? 1 : 0;
  return (coming ? order : -order) || (a.news.id < b.news.id ? -1 : 1);
}
