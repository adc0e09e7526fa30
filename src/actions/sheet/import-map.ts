import type { Model } from '../../model/model.ts';
import type { SheetColumns } from '../../model/sheet/columns.ts';
import type { Grid } from '../../source/sheet-grid.ts';
import type { Planned } from '../kit/planned.ts';
import { draftMap, keptKey } from './draft.ts';
import type { EmotionScale } from './emotions.ts';
import { type FoundLane, type LaidOut, layOut, type NotLaidOut, type Orientation } from './lay-out.ts';
import type { ReadEmotion } from './map-draft.ts';
import { Names, nameKey } from './names.ts';
import { type PlannedMap, planMap } from './plan.ts';

/** How a sheet was read: what a preview tells. */
export interface SheetReading extends Omit<PlannedMap, 'planned'> {
  readonly orientation: Orientation;
  readonly lanes: readonly ReadLane[];
  readonly emotions: readonly ReadEmotion[];
  readonly scale: EmotionScale | undefined;
  /** What stood around the table. */
  readonly notes: readonly string[];
  /** All cells that say something are one of these. */
  readonly cells: {
    readonly all: number;
    readonly headings: number;
    readonly placed: number;
    readonly kept: number;
    readonly ignored: number;
  };
}

/** A lane with what became of its cells: `kept` of them stand under `keptAs`. */
export interface ReadLane extends FoundLane {
  readonly kept: number;
  readonly keptAs: string;
}

/** Takes a sheet apart as the file of columns says; it needs no map for that. */
export function laySheet(grid: Grid, columns: SheetColumns): LaidOut | NotLaidOut {
  const { orientation, lanes, stage } = columns;
  return layOut(grid, {
    lanes,
    ...(orientation === undefined ? {} : { orientation }),
    ...(stage === undefined ? {} : { stage }),
  });
}

export interface SheetImport {
  readonly grid: Grid;
  readonly laid: LaidOut;
  readonly columns: SheetColumns;
  /** What the file is called, for those who read of it. */
  readonly file: string;
  /** The stages of the map so far are a template's. */
  readonly isNew: boolean;
}

/** Plans what a sheet tells into a map, and says how it was read. */
export function planSheet(
  model: Model,
  { grid, laid, columns, file, isNew }: SheetImport,
): { readonly planned: Planned; readonly reading: SheetReading } {
  const names = new Map([...columns.names].map(([text, meant]) => [nameKey(text), meant]));
  const metrics = new Names(
    'metric',
    model.all('metric').map(({ id, value }) => ({ id, name: value.name })),
    names,
  );
  const draft = draftMap(laid, {
    emotion: { words: columns.words, ...(columns.scale === undefined ? {} : { scale: columns.scale }) },
    split: columns.split,
    metric: (text) => metrics.known(text),
  });
  const { planned, ...made } = planMap(
    model,
    draft,
    { names, owner: columns.owner, channels: columns.channels, isNew },
    file,
  );
  const all = grid.rows.reduce((sum, cells) => sum + cells.filter((text) => text !== '').length, 0);
  const kept = Array.from(draft.keptCells.values()).reduce((sum, count) => sum + count, 0);
  const { headings, ignored } = laid;
  const reading: SheetReading = {
    orientation: laid.orientation,
    lanes: laid.found.map((lane) => ({
      ...lane,
      kept: draft.keptCells.get(lane.heading) ?? 0,
      keptAs: keptKey(lane.heading),
    })),
    ...made,
    emotions: draft.emotions,
    scale: draft.scale,
    notes: draft.notes,
    cells: { all, headings, placed: all - headings - kept - ignored, kept, ignored },
  };
  return { planned, reading };
}
