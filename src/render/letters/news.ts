import type { Phrases } from '../../locales/phrases.ts';
import type { Announcement, Handoff, Question } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { nameOf, namesOf } from '../../queries/common/names.ts';
import { subjectOf } from '../../queries/common/question-subject.ts';
import { plainLine } from '../text.ts';
import type { Post, PostSection } from './letter.ts';

/** A piece of news as its receivers are told of it: what the form says, what to do, and how to confirm it. */
export function newsPost(model: Model, { id, value }: Item<Announcement>, phrases: Phrases): Post {
  const { news: words, views } = phrases;
  const handoff = model.get('handoff', value.handoff)?.value;
  const names = namesOf(model);
  const title = plainLine(
    words.mailSubject({ name: handoff?.name ?? value.handoff, date: views.date(value.effective) }),
  );
  return {
    subject: plainLine(`${model.settings.name}: ${title}`),
    heading: plainLine(`${title} → ${(handoff?.to ?? []).map(names.team).join(', ')}`),
    sections: [
      ...sections(words.mailWhat, formLines(handoff, value), true),
      ...sections(words.mailReact, [value.react], false),
      ...sections(
        words.mailArticles,
        (value.articles ?? []).map(({ url, owner }) => `${url} – ${plainLine(names.person(owner))}`),
        true,
      ),
      ...sections(words.mailLate, [value.late_because ?? []].flat(), false),
      ...sections(
        handoff?.confirm ? words.mailConfirm : words.mailMore,
        [`cxmap ${handoff?.confirm ? 'acknowledge' : 'show'} ${id}`],
        false,
      ),
    ],
  };
}

/** A question as who looks is told of it; answered, as who asked is. */
export function questionPost(model: Model, { id, value }: Item<Question>, phrases: Phrases): Post {
  const { news: words, views } = phrases;
  const { answer, answered, published_in: place } = value;
  const about = subjectOf(model)(value);
  const person = nameOf(model, 'person', value.by) ?? value.by;
  const title = plainLine(
    answered === undefined ? words.mailQuestionOf({ person }) : words.mailAnswerTo({ question: value.question }),
  );
  const day = about?.date === undefined ? '' : `, ${views.date(about.date)}`;
  return {
    subject: plainLine(`${model.settings.name}: ${title}`),
    heading: plainLine(`${title} → ${answered === undefined ? namesOf(model).team(value.to) : person}`),
    sections: [
      ...sections(words.mailQuestion, [value.question], false),
      ...sections(words.mailAbout, about === undefined ? [] : [`${about.name}${day}`], false),
      ...sections(words.mailAnswer, [answer ?? []].flat(), false),
      ...sections(words.mailPlace, [place ?? []].flat(), false),
      ...(answered === undefined ? sections(words.mailHowToAnswer, [`cxmap question answer ${id}`], false) : []),
    ],
  };
}

function sections(title: string, lines: readonly string[], isList: boolean): readonly PostSection[] {
  return lines.length === 0 ? [] : [{ title, lines, isList }];
}

/** Each field of the form that says something, in the order of the form, each on its line. */
function formLines(handoff: Handoff | undefined, { fields = {} }: Announcement): readonly string[] {
  const order = (handoff?.information ?? []).map(({ field }) => field);
  const names = [
    ...order.filter((name) => Object.hasOwn(fields, name)),
    ...Object.keys(fields).filter((name) => !order.includes(name)),
  ];
  return names.map((name) => {
    const value = fields[name];
    return plainLine(`${name}: ${Array.isArray(value) ? value.join('; ') : String(value)}`);
  });
}
