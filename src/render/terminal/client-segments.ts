import type { Phrases } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { ClientSegments } from '../../queries/clients/client-segments.ts';
import { nameOf } from '../../queries/common/names.ts';
import { plainLine } from '../text.ts';
import { terminalText } from '../text-terminal.ts';

/** A client and its segments, as `client segment --format json` gives it. */
export function segmentData(
  { id, name, written, found, state, why, churned }: ClientSegments,
  before: readonly string[] | undefined,
): object {
  return { id, name, written, ...(before && { before }), found, state, why, churned };
}

/** The headings of `segmentRow`. */
export function segmentColumns({ clients: { columns } }: Phrases, isChange: boolean): readonly string[] {
  return [
    '',
    columns.id,
    columns.name,
    isChange ? columns.before : columns.written,
    isChange ? columns.after : columns.found,
    columns.why,
  ];
}

/** A client as the cells of a table: marked where it does not fall into exactly one segment, or into another than is written. */
export function segmentRow(
  { id, name, written, found, state, why }: ClientSegments,
  before: readonly string[] | undefined,
  model: Model,
  phrases: Phrases,
): readonly string[] {
  const { clients: words } = phrases;
  const named = (ids: readonly string[]): string =>
    ids.length === 0 ? words.none : ids.map((one) => nameOf(model, 'segment', one) ?? one).join(', ');
  const cells = [
    state === 'fits' || (before && state === 'differs') ? '' : '!',
    id,
    name === id ? '' : name,
    named(before ?? (written === undefined ? [] : [written])),
    named(found),
    why
      .map(
        ({ attribute, value }) =>
          `${attribute} ${value === undefined ? words.unrecorded : `= ${valueText(value, phrases)}`}`,
      )
      .join('; '),
  ];
  return cells.map((cell) => terminalText(plainLine(cell)));
}

function valueText(value: string | number | boolean, { clients: words, views }: Phrases): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return typeof value === 'number' ? views.number(value) : value;
}
