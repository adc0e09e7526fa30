import { stepsTo } from '../../actions/board/plan-step.ts';
import { type CardStep, type StepWay, stepsOf } from '../../actions/board/steps.ts';
import type { Message } from '../../diagnostic.ts';
import type { Phrases } from '../../locales/phrases.ts';
import type { Card } from '../../queries/board/board.ts';
import { stateName } from '../../render/terminal/board/columns.ts';
import { askNext, draftOf, stepWords } from './drafts.ts';
import { emptyLine } from './edited-line.ts';
import type { Pressed, PressedIn } from './pressed.ts';
import { sentence } from './sentence.ts';
import { type BoardState, browse, type Draft, type Option, selectedCard } from './state.ts';

/** Brings a card to the column beside its own, or says why that cannot be. */
export function moveBeside(state: BoardState, by: 1 | -1, given: PressedIn): Pressed {
  return withCard(state, given, (card) => {
    const to = state.columns[state.column + by]?.state;
    if (to === undefined) return { state };
    const found = stepsTo(state.model, card.kind, card.id, to);
    if (!found.ok) return { state: refused(state, inWords(found.messages, state, given.phrases)) };
    return oneOf(state, card, found.steps, false, given);
  });
}

/** Every column that the card may come to, and, faintly, those that it may not. */
export function offerMoves(state: BoardState, card: Card, given: PressedIn): Pressed {
  const steps = stepsOf(state.model, card.kind, card.id).filter(({ to }) => to !== undefined);
  const open = new Set(steps.map(({ to }) => to));
  const others = state.columns.flatMap(({ state: to }): readonly Option[] => {
    if (open.has(to) || to === card.state) return [];
    const found = stepsTo(state.model, card.kind, card.id, to);
    const text = `${stateName(given.phrases, card.kind, to)} (${given.phrases.board.notNow})`;
    return [{ text, isFaint: true, picked: { is: 'refused', messages: found.ok ? [] : found.messages } }];
  });
  const options = [...steps.map((step) => stepOption(step, false, state, given.phrases)), ...others];
  return { state: pickFrom(state, given.phrases.board.whereTo({ id: card.id }), options) };
}

/** The steps of some ways: the one there is, or which of them. */
export function offer(state: BoardState, card: Card, ways: readonly StepWay[], given: PressedIn): Pressed {
  const steps = stepsOf(state.model, card.kind, card.id).filter(({ way }) => ways.includes(way));
  if (steps.length === 0) return { state: refused(state, [given.phrases.board.notHere({ id: card.id })]) };
  return oneOf(state, card, steps, true, given);
}

function oneOf(state: BoardState, card: Card, steps: readonly CardStep[], asksAll: boolean, given: PressedIn): Pressed {
  const [step] = steps;
  if (step && steps.length === 1) return begin(state, card, step, asksAll, given);
  const title = given.phrases.board.whatWith({ id: card.id });
  return {
    state: pickFrom(
      state,
      title,
      steps.map((one) => stepOption(one, asksAll, state, given.phrases)),
    ),
  };
}

function stepOption(step: CardStep, asksAll: boolean, state: BoardState, phrases: Phrases): Option {
  const words = stepWords(step, state, phrases);
  if (step.waits.length === 0) return { text: words, isFaint: false, picked: { is: 'step', step, asksAll } };
  return { text: `${words} (${phrases.board.notNow})`, isFaint: true, picked: { is: 'refused', messages: step.waits } };
}

export function pickFrom(state: BoardState, title: string, options: readonly Option[]): BoardState {
  return { ...state, mode: { is: 'pick', title, options, typed: emptyLine, at: 0, draft: undefined } };
}

/** Begins a step: what it needs is asked for; where that is nothing, it is made. */
export function begin(state: BoardState, card: Card, step: CardStep, asksAll: boolean, given: PressedIn): Pressed {
  if (step.waits.length > 0) return { state: refused(state, inWords(step.waits, state, given.phrases)) };
  // Whoever moves a card answers what the move needs; all other steps are forms.
  const draft = draftOf(state, card, step, asksAll || step.way !== 'move');
  return goOn(state, draft, given);
}

export function goOn(state: BoardState, draft: Draft, { phrases }: PressedIn): Pressed {
  const asking = askNext(state, draft, phrases);
  if (asking) return { state: asking };
  return {
    state: { ...state, mode: browse, message: { tone: 'plain', lines: [phrases.board.working] } },
    effect: { do: 'make', draft },
  };
}

/** One question back; from the first one to the board. */
export function goBack(state: BoardState, draft: Draft | undefined, { phrases }: PressedIn): Pressed {
  const before = draft && draft.at > 0 ? askNext(state, { ...draft, at: draft.at - 1 }, phrases) : undefined;
  return { state: before ?? { ...state, mode: browse, message: undefined } };
}

export function withCard(state: BoardState, { phrases }: PressedIn, then: (card: Card) => Pressed): Pressed {
  const card = selectedCard(state);
  return card ? then(card) : { state: refused(state, [phrases.board.noCard]) };
}

export function refused(state: BoardState, lines: readonly string[]): BoardState {
  return { ...state, mode: browse, message: { tone: 'refused', lines } };
}

export function inWords(messages: readonly Message[], { board }: BoardState, phrases: Phrases): readonly string[] {
  return messages.map((message) => sentence(message, board.kind, phrases));
}
