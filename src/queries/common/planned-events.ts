import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';

/** The event that news of a hand-off comes before, or after. */
export function eventOf({ when }: Handoff): string | undefined {
  if (!when) return undefined;
  return 'lead_time' in when ? when.before : when.after;
}

/**
 * The planned days of a hand-off's event that no news has told of: those to come where news comes before it, those that
 * have been where it comes after.
 */
export function untoldDays(model: Model, { id, value }: Item<Handoff>, today: string): readonly string[] {
  const event = eventOf(value);
  const planned = model.single('vocabulary')?.value.events?.find((one) => one.id === event)?.planned ?? [];
  const told = new Set(
    model.all('announcement').flatMap(({ value: news }) => (news.handoff === id ? news.effective : [])),
  );
  const isBefore = value.when !== undefined && 'lead_time' in value.when;
  return planned.filter((day) => !told.has(day) && (isBefore ? day >= today : day <= today));
}
