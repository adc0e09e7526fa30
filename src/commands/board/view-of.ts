import { stepsOf } from '../../actions/board/steps.ts';
import type { Phrases } from '../../locales/phrases.ts';
import type { BoardView, KeyWord, Panel } from '../../render/terminal/board/view.ts';
import { askTitle } from '../kit/step-words.ts';
import { optionsLeft } from './answering.ts';
import { noteWays } from './press.ts';
import { type BoardState, selectedCard } from './state.ts';

/** What is shown of a state. */
export function viewOf(state: BoardState, phrases: Phrases): BoardView {
  const { model, board, columns, column, card, filterWords, query, mode } = state;
  const isNoneFound = query !== '' && columns.every(({ cards }) => cards.length === 0);
  const broken = board.broken.length > 0 ? [phrases.board.broken({ count: board.broken.length })] : [];
  return {
    kind: board.kind,
    name: model.settings.name,
    today: board.today,
    columns,
    column,
    card,
    narrowed: [...filterWords, ...(query === '' ? [] : [`/${query}`]), ...broken],
    message: state.message ?? (isNoneFound ? { tone: 'plain', lines: [phrases.board.noneFound] } : undefined),
    panel: panelOf(state, phrases),
    keys: mode.is === 'browse' ? browsingKeys(state, phrases) : askingKeys(mode.is, phrases),
  };
}

function panelOf({ mode }: BoardState, phrases: Phrases): Panel | undefined {
  switch (mode.is) {
    case 'browse':
      return undefined;
    case 'read':
      return { kind: 'text', title: mode.title, lines: mode.lines, from: mode.from };
    case 'search':
      return { kind: 'line', title: phrases.board.search, hint: '', typed: mode.typed };
    case 'pick': {
      const entries = optionsLeft(mode);
      return {
        kind: 'list',
        title: mode.title,
        hint: phrases.board.keys.find,
        typed: mode.typed,
        entries,
        at: mode.at,
      };
    }
    case 'type': {
      const hint = mode.ask.takes === 'date' ? phrases.board.dayForm : '';
      return { kind: 'line', title: `${mode.draft.id}: ${askTitle(mode.ask, phrases)}`, hint, typed: mode.typed };
    }
  }
}

/** The keys that lead somewhere from the selected card. */
function browsingKeys(state: BoardState, { board: { keys } }: Phrases): readonly KeyWord[] {
  const card = selectedCard(state);
  const ways = new Set(card ? stepsOf(state.model, card.kind, card.id).map(({ way }) => way) : []);
  const has = (...wanted: readonly string[]): boolean => wanted.some((way) => [...ways].some((one) => one === way));
  const notes = card ? noteWays[card.kind] : [];
  return [
    ...(card ? [{ key: '?', word: keys.help }] : []),
    ...(card && ways.size > 0 ? [{ key: 'm', word: keys.move }] : []),
    ...(card ? [{ key: 'Enter', word: keys.open }] : []),
    ...(has('assign') ? [{ key: 'a', word: keys.assign }] : []),
    ...(has('answer', 'clarify', 'close', 'reopen') ? [{ key: 'r', word: keys.answer }] : []),
    ...(has(...notes) ? [{ key: 'n', word: keys.note }] : []),
    { key: '/', word: keys.search },
    { key: 'f', word: keys.filter },
    { key: 'Tab', word: keys.kind },
    { key: 'q', word: keys.quit },
  ];
}

function askingKeys(mode: 'read' | 'search' | 'pick' | 'type', { board: { keys } }: Phrases): readonly KeyWord[] {
  const back = { key: 'Esc', word: keys.back };
  if (mode === 'read') return [back, { key: '↑ ↓', word: keys.page }];
  if (mode === 'pick') return [{ key: 'Enter', word: keys.pick }, back];
  return [{ key: 'Enter', word: keys.send }, back];
}
