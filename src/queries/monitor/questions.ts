import { asMessage } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { subjectOf } from '../common/question-subject.ts';
import type { WaitingThing } from './entry.ts';

/** The lists of questions: those without an answer, and answers that stand nowhere yet where others read them. */
export function questionEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  const subject = subjectOf(model);
  return model.all('question').flatMap(({ id, value }): readonly WaitingThing[] => {
    const { handoff, to, by, asked, answered, published_in: place } = value;
    if (answered !== undefined && place !== undefined) return [];
    const { answer_within: within, stages = [] } = model.get('handoff', handoff)?.value ?? {};
    const about = subject(value);
    const common = {
      kind: 'question',
      id,
      title: value.question,
      teams: [to],
      ...(stages[0] === undefined ? {} : { stage: stages[0] }),
      tags: [],
    } as const;
    const notes = [
      asMessage('monitor/asked-by', { person: by }),
      ...(about === undefined ? [] : [asMessage('monitor/about', { subject: about.name, date: about.date ?? '' })]),
    ];
    if (answered !== undefined) {
      const late = clock.isOver(answered, 'news', to);
      return [{ ...common, list: 'unpublished', since: answered, late, notes }];
    }
    const limit = within === undefined ? ('answer' as const) : { duration: within };
    // Once its day is there, whoever asked has had to say something without the answer.
    const isOver = about?.date !== undefined && about.date <= clock.today;
    return [
      {
        ...common,
        list: 'unanswered',
        since: asked,
        ...(about?.date === undefined ? {} : { due: about.date }),
        late: isOver || clock.isOver(asked, limit, to),
        notes,
      },
    ];
  });
}
