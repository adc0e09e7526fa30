import { headingKey, isNoteHeading, type Lane, laneOf } from '../../model/sheet/lanes.ts';
import type { Grid } from '../../source/sheet-grid.ts';

/** How a sheet is turned: a row a lane and a column a stage, a row a stage or touchpoint, a row a card. */
export type Orientation = 'lanes' | 'rows' | 'board';

/** What somebody has said of the sheet, where it does not tell itself. */
export interface LaneWishes {
  readonly orientation?: Orientation;
  /** By `headingKey`. */
  readonly lanes: ReadonlyMap<string, Lane | 'ignore'>;
  /** The stage of rows that name none. */
  readonly stage?: string;
}

/** A cell that says something, under the heading of its lane. */
export interface Entry {
  readonly lane: Lane | undefined;
  readonly heading: string;
  readonly text: string;
}

/** What belongs together: a column of stages, a row, the cards of a stage. */
export interface Unit {
  readonly stage: string;
  readonly entries: readonly Entry[];
}

/** A lane as it was found: what it becomes, and how many cells it has. */
export interface FoundLane {
  readonly heading: string;
  readonly lane: Lane | 'ignore' | undefined;
  readonly cells: number;
}

/** A sheet taken apart. Each of its cells is a heading, an entry, loose, or left out as was asked. */
export interface LaidOut {
  readonly orientation: Orientation;
  readonly units: readonly Unit[];
  /** Texts around the table: titles and notes. */
  readonly loose: readonly string[];
  readonly found: readonly FoundLane[];
  readonly headings: number;
  readonly ignored: number;
}

/** Why a sheet is not understood: what might be its headings is told. */
export interface NotLaidOut {
  readonly wrong: 'no-lanes' | 'no-stages';
  readonly seen: readonly string[];
}

/** So far into a sheet its headings are looked for. */
const highest = 40;
const leftmost = 12;

/** Finds out how a sheet is turned, and takes it apart. The headings may stand anywhere near its beginning. */
export function layOut(grid: Grid, wishes: LaneWishes): LaidOut | NotLaidOut {
  const meaning = (text: string): Lane | 'ignore' | undefined => wishes.lanes.get(headingKey(text)) ?? laneOf(text);
  const count = (texts: readonly string[]): number =>
    new Set(texts.map(meaning).filter((lane) => lane !== undefined && lane !== 'ignore')).size;
  const row = best(grid.rows.slice(0, highest).map((cells) => count(cells)));
  const columns = Array.from({ length: Math.min(leftmost, grid.width) }, (_, at) => columnOf(grid, at));
  const column = best(columns.map((cells) => count(cells.slice(0, 400))));
  const head = grid.rows[row.at] ?? [];
  const kindAt = head.findIndex((text) => meaning(text) === 'kind');
  const isBoard = kindAt >= 0 && isKinds(columnOf(grid, kindAt).slice(row.at + 1), meaning);
  const orientation = wishes.orientation ?? (isBoard ? 'board' : column.count > row.count ? 'lanes' : 'rows');
  const least = wishes.orientation === undefined ? 2 : 1;
  if ((orientation === 'lanes' ? column : row).count < least) {
    return { wrong: 'no-lanes', seen: (grid.rows.find((cells) => cells.filter(says).length > 1) ?? head).filter(says) };
  }
  if (orientation === 'lanes') return layLanes(grid, column.at, meaning);
  return layRows(grid, row.at, meaning, orientation, wishes.stage);
}

type Meaning = (text: string) => Lane | 'ignore' | undefined;

function best(counts: readonly number[]): { readonly at: number; readonly count: number } {
  return counts.reduce((found, count, at) => (count > found.count ? { at, count } : found), { at: 0, count: 0 });
}

function columnOf(grid: Grid, at: number): readonly string[] {
  return grid.rows.map((cells) => cells[at] ?? '');
}

/** Whether at least half of a column says what kind of card a row is. */
function isKinds(texts: readonly string[], meaning: Meaning): boolean {
  const said = texts.filter(says);
  return said.length > 0 && said.filter((text) => meaning(text) !== undefined).length * 2 >= said.length;
}

function says(text: string): boolean {
  return text !== '';
}

/** Counts what is found, lane by lane, in the order of the sheet. */
class Laying {
  readonly loose: string[] = [];
  headings = 0;
  ignored = 0;
  private readonly lanes = new Map<string, { heading: string; lane: Lane | 'ignore' | undefined; cells: number }>();

  lane(heading: string, lane: Lane | 'ignore' | undefined, cells: number): void {
    const known = this.lanes.get(heading);
    if (known) known.cells += cells;
    else this.lanes.set(heading, { heading, lane, cells });
  }

  result(orientation: Orientation, units: readonly Unit[]): LaidOut {
    const { loose, headings, ignored } = this;
    return { orientation, units, loose, found: [...this.lanes.values()], headings, ignored };
  }
}

/** The common sheet: `Stage | Awareness | …`, and below it a row a lane. */
function layLanes(grid: Grid, at: number, meaning: Meaning): LaidOut | NotLaidOut {
  const { rows } = grid;
  const first = rows.findIndex((cells) => {
    const lane = meaning(cells[at] ?? '');
    return lane !== undefined && lane !== 'stage';
  });
  const said = rows.findIndex((cells) => meaning(cells[at] ?? '') === 'stage');
  const above = rows.slice(0, Math.max(first, 0)).findLastIndex((cells) => cells.slice(at + 1).some(says));
  const headAt = said >= 0 ? said : above;
  const head = rows[headAt];
  if (head === undefined || !head.slice(at + 1).some(says))
    return { wrong: 'no-stages', seen: columnOf(grid, at).filter(says) };
  const laying = new Laying();
  const stages = new Map<number, string>();
  let stage = '';
  for (let column = at + 1; column < grid.width; column++) {
    const text = head[column] ?? '';
    if (isNoteHeading(text)) {
      laying.headings++;
      stage = '';
      continue;
    }
    if (says(text)) {
      stage = text;
      laying.headings++;
    }
    if (stage !== '') stages.set(column, stage);
  }
  const entries = new Map<number, Entry[]>(Array.from(stages.keys(), (column) => [column, []]));
  let heading = '';
  for (const [index, cells] of rows.entries()) {
    if (index === headAt) {
      laying.headings += says(cells[at] ?? '') ? 1 : 0;
      laying.loose.push(...cells.slice(0, at).filter(says));
      continue;
    }
    const own = cells[at] ?? '';
    const filled = Array.from(stages.keys()).filter((column) => says(cells[column] ?? ''));
    const lane = meaning(own);
    // A merged heading stands in its first row alone; after a blank row nothing belongs to it any more.
    heading = says(own) ? own : filled.length > 0 ? heading : '';
    if (index < headAt || (filled.length === 0 && lane === undefined)) {
      laying.loose.push(...cells.filter(says));
      continue;
    }
    laying.headings += says(own) ? 1 : 0;
    const meant = meaning(heading);
    laying.lane(heading, meant, filled.length);
    for (const [column, text] of cells.entries()) {
      if (!says(text) || column === at) continue;
      const unit = entries.get(column);
      if (unit === undefined) laying.loose.push(text);
      else if (meant === 'ignore') laying.ignored++;
      else unit.push({ lane: meant, heading, text });
    }
  }
  const units = Array.from(stages, ([column, name]) => ({ stage: name, entries: entries.get(column) ?? [] }));
  return laying.result('lanes', units);
}

/** A row a stage or a touchpoint, or a row a card of a board. */
function layRows(
  grid: Grid,
  headAt: number,
  meaning: Meaning,
  orientation: 'rows' | 'board',
  usual: string | undefined,
): LaidOut | NotLaidOut {
  const head = grid.rows[headAt] ?? [];
  const meanings = head.map(meaning);
  const stageAt = meanings.indexOf('stage');
  if (stageAt === -1 && usual === undefined) return { wrong: 'no-stages', seen: head.filter(says) };
  const laying = new Laying();
  laying.headings += head.filter(says).length;
  for (const cells of grid.rows.slice(0, headAt)) laying.loose.push(...cells.filter(says));
  const body = grid.rows.slice(headAt + 1);
  for (const [column, text] of head.entries()) {
    if (says(text)) laying.lane(text, meanings[column], body.filter((cells) => says(cells[column] ?? '')).length);
  }
  const units: Unit[] = [];
  let stage = usual ?? '';
  let isAfterBlank = false;
  for (const cells of body) {
    const filled = cells.flatMap((text, column) => (says(text) ? [column] : []));
    if (filled.length === 0) {
      isAfterBlank = true;
      continue;
    }
    if (filled.length > 1 && filled.every((column) => cells[column] === head[column])) {
      laying.headings += filled.length;
      continue;
    }
    // What stands alone below the table is a note.
    if (isAfterBlank && filled.length === 1 && filled[0] === firstOf(head)) {
      laying.loose.push(...cells.filter(says));
      continue;
    }
    isAfterBlank = false;
    if (says(cells[stageAt] ?? '')) stage = cells[stageAt] ?? '';
    const entries: Entry[] = [];
    for (const column of filled) {
      const lane = meanings[column];
      const text = cells[column] ?? '';
      if (lane === 'ignore') laying.ignored++;
      else if (column !== stageAt) entries.push({ lane, heading: head[column] ?? '', text });
    }
    units.push({ stage, entries });
  }
  return laying.result(orientation, orientation === 'board' ? boardUnits(units, meaning) : units);
}

function firstOf(head: readonly string[]): number {
  return head.findIndex(says);
}

/** Cards by their kind: those of a stage go together, but for touchpoints that say more of themselves. */
function boardUnits(rows: readonly Unit[], meaning: Meaning): readonly Unit[] {
  const byStage = new Map<string, Entry[]>();
  const units: Unit[] = [];
  for (const { stage, entries } of rows) {
    const kind = entries.find(({ lane }) => lane === 'kind');
    const card = entries.find(({ lane }) => lane === 'text');
    const others = entries.filter((entry) => entry !== kind && entry !== card);
    const meant = meaning(kind?.text ?? '');
    const isStage = meant === 'stage';
    const own: Entry = {
      lane: meant === 'ignore' ? undefined : meant,
      heading: kind?.text ?? '',
      text: card?.text ?? '',
    };
    const name = isStage && own.text !== '' ? own.text : stage;
    const isAlone = others.length > 0 && !isStage;
    const said = [...(isStage || own.text === '' ? [] : [own]), ...others];
    const together = byStage.get(name);
    if (isAlone) units.push({ stage: name, entries: said });
    else if (together) together.push(...said);
    else {
      const gathered = [...said];
      byStage.set(name, gathered);
      units.push({ stage: name, entries: gathered });
    }
  }
  return units;
}
