import type { Announcement } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import type { MapHandoff } from '../map/map.ts';
import { lastNewsDay } from '../monitor/news.ts';

/** What has to be told of one planned event by one hand-off. */
export interface ComingNews {
  readonly event: string;
  /** The day of the event. */
  readonly date: string;
  readonly item: MapHandoff;
  /** The news, where it is out. */
  readonly told: Item<Announcement> | undefined;
  /** The last day on which the receivers can still be told in time. */
  readonly lastDay: string | undefined;
  /** That day has passed, and the news is not out. */
  readonly late: boolean;
}

/**
 * What planned events want to be told, the next event first: each that is to come, and one that has passed while news
 * promised after it is not out yet.
 */
export function comingEvents(
  model: Model,
  clock: MonitorClock,
  handoffs: readonly MapHandoff[],
): readonly ComingNews[] {
  const planned = new Map(
    (model.single('vocabulary')?.value.events ?? []).map(({ id, planned: days = [] }) => [id, days]),
  );
  const news = new Map(
    model.all('announcement').map((item) => [`${item.value.handoff} ${item.value.effective}`, item]),
  );
  return handoffs
    .flatMap((item): readonly ComingNews[] => {
      const { when } = item.handoff;
      if (!when) return [];
      const event = 'lead_time' in when ? when.before : when.after;
      return (planned.get(event) ?? []).flatMap((date): readonly ComingNews[] => {
        const told = news.get(`${item.id} ${date}`);
        if (date < clock.today && (told || 'lead_time' in when)) return [];
        const lastDay = lastNewsDay(clock, { value: item.handoff }, date);
        const late = told === undefined && lastDay !== undefined && lastDay < clock.today;
        return [{ event, date, item, told, lastDay, late }];
      });
    })
    .sort(
      (a, b) =>
        compare(a.date, b.date) || compare(a.lastDay ?? '9999', b.lastDay ?? '9999') || a.item.number - b.item.number,
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
