import type { Question } from '../../model/gen/types.gen.ts';
import { dateIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { nameOf } from './names.ts';
import { eventOf } from './planned-events.ts';

/** What a question is about: an event and its day. */
export interface QuestionSubject {
  /** What it is called: the event, or the news. */
  readonly name: string;
  readonly event: string | undefined;
  /** The day on which it reaches clients; undefined where no day of the event is planned. */
  readonly date: string | undefined;
  readonly announcement: string | undefined;
}

/** Tells what questions are about: of an event without a date it is the first planned one from the day of the question on. */
export function subjectOf(model: Model): (question: Question) => QuestionSubject | undefined {
  const planned = new Map(
    (model.single('vocabulary')?.value.events ?? []).map(({ id, planned: days = [] }) => [id, [...days].sort()]),
  );
  const dateAt = dateIn(model.settings.timezone);
  return ({ about, asked }) => {
    if (about === undefined) return undefined;
    if ('event' in about) {
      const { event } = about;
      const date = about.date ?? planned.get(event)?.find((day) => day >= dateAt(asked));
      return { name: nameOf(model, 'event', event) ?? event, event, date, announcement: undefined };
    }
    const { announcement } = about;
    const news = model.get('announcement', announcement)?.value;
    const handoff = news && model.get('handoff', news.handoff)?.value;
    const event = handoff && eventOf(handoff);
    return { name: handoff?.name ?? announcement, event, date: news?.effective, announcement };
  };
}

/** Counts the questions that nobody has answered: about an event on a day, and about a piece of news. */
export interface OpenQuestions {
  aboutEvent(event: string, date: string): number;
  aboutNews(id: string): number;
}

export function openQuestions(model: Model): OpenQuestions {
  const subject = subjectOf(model);
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { value } of model.all('question')) {
    if (value.answered !== undefined) continue;
    const { event, date, announcement } = subject(value) ?? {};
    if (event !== undefined && date !== undefined) count(`event ${event} ${date}`);
    if (announcement !== undefined) count(`news ${announcement}`);
  }
  return {
    aboutEvent: (event, date) => counts.get(`event ${event} ${date}`) ?? 0,
    aboutNews: (id) => counts.get(`news ${id}`) ?? 0,
  };
}
