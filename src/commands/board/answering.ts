import { queryWords, searchable } from '../../queries/lookup/fold.ts';
import { answered } from './drafts.ts';
import { editLine, emptyLine } from './edited-line.ts';
import { arrows, commandLetter, type Key } from './keys.ts';
import { begin, goBack, goOn, inWords, refused } from './offers.ts';
import type { Pressed, PressedIn } from './pressed.ts';
import { type BoardState, browse, lay, type Mode, type Option, selectedCard } from './state.ts';

/** The options that what is typed leaves. */
export function optionsLeft({ options, typed }: Extract<Mode, { is: 'pick' }>): readonly Option[] {
  const words = queryWords(typed.text);
  if (words.length === 0) return options;
  return options.filter(({ text }) => {
    const folded = searchable(text);
    return words.every((word) => folded.includes(word));
  });
}

export function picking(state: BoardState, mode: Extract<Mode, { is: 'pick' }>, key: Key, given: PressedIn): Pressed {
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

export function typing(state: BoardState, mode: Extract<Mode, { is: 'type' }>, key: Key, given: PressedIn): Pressed {
  const { draft, ask, typed } = mode;
  if (key.is === 'escape') return goBack(state, draft, given);
  if (key.is === 'enter') {
    if (ask.isRequired && typed.text.trim() === '') return { state };
    return goOn({ ...state, message: undefined }, answered(draft, ask.name, typed.text.trim()), given);
  }
  const edited = editLine(typed, key);
  return { state: edited ? { ...state, mode: { ...mode, typed: edited } } : state };
}

export function searching(
  state: BoardState,
  mode: Extract<Mode, { is: 'search' }>,
  key: Key,
  { now }: PressedIn,
): Pressed {
  if (key.is === 'enter' || key.is === 'down' || key.is === 'up') return { state: { ...state, mode: browse } };
  if (key.is === 'escape') return { state: { ...lay(state, { query: mode.before }, now), mode: browse } };
  const typed = editLine(mode.typed, key);
  if (!typed) return { state };
  return { state: { ...lay(state, { query: typed.text }, now), mode: { ...mode, typed } } };
}

export function reading(
  state: BoardState,
  mode: Extract<Mode, { is: 'read' }>,
  key: Key,
  { size }: PressedIn,
): Pressed {
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
