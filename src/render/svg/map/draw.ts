import type { Phrases } from '../../../locales/phrases.ts';
import type { MapTeam } from '../../../views/map.ts';
import type { Names } from '../../names.ts';
import { plainLine } from '../../text.ts';
import { type Block, flow, framed, inset, paragraph, sized, stack } from '../block.ts';
import { flag } from '../icons.ts';
import type { Theme } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { writeScene } from '../write-scene.ts';
import { drawBand } from './band.ts';
import { planColumns } from './columns.ts';
import { styles } from './format.ts';
import { inColumns } from './list-columns.ts';
import { handoffEntry, ideaEntry, painEntry, partName } from './lists.ts';
import { metricChip } from './metric-chip.ts';
import { type MapPicture, type Sheet, sheetOf } from './sheet.ts';
import { signsKey } from './signs.ts';
import { wiresByStage } from './wires.ts';

export type { MapPicture } from './sheet.ts';

export interface MapSvgOptions {
  /** `wide` for a screen or a slide, `compact` for a column of 900 pixels. */
  readonly width: 'wide' | 'compact';
  /** `auto` (the usual) follows what the reader's system prefers; the others are fixed. */
  readonly theme?: Theme;
}

/** The journey map as an SVG that stands alone. The same map, names and words give the same text. */
export function drawMapSvg(map: MapPicture, names: Names, phrases: Phrases, options: MapSvgOptions): string {
  return writeScene(mapScene(map, names, phrases, options.width), options.theme ?? 'auto');
}

/** The journey map as geometry. */
export function mapScene(map: MapPicture, names: Names, phrases: Phrases, width: 'wide' | 'compact'): Scene {
  const sheet = sheetOf(map, names, phrases, width);
  const { format } = sheet;
  const teams = rowsOf(map, names);
  const plan = planColumns(map.stages, wiresByStage(map, teams), format);
  const inner = plan.width - 2 * format.margin;
  const said = phrases.map;
  const title = said.title({ workspace: plainLine(map.name) });
  const shownTitle = map.toBe ? phrases.picture.toBeTitle({ title }) : title;
  const description = said.description({
    stages: map.stages.length,
    teams: map.teams.length,
    handoffs: map.handoffs.length,
    touchpoints: map.touchpoints.length,
  });
  const atMargin = (block: Block): Block => inset(block, { left: format.margin });
  const page = stack(
    [
      atMargin(stack([paragraph(shownTitle, styles.title, inner), paragraph(description, styles.subtitle, inner)], 2)),
      atMargin(successBanner(sheet, inner)),
      ...plan.bands.map((band) => drawBand(band, teams, sheet)),
      ...lists(sheet, inner).map(atMargin),
    ],
    24,
  );
  const height = page.height + 2 * format.margin;
  return {
    name: `cxmap-${map.toBe ? 'to-be' : 'map'}-${width}`,
    width: plan.width,
    height,
    title: shownTitle,
    description: map.success ? `${description}. ${said.success}: ${plainLine(map.success)}` : description,
    language: phrases.picture.language,
    marks: [
      { kind: 'box', part: 'ground', x: 0, y: 0, width: plan.width, height, fill: 'paper' },
      ...page.draw(0, format.margin),
    ],
  };
}

/** The teams of the map, and below those who meet the client any unknown owner of a touchpoint. */
function rowsOf(map: MapPicture, names: Names): readonly MapTeam[] {
  const known = new Set(map.teams.map(({ id }) => id));
  const strangers = new Set(
    map.stages
      .flatMap(({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint.owner))
      .filter((id) => !known.has(id)),
  );
  const rows = [...strangers].map(
    (id): MapTeam => ({ id, team: { name: names.team(id) }, visible: true, contacts: new Map() }),
  );
  return [...map.teams.filter(({ visible }) => visible), ...rows, ...map.teams.filter(({ visible }) => !visible)];
}

/** The client's success, above all, with what it is measured by. */
function successBanner(sheet: Sheet, width: number): Block {
  const { map, phrases, format } = sheet;
  const chips = map.metrics.success;
  const inner = width - 64;
  const beside = format.name === 'wide' && chips.length > 0 && chips.length <= 4;
  const chipWidth = beside
    ? 218
    : Math.max(180, (inner - 8 * (Math.min(3, chips.length) - 1)) / Math.min(3, Math.max(1, chips.length)));
  const shown = chips.map((metric) => metricChip(metric, sheet, Math.min(chipWidth, 264), true));
  const chipRoom = beside ? shown.length * (chipWidth + 8) : 0;
  const text = stack(
    [
      paragraph(phrases.map.success, styles.row, inner - chipRoom),
      paragraph(map.success || phrases.map.empty, styles.success, inner - chipRoom - (beside ? 16 : 0)),
    ],
    3,
  );
  const row = flow(shown, beside ? chipRoom : inner, 8);
  const height = beside ? Math.max(text.height, row.height) : 0;
  const content: Block = beside
    ? {
        width: inner,
        height,
        draw: (x, y) => [
          ...text.draw(x, y + (height - text.height) / 2),
          ...row.draw(x + inner - row.width, y + (height - row.height) / 2),
        ],
      }
    : stack([text, row], 10);
  const banner = framed(sized(inset(content, { top: 14, right: 14, bottom: 14, left: 50 }), width), {
    part: 'ground',
    radius: 10,
    fill: 'accentSoft',
  });
  return {
    ...banner,
    draw: (x, y) => [...banner.draw(x, y), ...flag(x + 20, y + 16, 18, 'accent')],
  };
}

function lists(sheet: Sheet, width: number): readonly Block[] {
  const { map, phrases, format } = sheet;
  const said = phrases.picture;
  const section = (heading: string, content: Block): readonly Block[] =>
    content.height === 0 ? [] : [stack([paragraph(heading, styles.heading, width), content], 10)];
  const columns = (entries: readonly ((width: number) => Block)[]): Block =>
    inColumns(width, format.listColumn, entries);
  const toBe = map.toBe;
  const conflicts = (toBe?.conflicts ?? []).map(({ part, path }) =>
    paragraph(
      [{ text: `! ${said.conflict({ part: partName(part, sheet), field: path.join('.') })}`, paint: 'bad' }],
      styles.body,
      width,
    ),
  );
  return [
    ...section(
      said.ideas,
      stack(
        [
          columns((toBe?.ideas ?? []).map((idea, index) => (room) => ideaEntry(idea, index, sheet, room))),
          ...conflicts,
        ],
        8,
      ),
    ),
    ...section(said.pains, columns(sheet.pains.map((pain) => (room) => painEntry(pain, sheet, room)))),
    ...section(
      phrases.map.handoffs,
      columns(map.handoffs.map((handoff) => (room) => handoffEntry(handoff, sheet, room))),
    ),
    ...section(said.signs, signsKey(sheet, width)),
  ];
}
