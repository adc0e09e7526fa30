import Table from 'cli-table3';
import { cutToWidth, displayWidth, padToWidth, wrapToWidth } from '../render/text-width.ts';
import type { Style } from './style.ts';

/** A heading, and on which side its values stand. */
export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** Below this width a table is unreadable, and a list takes its place. */
const narrowest = 70;
/** A column that must give way keeps this much. */
const least = 10;
const gap = 2;

/**
 * Rows under headings, at most `width` columns wide: the widest columns are cut, the first (the id) never. Where that
 * does not help, and below 70 columns, each row is a block of lines. Cells are single lines that a terminal only shows.
 */
export function drawTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): string {
  const natural = columns.map(({ title }, index) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), Math.max(displayWidth(title), 1)),
  );
  const widths = width < narrowest ? undefined : fitWidths(natural, width);
  return widths ? drawGrid(columns, rows, widths, style) : drawBlocks(columns, rows, width, style);
}

/** Takes from the widest column, again and again; undefined where all but the first are as narrow as they may be. */
function fitWidths(natural: readonly number[], width: number): readonly number[] | undefined {
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one, gap * (widths.length - 1)) - width;
  while (excess > 0) {
    const [, ...others] = widths;
    const widest = Math.max(...others);
    if (!(widest > least)) return undefined;
    const below = Math.max(least, ...others.filter((one) => one < widest));
    const tied = others.filter((one) => one === widest).length;
    const share = Math.min(widest - below, Math.ceil(excess / tied));
    for (const [index, one] of widths.entries()) {
      if (index === 0 || one !== widest) continue;
      const cut = Math.min(share, excess);
      widths[index] = one - cut;
      excess -= cut;
    }
  }
  return widths;
}

/** A character that no text can hold once it is fit for a terminal. */
const standIn = '\uFFFF';
const standIns = new RegExp(`${standIn}+`, 'g');

/**
 * The grid is cli-table3's, the measure ours: it counts newer emoji wrongly, and takes a third of a millisecond for
 * each row. So it lays out one row of stand-ins, which is the form of all others.
 */
function drawGrid(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  style: Style,
): string {
  const model = widths.map((width) => standIn.repeat(width));
  const table = new Table({
    head: model,
    chars: { ...noLines, mid: '─', 'mid-mid': '─'.repeat(gap), middle: ' '.repeat(gap) },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  table.push(model);
  const [head = '', line = '', form = ''] = table.toString().split('\n');
  const fill = (pattern: string, cells: readonly string[]): string => {
    let next = 0;
    return pattern.replace(standIns, () => cells[next++] ?? '').trimEnd();
  };
  const fitted = (cells: readonly string[]): readonly string[] =>
    widths.map((width, index) => padToWidth(cutToWidth(cells[index] ?? '', width), width, columns[index]?.align));
  const titles = fitted(columns.map(({ title }) => title)).map((title) => style.strong(title));
  return `${[fill(head, titles), style.faint(line), ...rows.map((row) => fill(form, fitted(row)))].join('\n')}\n`;
}

const noLines = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'right', 'right-mid'])
    .map((name) => [name, '']),
);

/** Each row as a block: the first value, then what is said under each heading. */
function drawBlocks(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): string {
  const [, ...others] = columns;
  const label = Math.max(0, ...others.map(({ title }) => displayWidth(title)));
  const indent = label + 2 * gap;
  const blocks = rows.map(([first = '', ...values]) => {
    const lines = others.flatMap(({ title }, index) => {
      const value = values[index] ?? '';
      if (value === '') return [];
      const [head = '', ...more] = wrapToWidth(value, width - indent);
      return [`  ${style.faint(padToWidth(title, label))}  ${head}`, ...more.map((line) => ' '.repeat(indent) + line)];
    });
    return [style.strong(first), ...lines, ''].join('\n');
  });
  return blocks.join('\n');
}
