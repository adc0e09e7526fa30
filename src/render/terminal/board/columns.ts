import type { Phrases } from '../../../locales/phrases.ts';
import type { Card } from '../../../queries/board/board.ts';
import { displayWidth, padToWidth } from '../../text-width.ts';
import { filled, lineOf, linesOf } from './fit.ts';
import type { BoardPaint, BoardView, TerminalSize, ViewColumn } from './view.ts';

/** Fewer cells a column than this are no column: then one is shown, and of the others how many cards they have. */
const narrowest = 14;

/** What the columns are drawn with. */
export interface Drawing {
  readonly phrases: Phrases;
  readonly paint: BoardPaint;
}

/** How many cells each column has; undefined where all beside each other would be too narrow. */
function columnWidth(columns: number, count: number): number | undefined {
  const width = Math.floor((columns - (count - 1)) / count);
  return width < narrowest ? undefined : width;
}

/** The board itself, in exactly so many lines. */
export function boardLines(view: BoardView, { columns, rows }: TerminalSize, drawing: Drawing): readonly string[] {
  const width = columnWidth(columns, view.columns.length);
  if (width === undefined) return oneColumn(view, { columns, rows }, drawing);
  const drawn = view.columns.map((column, index) => {
    const isHere = index === view.column;
    return columnLines(column, isHere ? view.card : undefined, isHere, { columns: width, rows }, view, drawing);
  });
  return Array.from({ length: rows }, (_, row) => drawn.map((lines) => lines[row] ?? '').join(' '));
}

/** Where a click falls: the column and the place of the card in it, as they are drawn. */
export function cardAt(
  view: BoardView,
  { columns, rows }: TerminalSize,
  at: { readonly column: number; readonly row: number },
): { readonly column: number; readonly card: number } | undefined {
  const width = columnWidth(columns, view.columns.length);
  const head = width === undefined ? 1 : headRows;
  const column = width === undefined ? view.column : Math.floor(at.column / (width + 1));
  const of = view.columns[column];
  if (!of || at.row < head || at.row >= rows) return undefined;
  const selected = column === view.column ? view.card : undefined;
  const cells = width ?? columns;
  const window = windowOf(of.cards, selected, rows - head, cells);
  let row = head + (window.before > 0 ? 1 : 0);
  for (const [index, card] of of.cards.slice(window.first, window.last).entries()) {
    row += heightOf(card, cells);
    if (at.row < row) return { column, card: window.first + index };
  }
  return { column, card: Math.min(selected ?? 0, of.cards.length - 1) };
}

/** One column over the whole width, below a strip of all of them. */
function oneColumn(view: BoardView, { columns, rows }: TerminalSize, drawing: Drawing): readonly string[] {
  const column = view.columns[view.column];
  const body = column ? cardLines(column.cards, view.card, { columns, rows: rows - 1 }, view, drawing) : [];
  return [strip(view, columns, drawing), ...body].slice(0, rows);
}

/** The states with their counts, the one that is looked at in brackets; it is always among those that have room. */
function strip({ columns: all, column, kind }: BoardView, width: number, { phrases, paint }: Drawing): string {
  const words = all.map(({ state, cards }, index) => {
    const name = `${stateName(phrases, kind, state)} ${cards.length}`;
    return index === column ? `[${name}]` : name;
  });
  const widths = words.map(displayWidth);
  let first = column;
  let last = column + 1;
  let used = widths[column] ?? 0;
  for (let grown = true; grown; ) {
    grown = false;
    for (const next of [last, first - 1]) {
      const more = widths[next];
      if (more === undefined || used + more + 2 > width - 4) continue;
      used += more + 2;
      if (next === last) last += 1;
      else first -= 1;
      grown = true;
      break;
    }
  }
  const shown = words.slice(first, last).map((word, index) => {
    const text = lineOf(word, width - 4);
    return first + index === column ? paint.strong(text) : paint.faint(text);
  });
  return `${first > 0 ? '‹ ' : ''}${shown.join('  ')}${last < words.length ? ' ›' : ''}`;
}

const headRows = 2;

function columnLines(
  { state, cards }: ViewColumn,
  selected: number | undefined,
  isHere: boolean,
  { columns, rows }: TerminalSize,
  view: BoardView,
  drawing: Drawing,
): readonly string[] {
  const { phrases, paint } = drawing;
  const count = ` ${cards.length}`;
  const name = lineOf(stateName(phrases, view.kind, state), columns - count.length);
  const heading = padToWidth(`${name}${count}`, columns);
  const line = (isHere ? '━' : '─').repeat(columns);
  return [
    isHere ? paint.strong(heading) : heading,
    isHere ? line : paint.faint(line),
    ...cardLines(cards, selected, { columns, rows: rows - headRows }, view, drawing),
  ];
}

/** Cards below each other, so many that the selected one is among them; every line fills the column. */
function cardLines(
  cards: readonly Card[],
  selected: number | undefined,
  { columns, rows }: TerminalSize,
  { today }: BoardView,
  drawing: Drawing,
): readonly string[] {
  const { phrases, paint } = drawing;
  const empty = ' '.repeat(columns);
  const lines: string[] = [];
  if (cards.length === 0 && selected !== undefined)
    lines.push(paint.faint(` ${filled(phrases.board.nothing, columns - 1)}`));
  const window = windowOf(cards, selected, rows, columns);
  const more = (count: number, sign: string): string =>
    paint.faint(` ${filled(`${sign} ${phrases.board.more({ count })}`, columns - 1)}`);
  if (window.before > 0) lines.push(more(window.before, '↑'));
  for (const [index, card] of cards.slice(window.first, window.last).entries()) {
    const isSelected = window.first + index === selected;
    lines.push(...cardText(card, isSelected, columns, today, drawing), empty);
  }
  if (rows <= 0) return [];
  const room = rows - (window.after > 0 ? 1 : 0);
  const body = [...lines.slice(0, room), ...Array.from({ length: Math.max(0, room - lines.length) }, () => empty)];
  return window.after > 0 ? [...body, more(window.after, '↓')] : body;
}

interface Window {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

/** Which cards have room, the selected one among them: those before it that fit with it, else from the beginning. */
function windowOf(cards: readonly Card[], selected: number | undefined, rows: number, columns: number): Window {
  let first = 0;
  if (selected !== undefined && selected > 0) {
    // From the selected card upwards, until nothing more has room above it.
    first = selected;
    let used = heightOf(cards[selected], columns) - 1 + 2;
    while (first > 0) {
      const above = heightOf(cards[first - 1], columns);
      if (used + above > rows) break;
      used += above;
      first -= 1;
    }
  }
  let last = first;
  let used = first > 0 ? 1 : 0;
  while (last < cards.length) {
    const next = heightOf(cards[last], columns);
    const isLast = last === cards.length - 1;
    if (used + next - 1 + (isLast ? 0 : 1) > rows && last > first) break;
    used += next;
    last += 1;
    if (used > rows) break;
  }
  // A card at the end that is cut would hide that there is more.
  return { first, last, before: first, after: cards.length - last };
}

/** The lines of a card with the empty one below it. */
function heightOf(card: Card | undefined, columns: number): number {
  return card === undefined ? 0 : titleLines(card, columns).length + 2;
}

function titleLines({ title }: Card, columns: number): readonly string[] {
  return linesOf(title, columns - 1, columns < 30 ? 3 : 2);
}

/** The title, and below it the day, whoever has it, and where there is room the id. */
function cardText(
  card: Card,
  isSelected: boolean,
  columns: number,
  today: string,
  { phrases, paint }: Drawing,
): readonly string[] {
  const mark = isSelected ? '▌' : ' ';
  const title = titleLines(card, columns).map((line) => {
    const text = padToWidth(line, columns - 1);
    return `${mark}${isSelected ? paint.strong(text) : text}`;
  });
  const due = card.due === undefined ? '' : phrases.board.day({ day: card.due, today });
  const day = due === '' ? '' : lineOf(card.isOverdue ? `!${due}` : due, columns - 1);
  const rest = [card.owner?.name ?? '', columns >= 46 || day === '' ? card.id : ''].filter(Boolean).join(' · ');
  const room = columns - 1 - displayWidth(day);
  const join = day !== '' && rest !== '' && room > 6 ? ' · ' : '';
  const beside = join + filled(join === '' && day !== '' ? '' : rest, room - join.length);
  return [...title, `${mark}${card.isOverdue ? paint.warning(day) : paint.faint(day)}${paint.faint(beside)}`];
}

/** What a state is called, as a heading. */
export function stateName(phrases: Phrases, kind: BoardView['kind'], state: string): string {
  const names: Readonly<Record<string, string>> = phrases.states[kind];
  const name = names[state] ?? state;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
