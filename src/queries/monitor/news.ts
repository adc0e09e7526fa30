import { asMessage, type Message } from '../../diagnostic.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import { latestPublication, latestPublicationAfter } from '../../model/calendar/lead-time.ts';
import { localDate } from '../../model/calendar/moment.ts';
import type { Announcement, Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { eventOf } from '../common/planned-events.ts';
import { type OpenQuestions, openQuestions } from '../common/question-subject.ts';
import { unconfirmedTeams } from '../common/unconfirmed.ts';
import type { WaitingThing } from './entry.ts';

/** The lists of news: what is not confirmed, articles that still say the old, and what is to come. */
export function newsEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  const questions = openQuestions(model);
  return [...unacknowledged(model, clock, questions), ...articles(model, clock), ...newsDue(model, clock, questions)];
}

/** One entry a receiving team that has not confirmed. */
function unacknowledged(model: Model, clock: MonitorClock, questions: OpenQuestions): readonly WaitingThing[] {
  const unconfirmed = unconfirmedTeams(model);
  return model.all('announcement').flatMap(({ id, value }): readonly WaitingThing[] =>
    unconfirmed(value).map((team) => ({
      list: 'unacknowledged',
      kind: 'announcement',
      id,
      title: newsTitle(model, value),
      ...stakeholderOf(model, team),
      teams: [team],
      ...stageOf(model, value.handoff),
      tags: [],
      since: value.published,
      due: value.effective,
      late: clock.isOver(value.published, 'news', team),
      notes: openNote(questions.aboutNews(id)),
    })),
  );
}

/** Articles that news names and nobody has brought up to date: from the day of the event on clients read the old. */
function articles(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  return model.all('announcement').flatMap(({ id, value }): readonly WaitingThing[] =>
    (value.articles ?? [])
      .filter(({ done }) => done === undefined)
      .map(({ url, owner }) => ({
        list: 'articles',
        kind: 'announcement',
        id,
        article: url,
        title: newsTitle(model, value),
        person: owner,
        teams: [clock.teamOf(owner) ?? []].flat(),
        ...stageOf(model, value.handoff),
        tags: [],
        since: value.published,
        due: value.effective,
        late: value.effective <= clock.today,
        notes: [asMessage('monitor/article', { url })],
      })),
  );
}

/** A remark on questions that nobody has answered, where there are such. */
function openNote(count: number): readonly Message[] {
  return count === 0 ? [] : [asMessage('monitor/open-questions', { count })];
}

/** Planned events that a hand-off must tell of, and has not yet, with the last day on which it can. */
function newsDue(model: Model, clock: MonitorClock, questions: OpenQuestions): readonly WaitingThing[] {
  const told = new Set(model.all('announcement').map(({ value }) => `${value.handoff} ${value.effective}`));
  const planned = new Map((model.single('vocabulary')?.value.events ?? []).map((event) => [event.id, event]));
  return model.all('handoff').flatMap((item): readonly WaitingThing[] => {
    const { value } = item;
    if (!value.when || value.retired !== undefined) return [];
    const before = 'lead_time' in value.when;
    const event = planned.get(eventOf(value) ?? '');
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
          notes: [
            { key: 'monitor/event', values: { event: event?.name ?? '', date, teams: value.to } },
            ...openNote(questions.aboutEvent(event?.id ?? '', date)),
          ],
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

/** News has no title of its own: it is called as what it carries out. */
function newsTitle(model: Model, { handoff }: Announcement): string {
  return model.get('handoff', handoff)?.value.name ?? handoff;
}

function stakeholderOf(model: Model, team: string): { readonly person?: string } {
  const person = model.get('team', team)?.value.stakeholder;
  return person === undefined ? {} : { person };
}

function stageOf(model: Model, handoff: string): { readonly stage?: string } {
  const stage = model.get('handoff', handoff)?.value.stages[0];
  return stage === undefined ? {} : { stage };
}
