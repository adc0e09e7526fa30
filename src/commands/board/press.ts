import { stepsTo } from '../../actions/board/plan-step.ts';
import { type CardStep, type StepWay, stepsOf } from '../../actions/board/steps.ts';
import type { Message } from '../../diagnostic.ts';
import type { Phrases } from '../../locales/phrases.ts';
import { type BoardKind, boardKinds, type Card } from '../../queries/board/board.ts';
import { queryWords, searchable } from '../../queries/lookup/fold.ts';
import { stateName } from '../../render/terminal/board/columns.ts';
import type { TerminalSize } from '../../render/terminal/board/view.ts';
import { answered, askNext, draftOf, stepWords } from './drafts.ts';
import { editLine, emptyLine, lineWith } from './edited-line.ts';
import { filterOptions } from './filters.ts';
import { helpLines } from './help.ts';
import { commandLetter, type Key } from './keys.ts';
import { sentence } from './sentence.ts';
import { type BoardState, browse, type Draft, lay, type Mode, type Option, select, selectedCard } from './state.ts';

/** What a key is judged by besides the state. */
export interface PressedIn {
  readonly phrases: Phrases;
  readonly now: number;
  readonly size: TerminalSize;
}

/** What is left to do outside. */
export type Effect =
  | { readonly do: 'make'; readonly draft: Draft; readonly by?: string }
  | { readonly do: 'show'; readonly card: Card }
  | { readonly do: 'quit' | 'suspend' | 'redraw' };

export interface Pressed {
  readonly state: BoardState;
  readonly effect?: Effect;
}

/** What a key does: pure, as every question that it asks is one of the model. */
export function press(state: BoardState, key: Key, given: PressedIn): Pressed {
  if (key.is === 'interrupt') return { state, effect: { do: 'quit' } };
  if (key.is === 'suspend') return { state, effect: { do: 'suspend' } };
  if (key.is === 'redraw') return { state, effect: { do: 'redraw' } };
  const { mode } = state;
  // Letters that came at once are pressed one after the other, as long as none leads outside.
  if (key.is === 'text' && !key.isPasted && (mode.is === 'browse' || mode.is === 'read')) {
    const [first = '', ...others] = Array.from(key.text);
    if (others.length > 0) {
      const pressed = press(state, { ...key, text: first }, given);
      return pressed.effect ? pressed : press(pressed.state, { ...key, text: others.join('') }, given);
    }
  }
  switch (mode.is) {
    case 'browse':
      return browsing({ ...state, message: undefined }, key, given);
    case 'read':
      return reading(state, mode, key, given);
    case 'search':
      return searching(state, mode, key, given);
    case 'pick':
      return picking({ ...state, message: undefined }, mode, key, given);
    case 'type':
      return typing(state, mode, key, given);
  }
}

function browsing(state: BoardState, key: Key, given: PressedIn): Pressed {
  const go = (column: number, card: number): Pressed => ({ state: select(state, column, card) });
  const page = Math.max(1, Math.floor(given.size.rows / 6));
  const { column, card } = state;
  switch (key.is) {
    case 'left':
      return go(column - 1, card);
    case 'right':
      return go(column + 1, card);
    case 'up':
      return go(column, card - 1);
    case 'down':
      return go(column, card + 1);
    case 'wheel':
      return go(column, card + key.by);
    case 'home':
      return go(column, 0);
    case 'end':
      return go(column, Number.MAX_SAFE_INTEGER);
    case 'page-up':
      return go(column, card - page);
    case 'page-down':
      return go(column, card + page);
    case 'shift-left':
      return moveBeside(state, -1, given);
    case 'shift-right':
      return moveBeside(state, 1, given);
    case 'enter':
      return open(state, given);
    case 'tab':
      return { state: otherKind(state, 1, given) };
    case 'back-tab':
      return { state: otherKind(state, -1, given) };
    case 'escape':
      return { state: lay(state, { query: '', filter: {}, filterWords: [] }, given.now) };
    case 'text':
      // Commands are single letters; whatever is pasted is none.
      return key.isPasted ? { state } : command(state, commandLetter(key.text), given);
    default:
      return { state };
  }
}

function command(state: BoardState, letter: string, given: PressedIn): Pressed {
  const arrow = arrows[letter];
  if (arrow) return browsing(state, { is: arrow }, given);
  switch (letter) {
    case 'o':
      return open(state, given);
    case 'm':
    case ' ':
      return withCard(state, given, (card) => offerMoves(state, card, given));
    case 'a':
      return withCard(state, given, (card) => offer(state, card, ['assign'], given));
    case 'r':
      return withCard(state, given, (card) => offer(state, card, ['clarify', 'close', 'reopen', 'answer'], given));
    case 'n':
      return withCard(state, given, (card) => offer(state, card, noteWays[card.kind], given));
    case '/':
      return { state: { ...state, mode: { is: 'search', typed: lineWith(state.query), before: state.query } } };
    case 'f':
      return { state: pickFrom(state, given.phrases.board.whose, filterOptions(state, given.phrases)) };
    case '?': {
      const { helpTitle } = given.phrases.board;
      return {
        state: {
          ...state,
          mode: { is: 'read', card: undefined, title: helpTitle, lines: helpLines(given.phrases), from: 0 },
        },
      };
    }
    case 'q':
      return { state, effect: { do: 'quit' } };
    default:
      return { state };
  }
}

const arrows: Readonly<
  Record<string, 'left' | 'down' | 'up' | 'right' | 'shift-left' | 'shift-right' | 'home' | 'end'>
> = {
  h: 'left',
  j: 'down',
  k: 'up',
  l: 'right',
  H: 'shift-left',
  L: 'shift-right',
  g: 'home',
  G: 'end',
};

/** What is said about a card: a move with a note, a word on an idea, a question to the client. */
export const noteWays: Readonly<Record<BoardKind, readonly StepWay[]>> = {
  task: ['move'],
  idea: ['comment'],
  case: ['ask', 'clarify'],
};

function open(state: BoardState, given: PressedIn): Pressed {
  return withCard(state, given, (card) => ({ state, effect: { do: 'show', card } }));
}

function withCard(state: BoardState, { phrases }: PressedIn, then: (card: Card) => Pressed): Pressed {
  const card = selectedCard(state);
  return card ? then(card) : { state: refused(state, [phrases.board.noCard]) };
}

function refused(state: BoardState, lines: readonly string[]): BoardState {
  return { ...state, mode: browse, message: { tone: 'refused', lines } };
}

function inWords(messages: readonly Message[], { board }: BoardState, phrases: Phrases): readonly string[] {
  return messages.map((message) => sentence(message, board.kind, phrases));
}

function otherKind(state: BoardState, by: 1 | -1, { now }: PressedIn): BoardState {
  const at = (boardKinds.indexOf(state.board.kind) + by + boardKinds.length) % boardKinds.length;
  const kind = boardKinds[at] ?? 'task';
  return lay(state, { kind, query: '' }, now);
}

/** Brings a card to the column beside its own, or says why that cannot be. */
function moveBeside(state: BoardState, by: 1 | -1, given: PressedIn): Pressed {
  return withCard(state, given, (card) => {
    const to = state.columns[state.column + by]?.state;
    if (to === undefined) return { state };
    const found = stepsTo(state.model, card.kind, card.id, to);
    if (!found.ok) return { state: refused(state, inWords(found.messages, state, given.phrases)) };
    return oneOf(state, card, found.steps, false, given);
  });
}

/** Every column that the card may come to, and, faintly, those that it may not. */
function offerMoves(state: BoardState, card: Card, given: PressedIn): Pressed {
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
function offer(state: BoardState, card: Card, ways: readonly StepWay[], given: PressedIn): Pressed {
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

function pickFrom(state: BoardState, title: string, options: readonly Option[]): BoardState {
  return { ...state, mode: { is: 'pick', title, options, typed: emptyLine, at: 0, draft: undefined } };
}

/** Begins a step: what it needs is asked for; where that is nothing, it is made. */
function begin(state: BoardState, card: Card, step: CardStep, asksAll: boolean, given: PressedIn): Pressed {
  if (step.waits.length > 0) return { state: refused(state, inWords(step.waits, state, given.phrases)) };
  // Whoever moves a card answers what the move needs; all other steps are forms.
  const draft = draftOf(state, card, step, asksAll || step.way !== 'move');
  return goOn(state, draft, given);
}

function goOn(state: BoardState, draft: Draft, { phrases }: PressedIn): Pressed {
  const asking = askNext(state, draft, phrases);
  if (asking) return { state: asking };
  return {
    state: { ...state, mode: browse, message: { tone: 'plain', lines: [phrases.board.working] } },
    effect: { do: 'make', draft },
  };
}

/** One question back; from the first one to the board. */
function goBack(state: BoardState, draft: Draft | undefined, { phrases }: PressedIn): Pressed {
  const before = draft && draft.at > 0 ? askNext(state, { ...draft, at: draft.at - 1 }, phrases) : undefined;
  return { state: before ?? { ...state, mode: browse, message: undefined } };
}

/** The options that what is typed leaves. */
export function optionsLeft({ options, typed }: Extract<Mode, { is: 'pick' }>): readonly Option[] {
  const words = queryWords(typed.text);
  if (words.length === 0) return options;
  return options.filter(({ text }) => {
    const folded = searchable(text);
    return words.every((word) => folded.includes(word));
  });
}

function picking(state: BoardState, mode: Extract<Mode, { is: 'pick' }>, key: Key, given: PressedIn): Pressed {
  const left = optionsLeft(mode);
  const go = (at: number): Pressed => ({
    state: { ...state, mode: { ...mode, at: Math.max(0, Math.min(at, left.length - 1)) } },
  });
  switch (key.is) {
    case 'up':
      return go(mode.at - 1);
    case 'down':
      return go(mode.at + 1);
    case 'wheel':
      return go(mode.at + key.by);
    case 'page-up':
      return go(mode.at - 10);
    case 'page-down':
      return go(mode.at + 10);
    case 'escape':
      return mode.typed.text === ''
        ? goBack(state, mode.draft, given)
        : { state: { ...state, mode: { ...mode, typed: emptyLine, at: 0 } } };
    case 'enter': {
      const option = left[mode.at];
      return option ? pick(state, mode, option, given) : { state };
    }
    default: {
      const typed = editLine(mode.typed, key);
      return { state: typed ? { ...state, mode: { ...mode, typed, at: 0 } } : state };
    }
  }
}

function pick(
  state: BoardState,
  { draft }: Extract<Mode, { is: 'pick' }>,
  { picked }: Option,
  given: PressedIn,
): Pressed {
  switch (picked.is) {
    case 'step': {
      const card = selectedCard(state);
      return card ? begin(state, card, picked.step, picked.asksAll, given) : { state };
    }
    case 'refused':
      return { state: refused(state, inWords(picked.messages, state, given.phrases)) };
    case 'answer': {
      const ask = draft?.asks[draft.at];
      return draft && ask ? goOn(state, answered(draft, ask.name, picked.text), given) : { state };
    }
    case 'filter': {
      const { filter, words } = picked;
      return { state: { ...lay(state, { filter, filterWords: words }, given.now), mode: browse } };
    }
    case 'actor':
      return draft
        ? { state: { ...state, mode: browse }, effect: { do: 'make', draft, by: picked.person } }
        : { state };
  }
}

function typing(state: BoardState, mode: Extract<Mode, { is: 'type' }>, key: Key, given: PressedIn): Pressed {
  const { draft, ask, typed } = mode;
  if (key.is === 'escape') return goBack(state, draft, given);
  if (key.is === 'enter') {
    if (ask.isRequired && typed.text.trim() === '') return { state };
    return goOn({ ...state, message: undefined }, answered(draft, ask.name, typed.text.trim()), given);
  }
  const edited = editLine(typed, key);
  return { state: edited ? { ...state, mode: { ...mode, typed: edited } } : state };
}

function searching(state: BoardState, mode: Extract<Mode, { is: 'search' }>, key: Key, { now }: PressedIn): Pressed {
  if (key.is === 'enter' || key.is === 'down' || key.is === 'up') return { state: { ...state, mode: browse } };
  if (key.is === 'escape') return { state: { ...lay(state, { query: mode.before }, now), mode: browse } };
  const typed = editLine(mode.typed, key);
  if (!typed) return { state };
  return { state: { ...lay(state, { query: typed.text }, now), mode: { ...mode, typed } } };
}

function reading(state: BoardState, mode: Extract<Mode, { is: 'read' }>, key: Key, { size }: PressedIn): Pressed {
  const rows = Math.max(1, size.rows - 4);
  const to = (from: number): Pressed => ({
    state: { ...state, mode: { ...mode, from: Math.max(0, Math.min(from, mode.lines.length - rows)) } },
  });
  const letter = key.is === 'text' && !key.isPasted ? commandLetter(key.text) : '';
  const name = arrows[letter] ?? (letter === ' ' ? 'page-down' : key.is);
  switch (name) {
    case 'up':
      return to(mode.from - 1);
    case 'down':
      return to(mode.from + 1);
    case 'wheel':
      return to(mode.from + (key.is === 'wheel' ? 3 * key.by : 0));
    case 'page-up':
      return to(mode.from - rows);
    case 'page-down':
      return to(mode.from + rows);
    case 'home':
      return to(0);
    case 'end':
      return to(mode.lines.length);
    case 'escape':
    case 'enter':
      return { state: { ...state, mode: browse } };
    default:
      return ['q', 'o', '?'].includes(letter) ? { state: { ...state, mode: browse } } : { state };
  }
}
