import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import { plainLine } from '../../text.ts';
import { summarizeMap, type ToBeSummary } from '../../to-be-signs.ts';
import { type Block, inset, stack } from '../block.ts';
import { styles } from '../format.ts';
import { inColumns } from '../list-columns.ts';
import type { Theme } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { ideasSection } from '../to-be/ideas.ts';
import { writeScene } from '../write-scene.ts';
import { drawBand } from './band.ts';
import { planColumns } from './columns.ts';
import { handoffEntry, painEntry, partName } from './lists.ts';
import { mapDescription, mapHead } from './map-head.ts';
import { inEach, type MapPicture, type Sheet, sheetOf } from './sheet.ts';
import { signsKey } from './signs.ts';
import { slideScene } from './slide/draw.ts';
import { successBanner } from './success-banner.ts';
import { teamOrder } from './team-order.ts';
import { wiresByStage } from './wires.ts';

export type { MapPicture } from './sheet.ts';

export interface MapSvgOptions {
  /** `wide` for a screen, `compact` for a column of 900 pixels, `slide` for one slide with little drawn and the rest counted. */
  readonly width: 'wide' | 'compact' | 'slide';
  /** `auto` (the usual) follows what the reader's system prefers; the others are fixed. */
  readonly theme?: Theme;
}

/** The journey map as an SVG that stands alone. The same map, names and words give the same text. */
export function drawMapSvg(map: MapPicture, names: Names, phrases: Phrases, options: MapSvgOptions): string {
  const { width, theme = 'auto' } = options;
  const scene = width === 'slide' ? slideScene(map, names, phrases) : mapScene(map, names, phrases, width);
  return writeScene(scene, theme);
}

/** The journey map as geometry. */
export function mapScene(map: MapPicture, names: Names, phrases: Phrases, width: 'wide' | 'compact'): Scene {
  const sheet = sheetOf(map, names, phrases, width);
  const { format } = sheet;
  const teams = teamOrder(map, names);
  const plan = planColumns(map.stages, wiresByStage(map, teams), format);
  const inner = plan.width - 2 * format.margin;
  const summary = map.toBe && summarizeMap(map.toBe);
  const head = mapHead(map, summary, phrases);
  const { title, description } = head;
  const atMargin = (block: Block): Block => inset(block, { left: format.margin });
  const page = stack(
    [
      atMargin(stack([paragraph(title, styles.title, inner), paragraph(description, styles.subtitle, inner)], 2)),
      atMargin(successBanner(sheet, inner)),
      ...plan.bands.map((band) => drawBand(band, teams, sheet)),
      ...lists(sheet, summary, inner).map(atMargin),
    ],
    24,
  );
  const height = page.height + 2 * format.margin;
  return {
    name: `cxmap-${map.toBe ? 'to-be' : 'map'}-${width}`,
    width: plan.width,
    height,
    title,
    description: mapDescription(map, head, phrases),
    language: phrases.picture.language,
    marks: [
      { kind: 'box', part: 'ground', x: 0, y: 0, width: plan.width, height, fill: 'paper' },
      ...page.draw(0, format.margin),
    ],
  };
}

/**
 * The map of today and the map to be in the same places, without what a page says beside it: every mark belongs to
 * both of them or to one (`version`).
 */
export function bothMapsScene(
  today: MapPicture,
  later: MapPicture,
  { names, namesLater, phrases }: { readonly names: Names; readonly namesLater: Names; readonly phrases: Phrases },
): Scene {
  const sheet: Sheet = {
    ...sheetOf(later, namesLater, phrases, 'wide'),
    now: sheetOf(today, names, phrases, 'wide'),
  };
  const { format } = sheet;
  const teams = teamOrder(later, namesLater);
  const plan = planColumns(later.stages, wiresByStage(later, teams, today), format);
  const key = inset(
    inEach(sheet, (of) => signsKey(of, plan.width - 2 * format.margin)),
    { left: format.margin },
  );
  const page = stack([...plan.bands.map((band) => drawBand(band, teams, sheet)), key], 24);
  return {
    name: 'map',
    width: plan.width,
    height: page.height + 2 * bothMargin,
    title: phrases.map.title({ workspace: plainLine(later.name) }),
    description: '',
    language: phrases.picture.language,
    marks: page.draw(0, bothMargin),
  };
}

const bothMargin = 16;

function lists(sheet: Sheet, summary: ToBeSummary | undefined, width: number): readonly Block[] {
  const { map, phrases, format } = sheet;
  const said = phrases.picture;
  const section = (heading: string, content: Block): readonly Block[] =>
    content.height === 0 ? [] : [stack([paragraph(heading, styles.heading, width), content], 10)];
  const columns = (entries: readonly ((width: number) => Block)[]): Block =>
    inColumns(width, format.listColumn, entries);
  return [
    ...(summary ? [ideasSection(summary, (part) => partName(part, sheet), phrases, format, width)] : []),
    ...section(said.pains, columns(sheet.pains.map((pain) => (room) => painEntry(pain, sheet, room)))),
    ...section(
      phrases.map.handoffs,
      columns(map.handoffs.map((handoff) => (room) => handoffEntry(handoff, sheet, room))),
    ),
    ...section(said.signs, signsKey(sheet, width)),
  ];
}
