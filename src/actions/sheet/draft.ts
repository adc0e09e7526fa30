import { compareText } from '../../diagnostic.ts';
import { type Lane, lanes } from '../../model/sheet/lanes.ts';
import { splitCell } from '../../model/sheet/split.ts';
import { slugOf } from '../new/init.ts';
import { type EmotionScale, type EmotionWords, readEmotion, scaleOf } from './emotions.ts';
import type { Entry, LaidOut, Unit } from './lay-out.ts';
import type { Draft, DraftStage, DraftTouchpoint, Kept, ReadEmotion, TextField } from './map-draft.ts';

export interface DraftWishes {
  readonly emotion: { readonly scale?: EmotionScale; readonly words: EmotionWords };
  readonly split: readonly string[] | undefined;
  /** The id of a metric that is called so; only such are named. */
  metric(text: string): string | undefined;
}

/** Makes stages and touchpoints of a sheet. The order of its lanes makes no difference. */
export function draftMap({ units, loose }: Pick<LaidOut, 'units' | 'loose'>, wishes: DraftWishes): Draft {
  return new Drafting(units, loose, wishes).draft();
}

const rank = new Map<Lane | undefined, number>(lanes.map((lane, index) => [lane, index]));

class Drafting {
  private readonly stages = new Map<string, DraftStage>();
  private readonly touchpoints = new Map<string, DraftTouchpoint>();
  private readonly notes: string[];
  private readonly emotions = new Map<string, ReadEmotion>();
  private readonly scales = new Map<string, EmotionScale>();
  private readonly keptCells = new Map<string, number>();
  private readonly units: readonly Unit[];
  private readonly wishes: DraftWishes;
  private readonly isFelt: boolean;
  private readonly isNumbered: boolean;

  constructor(units: readonly Unit[], loose: readonly string[], wishes: DraftWishes) {
    this.wishes = wishes;
    this.notes = [...loose];
    if (loose.length > 0) this.keptCells.set('', loose.length);
    const entries = units.flatMap((unit) => unit.entries);
    for (const { heading } of entries.filter(({ lane }) => isEmotion(lane))) {
      if (this.scales.has(heading)) continue;
      const texts = entries.flatMap((one) =>
        one.heading === heading ? [one.text, ...splitCell(one.text, 'names')] : [],
      );
      const scale = wishes.emotion.scale ?? scaleOf(heading, texts);
      if (scale) this.scales.set(heading, scale);
    }
    const felt = entries.filter(({ lane }) => lane === 'experience');
    this.isFelt =
      felt.length > 0 && felt.every((entry) => this.feelings(entry, false).every(({ value }) => value !== undefined));
    this.isNumbered = entries.some(({ lane }) => lane === 'touchpoint_order');
    this.units = inOrder(units);
  }

  draft(): Draft {
    for (const unit of this.units) this.add(unit);
    const [scale] = this.scales.values();
    return {
      stages: [...this.stages.values()],
      touchpoints: [...this.touchpoints.values()],
      notes: this.notes,
      emotions: [...this.emotions.values()],
      scale,
      keptCells: this.keptCells,
      isNumbered: this.isNumbered,
    };
  }

  private add({ stage: given, entries: written }: Unit): void {
    const name = oneLine(given);
    const entries = written
      .map((entry) =>
        entry.lane === 'experience'
          ? { ...entry, lane: this.isFelt ? ('emotion' as const) : ('reality' as const) }
          : entry,
      )
      .sort(
        (a, b) =>
          (rank.get(a.lane) ?? lanes.length) - (rank.get(b.lane) ?? lanes.length) || compareText(a.heading, b.heading),
      );
    if (name === '') {
      for (const entry of entries) this.keepLoose(entry);
      return;
    }
    const stage = this.stageCalled(name);
    const touchpoints = this.touchpointsOf(stage, entries);
    for (const entry of entries) this.place(entry, stage, touchpoints);
  }

  private stageCalled(name: string): DraftStage {
    const key = slugOf(name);
    const known = this.stages.get(key) ?? { name, teams: [], kept: new Map() };
    this.stages.set(key, known);
    return known;
  }

  private touchpointsOf(stage: DraftStage, entries: readonly Entry[]): readonly DraftTouchpoint[] {
    const cells = entries.filter(({ lane }) => lane === 'touchpoint');
    const names = cells.flatMap(({ text }) => splitCell(text, 'names', this.wishes.split).map(oneLine));
    const [id] = entries.flatMap(({ lane, text }) => (lane === 'id' && isId(text) ? [text] : []));
    const isTold = entries.some(({ lane }) => lane !== undefined && ofTouchpoint.has(lane));
    // What is told of a stage without a touchpoint is told of one that is called like the stage.
    const called = names.length > 0 ? names : isTold ? [stage.name] : [];
    return [...new Map(called.map((name) => [slugOf(name), name])).values()].map((name) => {
      const ownId = called.length === 1 ? id : undefined;
      const key = ownId ?? `${slugOf(stage.name)}\n${slugOf(name)}`;
      const known: DraftTouchpoint = this.touchpoints.get(key) ?? {
        stage,
        name,
        id: ownId,
        texts: new Map(),
        channels: [],
        teams: [],
        supported: [],
        metrics: [],
        kept: new Map(),
      };
      this.touchpoints.set(key, known);
      return known;
    });
  }

  /** Puts one cell where it belongs, or aside. */
  private place(entry: Entry, stage: DraftStage, touchpoints: readonly DraftTouchpoint[]): void {
    const { lane, text } = entry;
    const [only] = touchpoints.length === 1 ? touchpoints : [];
    const aside = (): void => this.keep(entry, (only ?? stage).kept);
    switch (lane) {
      case 'stage_id':
        if (isId(text) && (stage.id ?? text) === text) stage.id = text;
        else aside();
        return;
      case 'goal':
      case 'done_when':
        if ((stage[lane] ?? text) === text) stage[lane] = text;
        else aside();
        return;
      case 'id':
        if (only?.id !== text) aside();
        return;
      case 'touchpoint':
        return;
      case 'order':
        if (!Number.isFinite(Number(text.replace(',', '.')))) aside();
        return;
      case 'touchpoint_order': {
        const number = Number(text.replace(',', '.'));
        if (only && Number.isFinite(number)) only.order = number;
        else aside();
        return;
      }
      case 'client_does':
      case 'expectation':
      case 'reality':
      case 'barrier':
        if (!this.placeText(lane, text, touchpoints)) aside();
        return;
      case 'emotion':
      case 'expected_emotion':
        if (!this.placeEmotion(lane, entry, touchpoints)) aside();
        return;
      case 'moment_of_truth': {
        const isSo = /^(?:yes|y|true|x|1|✓|✔|★|да|д|истина|\+)$/i.test(text);
        const isNot = /^(?:no|n|false|0|нет|н|ложь|-|—)$/i.test(text);
        if (!only || (!isSo && !isNot)) aside();
        else if (isSo) only.moment_of_truth = true;
        else only.moment_of_truth ??= false;
        return;
      }
      case 'channels':
        this.list(
          text,
          touchpoints.map(({ channels }) => channels),
        );
        return;
      case 'owner':
        this.list(text, touchpoints.length > 0 ? touchpoints.map(({ teams }) => teams) : [stage.teams]);
        return;
      case 'supported_by':
        this.list(text, touchpoints.length > 0 ? touchpoints.map(({ supported }) => supported) : [stage.teams]);
        return;
      case 'metrics': {
        const ids = splitCell(text, 'names', this.wishes.split).map((name) => this.wishes.metric(name));
        const known = ids.filter((id) => id !== undefined);
        if (only) addNew(only.metrics, known);
        if (!only || known.length < ids.length) aside();
        return;
      }
      default:
        aside();
    }
  }

  private placeText(field: TextField, text: string, touchpoints: readonly DraftTouchpoint[]): boolean {
    const parts = touchpoints.length === 1 ? [text] : splitCell(text, 'text', this.wishes.split);
    if (parts.length !== touchpoints.length || parts.length === 0) return false;
    for (const [index, touchpoint] of touchpoints.entries()) {
      const part = parts[index] ?? '';
      const known = touchpoint.texts.get(field);
      touchpoint.texts.set(field, known === undefined || known === part ? part : `${known}\n${part}`);
    }
    return true;
  }

  private placeEmotion(
    field: 'emotion' | 'expected_emotion',
    entry: Entry,
    touchpoints: readonly DraftTouchpoint[],
  ): boolean {
    const read = this.feelings(entry, true).map(({ value }) => value);
    const values = read.length === 1 ? touchpoints.map(() => read[0]) : read;
    if (touchpoints.length === 0 || values.length !== touchpoints.length) return false;
    const fits = values.every(
      (value, index) => value !== undefined && (touchpoints[index]?.[field] ?? value) === value,
    );
    if (fits) for (const [index, touchpoint] of touchpoints.entries()) touchpoint[field] = values[index] ?? 0;
    return fits;
  }

  /** What a cell says of emotions: one, or a list of them. */
  private feelings({ heading, text }: Entry, note: boolean): readonly ReadEmotion[] {
    const { words } = this.wishes.emotion;
    const scale = this.scales.get(heading) ?? this.wishes.emotion.scale ?? { from: -2, to: 2 };
    const read = (one: string): ReadEmotion => ({ text: one, value: readEmotion(one, scale, words) });
    const whole = read(text);
    const all = whole.value === undefined ? splitCell(text, 'names', this.wishes.split).map(read) : [whole];
    if (note) for (const one of all) this.emotions.set(one.text, one);
    return all;
  }

  private list(text: string, lists: readonly string[][]): void {
    for (const list of lists) addNew(list, splitCell(text, 'names', this.wishes.split).map(oneLine));
  }

  private keep({ heading, text }: Entry, kept: Kept): void {
    const key = keptKey(heading);
    const known = kept.get(key) ?? [];
    addNew(known, [text]);
    kept.set(key, known);
    this.keptCells.set(heading, (this.keptCells.get(heading) ?? 0) + 1);
  }

  private keepLoose({ heading, text }: Entry): void {
    addNew(this.notes, [heading === '' ? text : `${oneLine(heading)}: ${text}`]);
    this.keptCells.set(heading, (this.keptCells.get(heading) ?? 0) + 1);
  }
}

/** What makes a touchpoint, where a sheet names none. */
const ofTouchpoint: ReadonlySet<Lane> = new Set<Lane>([
  'client_does',
  'expectation',
  'experience',
  'reality',
  'barrier',
  'emotion',
  'expected_emotion',
  'moment_of_truth',
  'channels',
  'supported_by',
]);

function isEmotion(lane: Lane | undefined): boolean {
  return lane === 'emotion' || lane === 'expected_emotion' || lane === 'experience';
}

/** The order of the sheet, or of its lane `order`. */
function inOrder(units: readonly Unit[]): readonly Unit[] {
  const place = ({ entries }: Unit): number => {
    const text = entries.find(({ lane }) => lane === 'order')?.text;
    const number = Number(text?.replace(',', '.'));
    return text !== undefined && Number.isFinite(number) ? number : Number.MAX_SAFE_INTEGER;
  };
  return units
    .map((unit) => ({ unit, at: place(unit) }))
    .sort((a, b) => a.at - b.at)
    .map(({ unit }) => unit);
}

/** The key under which cells of a lane are kept that the map has no place for. */
export function keptKey(heading: string): string {
  const plain = heading.slice(0, 80);
  return `x-import-${/[\p{L}\p{N}]/u.test(plain) ? slugOf(plain) : 'notes'}`;
}

function addNew(list: string[], more: readonly string[]): void {
  for (const one of more) if (!list.includes(one)) list.push(one);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a text can be an id as it stands. */
function isId(text: string): boolean {
  return (
    text.length <= 80 && /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u.test(text) && !isDevice(text)
  );
}

/** Names that Windows keeps for itself. */
export function isDevice(text: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(text);
}
