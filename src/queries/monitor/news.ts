import { parseDuration } from '../../model/calendar/duration.ts';
import { latestPublication, latestPublicationAfter } from '../../model/calendar/lead-time.ts';
import { localDate } from '../../model/calendar/moment.ts';
import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from './clock.ts';
import type { WaitingThing } from './entry.ts';

/** The lists between teams: questions without an answer, news that is not confirmed, news that is to come. */
export function newsEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  return [...unanswered(model, clock), ...unacknowledged(model, clock), ...newsDue(model, clock)];
}

function unanswered(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  return model.all('question').flatMap(({ id, value }): readonly WaitingThing[] => {
    if (value.answered !== undefined) return [];
    const within = model.get('handoff', value.handoff)?.value.answer_within;
    const limit = within === undefined ? ('answer' as const) : { duration: within };
    return [
      {
        list: 'unanswered',
        kind: 'question',
        id,
        title: value.question,
        teams: [value.to],
        ...stageOf(model, value.handoff),
        tags: [],
        since: value.asked,
        late: clock.isOver(value.asked, limit, value.to),
        notes: [{ key: 'monitor/asked-by', values: { person: value.by } }],
      },
    ];
  });
}

/** One entry a receiving team that has not confirmed. */
function unacknowledged(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  return model.all('announcement').flatMap(({ id, value }): readonly WaitingThing[] => {
    const handoff = model.get('handoff', value.handoff)?.value;
    if (handoff?.confirm !== true) return [];
    const confirmed = new Set((value.acknowledged ?? []).map(({ by }) => clock.teamOf(by)));
    return handoff.to
      .filter((team) => !confirmed.has(team))
      .map((team) => ({
        list: 'unacknowledged',
        kind: 'announcement',
        id,
        title: handoff.name,
        ...stakeholderOf(model, team),
        teams: [team],
        ...stageOf(model, value.handoff),
        tags: [],
        since: value.published,
        due: value.effective,
        late: clock.isOver(value.published, 'news', team),
        notes: [],
      }));
  });
}

/** Planned events that a hand-off must tell of, and has not yet, with the last day on which it can. */
function newsDue(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  const told = new Set(model.all('announcement').map(({ value }) => `${value.handoff} ${value.effective}`));
  const planned = new Map((model.single('vocabulary')?.value.events ?? []).map((event) => [event.id, event]));
  return model.all('handoff').flatMap((item): readonly WaitingThing[] => {
    const { value } = item;
    if (!value.when || value.retired !== undefined) return [];
    const before = 'lead_time' in value.when;
    const event = planned.get('lead_time' in value.when ? value.when.before : value.when.after);
    return (event?.planned ?? [])
      .filter((date) => !told.has(`${item.id} ${date}`) && (before ? date >= clock.today : date <= clock.today))
      .map((date): WaitingThing => {
        const due = lastNewsDay(clock, item, date);
        return {
          list: 'news-due',
          kind: 'handoff',
          id: item.id,
          title: value.name,
          person: value.responsible,
          teams: [value.from],
          ...(value.stages[0] === undefined ? {} : { stage: value.stages[0] }),
          tags: [],
          ...(due === undefined ? {} : { due }),
          event: date,
          late: due !== undefined && due < clock.today,
          notes: [{ key: 'monitor/event', values: { event: event?.name ?? '', date, teams: value.to } }],
        };
      });
  });
}

/** The last day on which the receivers can be told of an event on a date; undefined where no day would do. */
export function lastNewsDay(
  clock: MonitorClock,
  { value }: Pick<Item<Handoff>, 'value'>,
  date: string,
): string | undefined {
  if (!value.when) return undefined;
  const calendars = value.to.map(clock.calendarOf);
  const duration = parseDuration('lead_time' in value.when ? value.when.lead_time : value.when.deadline);
  if (!duration) return undefined;
  if ('lead_time' in value.when) return latestPublication(calendars, date, duration);
  const latest = latestPublicationAfter(calendars, date, duration);
  return typeof latest === 'number' ? localDate(latest, clock.zone) : latest;
}

function stakeholderOf(model: Model, team: string): { readonly person?: string } {
  const person = model.get('team', team)?.value.stakeholder;
  return person === undefined ? {} : { person };
}

function stageOf(model: Model, handoff: string): { readonly stage?: string } {
  const stage = model.get('handoff', handoff)?.value.stages[0];
  return stage === undefined ? {} : { stage };
}
