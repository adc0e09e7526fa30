import { cardVersion } from '../../actions/board/plan-step.ts';
import type { AskName, CardStep, StepAsk } from '../../actions/board/steps.ts';
import type { Phrases } from '../../locales/phrases.ts';
import type { Card } from '../../queries/board/board.ts';
import { stateName } from '../../render/terminal/board/columns.ts';
import { askTitle, choicesInWords } from '../kit/step-words.ts';
import { emptyLine, lineWith } from './edited-line.ts';
import type { BoardState, Draft, Option } from './state.ts';

/** Begins a step with a card. `asksAll`: what may be left out is asked for too. */
export function draftOf(state: BoardState, card: Card, { way, to, asks }: CardStep, asksAll: boolean): Draft {
  return {
    kind: card.kind,
    id: card.id,
    way,
    to,
    asks: asks.filter(({ isRequired }) => asksAll || isRequired),
    answers: {},
    at: 0,
    seen: cardVersion(state.model, card.kind, card.id),
  };
}

/** Asks for what is next; undefined where everything is answered. */
export function askNext(state: BoardState, draft: Draft, phrases: Phrases): BoardState | undefined {
  const ask = draft.asks[draft.at];
  if (!ask) return undefined;
  const known = draft.answers[ask.name] ?? '';
  if (ask.takes === 'text' || ask.takes === 'date') {
    return { ...state, mode: { is: 'type', draft, ask, typed: lineWith(known) } };
  }
  const options = optionsFor(state, ask, phrases);
  const at = options.findIndex(({ picked }) => picked.is === 'answer' && picked.text === known);
  const mode = {
    is: 'pick',
    title: askTitle(ask, phrases),
    options,
    typed: emptyLine,
    at: Math.max(0, at),
    draft,
  } as const;
  return { ...state, mode };
}

/** The step with one more answer. */
export function answered(draft: Draft, name: AskName, text: string): Draft {
  return { ...draft, answers: { ...draft.answers, [name]: text }, at: draft.at + 1 };
}

function optionsFor({ model, board }: BoardState, { takes, isRequired }: StepAsk, phrases: Phrases): readonly Option[] {
  const answer = (text: string, words: string): Option => ({
    text: words,
    isFaint: false,
    picked: { is: 'answer', text },
  });
  const open = isRequired ? [] : [answer('', phrases.board.nobody)];
  if (takes === 'text' || takes === 'date') return open;
  const isOfWorkspace = typeof takes === 'string';
  const choices = choicesInWords(takes, model, board.today, phrases).map(({ id, name = id }) =>
    answer(id, isOfWorkspace && name !== id ? `${name} (${id})` : name),
  );
  return [...open, ...choices];
}

/** How a step is offered: a move by where it leads, all else by what is done. */
export function stepWords({ way, to }: CardStep, { board }: BoardState, phrases: Phrases): string {
  const name = to === undefined ? '' : stateName(phrases, board.kind, to);
  if (way === 'move') return name;
  return name === '' ? phrases.board.ways[way] : `${phrases.board.ways[way]} → ${name}`;
}
