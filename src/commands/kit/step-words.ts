import type { StepAsk } from '../../actions/board/steps.ts';
import type { Phrases } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import { type Choice, type ChoiceList, choicesOf } from '../../queries/board/choices.ts';

/** What an ask of a step is called for the person who is asked. */
export function askTitle({ name, says, isRequired }: StepAsk, phrases: Phrases): string {
  const { asks, mayBeEmpty } = phrases.board;
  const words = name === 'note' && says !== undefined ? phrases.lifecycle.need({ need: 'note', says }) : asks[name];
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return isRequired ? title : `${title} (${mayBeEmpty})`;
}

/** What an ask of a step takes, to be picked from, by the names that people read. */
export function choicesInWords(
  takes: ChoiceList | readonly string[],
  model: Model,
  today: string,
  { board }: Phrases,
): readonly Choice[] {
  if (typeof takes !== 'string') {
    const names: Readonly<Record<string, string>> = board.outcomes;
    return takes.map((id) => ({ id, name: names[id] }));
  }
  return choicesOf(model, takes, today).map((choice) =>
    choice.id === 'contest' ? { id: choice.id, name: board.contest } : choice,
  );
}
