import { asMessage, type Message } from '../../diagnostic.ts';
import { dueDate } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import { findRecord } from '../../model/find-record.ts';
import type { Handoff, Question } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Item, Model } from '../../model/model.ts';
import { inUse } from '../../queries/common/in-use.ts';
import { labelOf } from '../../queries/common/names.ts';
import { subjectOf } from '../../queries/common/question-subject.ts';
import { teamCalendars } from '../../queries/common/team-calendars.ts';
import { whoLooks } from '../../queries/monitor/who-looks.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type Act, checkGiven, checkReferences, saidText } from '../kit/checks.ts';
import { nameRecord } from '../kit/name-record.ts';
import { type Planned, type Refusal, refuse } from '../kit/planned.ts';
import { openHandoff } from './open-handoff.ts';

export interface QuestionAsk extends Act {
  readonly handoff: string;
  readonly question: string | undefined;
  /** What it is about: an event, on the given day or the next planned one; or any part of the id of a piece of news. */
  readonly event: string | undefined;
  readonly date: string | undefined;
  readonly news: string | undefined;
  readonly random: () => number;
}

/** Plans a question to the team that a hand-off of questions comes from, and says who looks there, and until when. */
export function planQuestionAsk(model: Model, wanted: QuestionAsk): Planned {
  const { by, at, random } = wanted;
  const item = openQuestions(model, wanted.handoff);
  const { about, wrong: unfit } = readAbout(model, wanted);
  if ('ok' in item) return refuse(...item.messages, ...unfit);
  const { id, value: handoff } = item;
  const question = saidText(wanted.question)?.trim();
  const wrong: readonly Message[] = [
    ...checkGiven({ kind: 'question' }, { text: question }),
    ...unfit,
    ...checkReferences(model, 'question', { handoff: id, by, about }, at),
  ];
  if (question === undefined || wrong.length > 0) return refuse(...wrong);
  const to = handoff.from;
  const asked = { handoff: id, to, by, asked: at, question };
  const day = about && subjectOf(model)({ ...asked, about })?.date;
  const { id: name, path } = nameRecord(model, 'question', at, random);
  const until = answerDay(model, handoff, at);
  const values = { id: name, question };
  return {
    ok: true,
    plan: {
      writes: [
        {
          path,
          before: null,
          // The next planned day is another one later: the record keeps the one that was meant.
          after: writeDocument({
            handoff: id,
            to,
            about: about && 'event' in about ? { ...about, date: day } : about && { ...about },
            by,
            asked: at,
            question,
          }),
        },
      ],
      record: name,
      summary: asMessage('action/question-asked', { ...values, team: labelOf(model, 'team', to), until: until ?? '' }),
      notes: [
        asMessage('action/question-looks', {
          people: whoLooks(model, to, at).map((one) => labelOf(model, 'person', one)),
        }),
        ...(until !== undefined && day !== undefined && day <= until
          ? [asMessage('action/question-after-event', { date: day, until })]
          : []),
      ],
      commit: asMessage('action/question-asked-commit', values),
    },
  };
}

/** The hand-off, where it is one of questions; else those that are. */
function openQuestions(model: Model, given: string): Item<Handoff> | Refusal {
  const item = openHandoff(model, given);
  if ('ok' in item || item.value.mode === 'questions') return item;
  const others = inUse(model, 'handoff').filter(({ value }) => value.mode === 'questions');
  const near = others.filter(({ value }) => value.from === item.value.from);
  const known = (near.length > 0 ? near : others).map(({ id }) => id);
  return refuse(asMessage('action/question-mode', { handoff: labelOf(model, 'handoff', given), known }));
}

/** What the question is about; why that cannot be. */
function readAbout(
  model: Model,
  { event, date, news }: QuestionAsk,
): { readonly about: Question['about']; readonly wrong: readonly Message[] } {
  if (news !== undefined) {
    const found = findRecord(model, 'announcement', news);
    const wrong = event === undefined && date === undefined ? [] : [asMessage('action/question-about-one', {})];
    if ('refusal' in found) return { about: undefined, wrong: [...wrong, found.refusal] };
    return { about: { announcement: found.id }, wrong };
  }
  if (event === undefined) {
    return { about: undefined, wrong: date === undefined ? [] : [asMessage('action/question-date-of-what', {})] };
  }
  const planned = model.single('vocabulary')?.value.events?.find(({ id }) => id === event)?.planned ?? [];
  const isPlanned = date === undefined || planned.length === 0 || planned.includes(date);
  return {
    about: date === undefined ? { event } : { event, date },
    wrong: isPlanned ? [] : [asMessage('action/question-no-such-day', { event, date, planned })],
  };
}

/** By when the team that is asked answers, in its own calendar. */
function answerDay(model: Model, { from, answer_within: within }: Handoff, at: string): string | undefined {
  const duration = parseDuration(within ?? model.settings.limits.answer);
  const asked = instantIn(model.settings.timezone)(at);
  if (!duration || asked === undefined) return undefined;
  return dueDate(teamCalendars(model)(from), asked, duration);
}
