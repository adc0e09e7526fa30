import type { Phrases } from '../../../../locales/phrases.ts';
import type { Names } from '../../../../queries/common/names.ts';
import { summarizeMap } from '../../../to-be-signs.ts';
import { type Block, beside, inset } from '../../block.ts';
import type { Mark, Scene } from '../../scene.ts';
import { mapDescription, mapHead } from '../map-head.ts';
import { type MapPicture, sheetOf } from '../sheet.ts';
import { slideColumns } from './columns.ts';
import { contactRows } from './contacts.ts';
import { curvePanel, hasFeelings } from './curve-panel.ts';
import { brokenHandoffs, handoffsPanel } from './handoffs-panel.ts';
import { slideHead } from './head.ts';
import { slideKey } from './key.ts';
import { metricsPanel } from './metrics-panel.ts';
import { overlayPanel } from './overlay-panel.ts';
import { painsPanel } from './pains-panel.ts';
import { layOutPanel, type PanelContent, wholeHeight } from './panel.ts';
import { slide } from './slide-format.ts';
import { slideStages } from './stages.ts';
import { worstPains } from './worst-pains.ts';

/** How high the curve is: the more it may, the less the panels have to say. */
const curveHeights = { least: 212, most: 420, none: 72 } as const;
const leastPanel = 160;
/** Panels with little to say are no higher than this; the slide ends above its lower edge then. */
const tallestQuiet = 260;
const panelGap = 24;
/** How wide a panel is that has nothing to say, beside others that have. */
const quietPanel = 330;

/**
 * The whole map on one slide of 16:9 that is read from the back row: where the client's way hurts, who meets them where,
 * and what is wrong, the worst of it in words and the rest as a count. The same map, names and words give the same slide.
 */
export function slideScene(map: MapPicture, names: Names, phrases: Phrases): Scene {
  const sheet = sheetOf(map, names, phrases, 'wide');
  const band = slideColumns(map);
  const inner = slide.width - 2 * slide.margin.x;
  const summary = map.toBe && summarizeMap(map.toBe);
  const said = mapHead(map, summary, phrases);
  const pains = worstPains(sheet);
  const broken = summary ? [] : brokenHandoffs(map);

  const head = atMargin(slideHead(said, sheet, inner));
  const stages = slideStages(band, sheet);
  const contacts = contactRows(band, broken, sheet);
  const key = atMargin(slideKey(broken.length > 0, sheet, inner));
  const fixed = [head, stages, contacts, key].filter(({ height }) => height > 0);
  const free =
    slide.height -
    2 * slide.margin.y -
    fixed.reduce((sum, { height }) => sum + height, 0) -
    (fixed.length + 1) * slide.gap;
  const contents = [
    painsPanel(pains, sheet),
    summary ? overlayPanel(summary, sheet) : handoffsPanel(broken, sheet),
    metricsPanel(sheet),
  ];
  const widths = panelWidths(contents, inner);
  const wanted = Math.max(leastPanel, ...contents.map((content, index) => wholeHeight(content, widths[index] ?? 0)));
  const curveHeight = hasFeelings(band, sheet)
    ? Math.max(curveHeights.least, Math.min(curveHeights.most, free - wanted))
    : curveHeights.none;
  const panelHeight = Math.min(free - curveHeight, Math.max(wanted, tallestQuiet));
  const panels = contents.map((content, index) => layOutPanel(content, widths[index] ?? 0, panelHeight));
  const curve = curvePanel(band, pains.slice(0, panels[0]?.shown), sheet, curveHeight);
  const row = beside(
    panels.map(({ block }) => block),
    panelGap,
  );

  const marks: Mark[] = [];
  let y: number = slide.margin.y;
  for (const part of [head, stages, curve, contacts, key, atMargin(row)].filter(({ height }) => height > 0)) {
    marks.push(...part.draw(0, y));
    y += part.height + slide.gap;
  }
  return {
    name: `cxmap-${map.toBe ? 'to-be' : 'map'}-slide`,
    width: slide.width,
    height: slide.height,
    title: said.title,
    description: [mapDescription(map, said, phrases), ...contents.map(saidOf)].join('. '),
    language: phrases.picture.language,
    marks: [
      { kind: 'box', part: 'ground', x: 0, y: 0, width: slide.width, height: slide.height, fill: 'paper' },
      ...marks,
    ],
  };
}

/** As wide as each other; those that have nothing to say leave room to the others. */
function panelWidths(contents: readonly PanelContent[], width: number): readonly number[] {
  const free = width - (contents.length - 1) * panelGap;
  const speaking = contents.filter(({ count }) => count > 0).length;
  if (speaking === 0) return contents.map(() => free / contents.length);
  return contents.map(({ count }) =>
    count > 0 ? (free - (contents.length - speaking) * quietPanel) / speaking : quietPanel,
  );
}

/** What a panel says in large, for those who do not see it. */
function saidOf({ count, headline }: PanelContent): string {
  return count === 0 ? headline : `${count} ${headline}`;
}

function atMargin(block: Block): Block {
  return inset(block, { left: slide.margin.x });
}
