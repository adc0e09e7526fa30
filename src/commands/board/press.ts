import type { StepWay } from '../../actions/board/steps.ts';
import { type BoardKind, boardKinds } from '../../queries/board/board.ts';
import { picking, reading, searching, typing } from './answering.ts';
import { lineWith } from './edited-line.ts';
import { filterOptions } from './filters.ts';
import { helpLines } from './help.ts';
import { arrows, commandLetter, type Key } from './keys.ts';
import { moveBeside, offer, offerMoves, pickFrom, withCard } from './offers.ts';
import type { Pressed, PressedIn } from './pressed.ts';
import { type BoardState, lay, select } from './state.ts';

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

/** What is said about a card: a move with a note, a word on an idea, a question to the client. */
export const noteWays: Readonly<Record<BoardKind, readonly StepWay[]>> = {
  task: ['move'],
  idea: ['comment'],
  case: ['ask', 'clarify'],
};

function open(state: BoardState, given: PressedIn): Pressed {
  return withCard(state, given, (card) => ({ state, effect: { do: 'show', card } }));
}

function otherKind(state: BoardState, by: 1 | -1, { now }: PressedIn): BoardState {
  const at = (boardKinds.indexOf(state.board.kind) + by + boardKinds.length) % boardKinds.length;
  const kind = boardKinds[at] ?? 'task';
  return lay(state, { kind, query: '' }, now);
}
