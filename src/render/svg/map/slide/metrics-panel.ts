import {
  type MetricException,
  type MetricExceptions,
  metricExceptions,
} from '../../../../queries/metrics/exceptions.ts';
import { plainLine } from '../../../text.ts';
import { type Block, drawing, spread, titled } from '../../block.ts';
import { cross } from '../../icons.ts';
import { circle } from '../../path-data.ts';
import { clipped, fitted } from '../../text-block.ts';
import type { Sheet } from '../sheet.ts';
import { type PanelContent, panelEntry } from './panel.ts';
import { signHeight } from './signs.ts';
import { slideStyles } from './slide-format.ts';

/** The metrics by exception: those that fall short by more than noise; the others are counted. */
export function metricsPanel(sheet: Sheet): PanelContent {
  const { map, phrases } = sheet;
  const said = phrases.picture.slide;
  const standings = [...(map.standings?.values() ?? [])];
  const judged = metricExceptions(standings);
  const { exceptions } = judged;
  return {
    count: exceptions.length,
    headline:
      exceptions.length > 0
        ? said.metrics({ count: exceptions.length })
        : standings.length === 0
          ? said.noMetrics
          : said.noExceptions,
    paint: 'bad',
    isGood: judged.fine > 0 && judged.unclear === 0,
    entries: exceptions.map((one) => (width) => entryOf(one, sheet, width)),
    rest: (hidden) => restOf(judged, hidden, sheet),
  };
}

function entryOf({ standing, value, target, expectation }: MetricException, sheet: Sheet, width: number): Block {
  const { metric, id } = standing;
  const { picture } = sheet.phrases;
  const amount = (number: number): string => picture.amount({ value: number, unit: plainLine(metric.unit) });
  const goals = [
    ...(target === undefined ? [] : [picture.target({ amount: amount(target), better: metric.better })]),
    ...(expectation === undefined ? [] : [picture.slide.expected({ amount: amount(expectation) })]),
  ];
  const entry = panelEntry(
    missSign(),
    (room) => {
      const now = fitted(amount(value), slideStyles.value, room * 0.45, 'end');
      return [
        spread(clipped(metric.name, slideStyles.name, room - now.width - 12, 1), now, room, 12),
        clipped(picture.slide.counts({ parts: goals }), { ...slideStyles.body, paint: 'muted' }, room, 1),
      ];
    },
    width,
  );
  return titled(entry, `${plainLine(metric.name)}: ${amount(value)}, ${goals.join(', ')}`, `metric/${id}`);
}

/** A cross in a disc. */
function missSign(): Block {
  return drawing(signHeight, signHeight, (x, y) => {
    const [cx, cy] = [x + signHeight / 2, y + signHeight / 2];
    const mark = cross(cx, cy, 22, 'bad');
    return [
      { kind: 'shape', d: circle(cx, cy, signHeight / 2 - 2), fill: 'card', stroke: 'bad', strokeWidth: 2.4 },
      mark.kind === 'shape' ? { ...mark, strokeWidth: 3 } : mark,
    ];
  });
}

function restOf({ fine, noise, unclear, silent }: MetricExceptions, hidden: number, { phrases }: Sheet): string {
  const said = phrases.picture.slide;
  return said.counts({
    parts: [
      ...(hidden > 0 ? [said.more({ count: hidden })] : []),
      ...(fine > 0 ? [said.fine({ count: fine })] : []),
      ...(noise > 0 ? [said.noise({ count: noise })] : []),
      ...(unclear > 0 ? [said.unclear({ count: unclear })] : []),
      ...(silent > 0 ? [said.silent({ count: silent })] : []),
    ],
  });
}
