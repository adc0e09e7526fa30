import type { Names } from '../../../../queries/common/names.ts';
import type { MapHandoff, MapTeam } from '../../../../queries/map/map.ts';
import { type Block, titled } from '../../block.ts';
import type { Look, Mark, Rect, Span } from '../../scene.ts';
import { clipped, lineMark, words } from '../../text-block.ts';
import type { Band } from '../columns.ts';
import type { MapPicture, Sheet } from '../sheet.ts';
import { teamOrder } from '../team-order.ts';
import { handoffSign, signHeight } from './signs.ts';
import { slide, slideStyles } from './slide-format.ts';

/** More teams than this are counted. */
const mostRows = 5;
/** Of one row: more where there are few. */
const rowHeights = { many: 34, few: 46 } as const;
const fewRows = 4;
const barHeight = 26;

/** The teams that have a row, and how many are counted instead. */
interface Rows {
  readonly shown: readonly MapTeam[];
  readonly counted: readonly MapTeam[];
}

/**
 * The teams with a row, in the order of the map: all where there is room; else those who meet the client at most stages,
 * of those the owners of most touchpoints.
 */
function rowsOf(map: MapPicture, names: Names): Rows {
  const teams = teamOrder(map, names);
  if (teams.length <= mostRows + 1) return { shown: teams, counted: [] };
  const weight = ({ id, contacts }: MapTeam): number =>
    [...contacts.values()].filter((contact) => contact === 'direct').length * 1000 +
    map.touchpoints.filter(({ touchpoint }) => touchpoint.owner === id).length;
  const chosen = new Set([...teams].sort((a, b) => weight(b) - weight(a)).slice(0, mostRows));
  return { shown: teams.filter((team) => chosen.has(team)), counted: teams.filter((team) => !chosen.has(team)) };
}

/** Who meets the client at which stage, with how many touchpoints; broken hand-offs at the team where they start. */
export function contactRows(band: Band, broken: readonly MapHandoff[], sheet: Sheet): Block {
  const { shown, counted } = rowsOf(sheet.map, sheet.names);
  const rows = [
    ...shown.map((team) => teamRow(team, band, broken, sheet)),
    ...(counted.length > 0 ? [countedRow(counted, band, broken, sheet)] : []),
  ];
  const height = rows.length > fewRows ? rowHeights.many : rowHeights.few;
  return {
    width: 0,
    height: rows.length * height,
    draw: (_, y) => rows.flatMap((row, index) => row(y + index * height, height)),
  };
}

type Row = (y: number, height: number) => readonly Mark[];

function teamRow(team: MapTeam, band: Band, broken: readonly MapHandoff[], sheet: Sheet): Row {
  const { map } = sheet;
  const fate = sheet.fateOf(`team/${team.id}`)?.fate;
  const name: Span = {
    text: team.team.name,
    ...(fate === 'new' ? { paint: 'plan' as const } : fate === 'gone' ? { paint: 'muted' as const, struck: true } : {}),
  };
  const label = titled(nameBlock([name], band), team.team.name, `team/${team.id}`);
  return (y, height) => [
    rule(y, band),
    ...label.draw(slide.margin.x, y + (height - label.height) / 2),
    ...band.columns.flatMap(({ x, cell, stage }) => {
      const own = stage.touchpoints.filter(({ touchpoint }) => touchpoint.owner === team.id).length;
      const place = { x: x + 4, y: y + (height - barHeight) / 2, width: cell - 8, height: barHeight };
      const starts = broken.filter(
        ({ handoff }) => handoff.from === team.id && firstStage(handoff.stages, map) === stage.id,
      );
      return cellMarks(place, team.contacts.get(stage.id), own, starts);
    }),
  ];
}

/** The teams that have no row, as one: how many of them meet the client where. */
function countedRow(teams: readonly MapTeam[], band: Band, broken: readonly MapHandoff[], sheet: Sheet): Row {
  const { map, phrases } = sheet;
  const text = phrases.picture.slide.moreTeams({ count: teams.length });
  const ids = new Set(teams.map(({ id }) => id));
  const label = nameBlock([{ text, paint: 'muted' }], band);
  return (y, height) => [
    rule(y, band),
    ...label.draw(slide.margin.x, y + (height - label.height) / 2),
    ...band.columns.flatMap(({ x, cell, stage }) => {
      const meeting = teams.filter(({ contacts }) => contacts.get(stage.id) === 'direct').length;
      const place = { x: x + 4, y: y + (height - barHeight) / 2, width: cell - 8, height: barHeight };
      const starts = broken.filter(
        ({ handoff }) => ids.has(handoff.from) && firstStage(handoff.stages, map) === stage.id,
      );
      return [
        ...(meeting > 0 ? [numberMark(`+${meeting}`, 'muted', place, starts.length > 0)] : []),
        ...brokenMarks(place, starts),
      ];
    }),
  ];
}

function nameBlock(spans: readonly Span[], band: Band): Block {
  return clipped(spans, slideStyles.team, band.left - slide.margin.x - 16, 1);
}

function rule(y: number, { right }: Band): Mark {
  return { kind: 'shape', d: `M${slide.margin.x} ${y}H${right}`, stroke: 'hairline', strokeWidth: 1 };
}

function firstStage(stages: readonly string[], { stages: all }: MapPicture): string | undefined {
  return all.find(({ id }) => stages.includes(id))?.id;
}

const contactLooks: Readonly<Record<'direct' | 'indirect', Look>> = {
  direct: { fill: 'accentSoft', stroke: 'accent', strokeWidth: 2.4 },
  indirect: { stroke: 'rule', strokeWidth: 1.6, dash: [5, 5] },
};

function cellMarks(
  place: Rect,
  contact: 'direct' | 'indirect' | undefined,
  touchpoints: number,
  broken: readonly MapHandoff[],
): readonly Mark[] {
  return [
    ...(contact ? [contactBar(place, contact)] : []),
    ...(touchpoints > 0 ? [numberMark(String(touchpoints), 'accent', place, broken.length > 0)] : []),
    ...brokenMarks(place, broken),
  ];
}

export function contactBar(place: Rect, contact: 'direct' | 'indirect'): Mark {
  return { kind: 'box', part: 'badge', ...place, radius: place.height / 2, ...contactLooks[contact] };
}

/** A number in the middle of its cell; at the left where there are signs at the right. */
function numberMark(text: string, paint: 'accent' | 'muted', place: Rect, isLeft: boolean): Mark {
  const { weight } = slideStyles.sign;
  const within = isLeft ? { ...place, x: place.x + 12, width: 40 } : place;
  return lineMark([{ text, weight, paint }], slideStyles.sign, isLeft ? 'start' : 'middle', within);
}

/** The broken hand-offs that start in a cell, as many as have room; one more in their place where some have none. */
function brokenMarks(place: Rect, broken: readonly MapHandoff[]): readonly Mark[] {
  const signs = broken.map(({ number }) => handoffSign(number));
  const room = place.width - 52;
  let right = place.x + place.width;
  const marks: Mark[] = [];
  for (const [index, sign] of signs.entries()) {
    const rest = signs.length - index;
    const more = words(`+${rest}`, { ...slideStyles.sign, paint: 'bad' });
    const used = place.x + place.width - right;
    const needsMore = rest > 1 && used + sign.width + more.width + 4 > room;
    if (used + sign.width > room || needsMore) {
      return [...marks, ...more.draw(right - more.width, place.y + (place.height - more.height) / 2)];
    }
    right -= sign.width + 2;
    marks.push(...sign.draw(right, place.y + (place.height - signHeight) / 2));
  }
  return marks;
}
