import type { BoardKind, Card } from '../../../queries/board/board.ts';
import type { Paint } from '../paint.ts';

/** How many cells a terminal has. */
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/** What the board may look like; without colour each gives its text back. */
export interface BoardPaint extends Paint {
  readonly warning: (text: string) => string;
  readonly ok: (text: string) => string;
}

/** Everything that is on the screen, as data. Its texts are as people wrote them: drawing makes them plain. */
export interface BoardView {
  readonly kind: BoardKind;
  /** The workspace's name. */
  readonly name: string;
  readonly today: string;
  readonly columns: readonly ViewColumn[];
  /** The column that is looked at, and the place of the card in it; -1 where it has none. */
  readonly column: number;
  readonly card: number;
  /** What keeps cards from being shown, in words. */
  readonly narrowed: readonly string[];
  /** What was done or refused, or what is asked: lines below the board. */
  readonly message: { readonly tone: 'done' | 'refused' | 'plain'; readonly lines: readonly string[] } | undefined;
  readonly panel: Panel | undefined;
  /** The keys of what is selected, the most useful first. */
  readonly keys: readonly KeyWord[];
}

export interface ViewColumn {
  readonly state: string;
  readonly cards: readonly Card[];
}

export interface KeyWord {
  readonly key: string;
  readonly word: string;
}

/** What lies over the board. */
export type Panel =
  /** Something to read, with colours of our own. */
  | { readonly kind: 'text'; readonly title: string; readonly lines: readonly string[]; readonly from: number }
  /** Something to pick; `typed` is what it is searched by. */
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly hint: string;
      readonly typed: EditedLine;
      readonly entries: readonly { readonly text: string; readonly isFaint: boolean }[];
      readonly at: number;
    }
  /** Something to type. */
  | { readonly kind: 'line'; readonly title: string; readonly hint: string; readonly typed: EditedLine };

/** A line that is being typed; `cursor` counts UTF-16 units. */
export interface EditedLine {
  readonly text: string;
  readonly cursor: number;
}
