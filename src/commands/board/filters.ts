import type { Phrases } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { BoardFilter } from '../../queries/board/board.ts';
import { choicesOf } from '../../queries/board/choices.ts';
import { nameOf } from '../../queries/common/names.ts';
import type { BoardState, Option } from './state.ts';

/** All cards, or those of a person, a team or a tag. */
export function filterOptions({ model, board }: BoardState, { board: words }: Phrases): readonly Option[] {
  const option = (text: string, filter: BoardFilter): Option => ({
    text,
    isFaint: false,
    picked: { is: 'filter', filter, words: filter === everything ? [] : [text] },
  });
  const called = (name: string | undefined, id: string): string => name ?? id;
  return [
    option(words.all, everything),
    ...choicesOf(model, 'person', board.today).map(({ id, name }) =>
      option(`${called(name, id)} (${words.who.person})`, { people: [id] }),
    ),
    ...[...model.ids.of('team').keys()].map((id) =>
      option(`${called(nameOf(model, 'team', id), id)} (${words.who.team})`, { teams: [id] }),
    ),
    ...choicesOf(model, 'tag', board.today).map(({ id, name }) =>
      option(`${called(name, id)} (${words.who.tag})`, { tags: [id] }),
    ),
  ];
}

const everything: BoardFilter = {};

/** What was asked for on the command line, in words. */
export function filterInWords(model: Model, { people = [], teams = [], tags = [] }: BoardFilter): readonly string[] {
  return [
    ...people.map((id) => nameOf(model, 'person', id) ?? id),
    ...teams.map((id) => nameOf(model, 'team', id) ?? id),
    ...tags.map((id) => nameOf(model, 'tag', id) ?? id),
  ];
}
