import type { Phrases } from '../../locales/phrases.ts';
import type { Card } from '../../queries/board/board.ts';
import type { TerminalSize } from '../../render/terminal/board/view.ts';
import type { BoardState, Draft } from './state.ts';

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
