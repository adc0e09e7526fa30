import type { AskName, CardStep, StepAsk, StepWay } from '../../actions/board/steps.ts';
import type { Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { type Board, type BoardFilter, type BoardKind, boardOf, type Card } from '../../queries/board/board.ts';
import { queryWords } from '../../queries/lookup/fold.ts';
import type { EditedLine, ViewColumn } from '../../render/terminal/board/view.ts';
import { meetsWords } from './search-cards.ts';

/** Everything that the board knows, between one key and the next. */
export interface BoardState {
  readonly model: Model;
  readonly board: Board;
  readonly filter: BoardFilter;
  /** What `filter` says, in words. */
  readonly filterWords: readonly string[];
  /** What cards are searched by. */
  readonly query: string;
  /** The cards that are shown. */
  readonly columns: readonly ViewColumn[];
  readonly column: number;
  /** The place of the selected card in its column; -1 where it has none. */
  readonly card: number;
  readonly mode: Mode;
  readonly message: Told | undefined;
}

export interface Told {
  readonly tone: 'done' | 'refused' | 'plain';
  readonly lines: readonly string[];
}

export type Mode =
  | { readonly is: 'browse' }
  /** A card that is open, or something else to read. */
  | {
      readonly is: 'read';
      readonly card: Card | undefined;
      readonly title: string;
      readonly lines: readonly string[];
      readonly from: number;
    }
  | { readonly is: 'search'; readonly typed: EditedLine; readonly before: string }
  | {
      readonly is: 'pick';
      readonly title: string;
      readonly options: readonly Option[];
      readonly typed: EditedLine;
      /** The place among the options that `typed` leaves. */
      readonly at: number;
      /** What the pick belongs to. */
      readonly draft: Draft | undefined;
    }
  | { readonly is: 'type'; readonly draft: Draft; readonly ask: StepAsk; readonly typed: EditedLine };

export interface Option {
  readonly text: string;
  readonly isFaint: boolean;
  readonly picked: Picked;
}

export type Picked =
  | { readonly is: 'step'; readonly step: CardStep; readonly asksAll: boolean }
  | { readonly is: 'refused'; readonly messages: readonly Message[] }
  | { readonly is: 'answer'; readonly text: string }
  | { readonly is: 'filter'; readonly filter: BoardFilter; readonly words: readonly string[] }
  | { readonly is: 'actor'; readonly person: string };

/** A step that is being prepared: what is asked for, and what was answered so far. */
export interface Draft {
  readonly kind: BoardKind;
  readonly id: string;
  readonly way: StepWay;
  readonly to: string | undefined;
  readonly asks: readonly StepAsk[];
  readonly answers: Readonly<Partial<Record<AskName, string>>>;
  /** Which of `asks` is next. */
  readonly at: number;
  /** What the record said when this was begun. */
  readonly seen: string | undefined;
}

export const browse: Mode = { is: 'browse' };

/** The board as it opens: the first column that has a card, and that card. */
export function openBoard(
  model: Model,
  kind: BoardKind,
  now: number,
  filter: BoardFilter,
  filterWords: readonly string[],
): BoardState {
  const board = boardOf(model, kind, now, filter);
  const first = Math.max(
    0,
    board.columns.findIndex(({ cards }) => cards.length > 0),
  );
  const empty = {
    model,
    board,
    filter,
    filterWords,
    query: '',
    columns: board.columns,
    mode: browse,
    message: undefined,
  };
  return select({ ...empty, column: first, card: -1 }, first, 0);
}

/** The card that is selected. */
export function selectedCard({ columns, column, card }: BoardState): Card | undefined {
  return columns[column]?.cards[card];
}

/** The same board with another card selected, as near to what was asked for as there is one. */
export function select(state: BoardState, column: number, card: number): BoardState {
  const at = Math.max(0, Math.min(column, state.columns.length - 1));
  const last = (state.columns[at]?.cards.length ?? 0) - 1;
  return { ...state, column: at, card: Math.max(Math.min(card, last), Math.min(0, last)) };
}

/** What is asked of the board changed: it is laid anew, and the selection stays with its card as long as that is there. */
export function lay(
  state: BoardState,
  change: Partial<Pick<BoardState, 'model' | 'filter' | 'filterWords' | 'query'>> & { readonly kind?: BoardKind },
  now: number,
): BoardState {
  const { kind = state.board.kind, ...changed } = change;
  const next = { ...state, ...changed };
  const isLaid = change.model === undefined && change.filter === undefined && kind === state.board.kind;
  const board = isLaid ? state.board : boardOf(next.model, kind, now, next.filter);
  const words = queryWords(next.query);
  const columns =
    words.length === 0
      ? board.columns
      : board.columns.map(({ state: name, cards }) => ({
          state: name,
          cards: cards.filter((card) => meetsWords(card, words)),
        }));
  const laid = { ...next, board, columns };
  if (kind !== state.board.kind) {
    const first = Math.max(
      0,
      columns.findIndex(({ cards }) => cards.length > 0),
    );
    return select(laid, first, 0);
  }
  const isNarrowed = change.query !== undefined || change.filter !== undefined;
  return follow(laid, selectedCard(state)?.id, isNarrowed);
}

/** Goes to a card wherever it lies; where it is not shown, to what took its place, or, of what is looked for, to the first. */
function follow(state: BoardState, id: string | undefined, isNarrowed: boolean): BoardState {
  for (const [column, { cards }] of state.columns.entries()) {
    const card = id === undefined ? -1 : cards.findIndex((one) => one.id === id);
    if (card >= 0) return select(state, column, card);
  }
  const found = state.columns.findIndex(({ cards }) => cards.length > 0);
  const goes = isNarrowed && found >= 0 && state.columns[state.column]?.cards.length === 0;
  return select(state, goes ? found : state.column, Math.max(0, state.card));
}
