import type { MapMetric } from '../../../queries/metrics/map-metrics.ts';
import { isOnlyNoise } from '../../../queries/metrics/standing.ts';
import { basisText } from '../../metric-trend.ts';
import { plainLine } from '../../text.ts';
import { type Block, beside, drawing, framed, inset, sized, spread, stack, titled } from '../block.ts';
import { styles } from '../format.ts';
import { cross, tick } from '../icons.ts';
import type { Paint } from '../palette.ts';
import { circle, decimal, lineThrough } from '../path-data.ts';
import type { Mark, Point } from '../scene.ts';
import { paragraph, words } from '../text-block.ts';
import type { Sheet } from './sheet.ts';

const looks: Readonly<Record<MapMetric['state'], { readonly ground: Paint; readonly paint: Paint }>> = {
  met: { ground: 'goodSoft', paint: 'good' },
  missed: { ground: 'badSoft', paint: 'bad' },
  open: { ground: 'panel', paint: 'muted' },
  few: { ground: 'panel', paint: 'muted' },
  empty: { ground: 'panel', paint: 'muted' },
  unmeasured: { ground: 'cautionSoft', paint: 'caution' },
};

/** One metric: a sign that tells whether the target is met, its last value, the target, and how it came there. `outlined` on a coloured ground. */
export function metricChip(item: MapMetric, sheet: Sheet, width: number, outlined = false): Block {
  const { metric, latest, few, target, state } = item;
  const said = sheet.phrases.picture;
  const look = looks[state];
  const amount = (value: number): string => said.amount({ value, unit: plainLine(metric.unit) });
  const goal = target === undefined ? said.noTarget : said.target({ amount: amount(target), better: metric.better });
  const n = metric.computed ? latest?.n : few?.n;
  const shown = latest ?? few;
  const answers = n === undefined ? '' : `${said.answers({ n })} · `;
  const noise = changeWords(item, sheet);
  const story = shown
    ? `${shown.period.id} · ${answers}${goal}${noise === '' ? '' : ` · ${noise}`}`
    : `${state === 'unmeasured' ? said.unmeasured : said.noValue} · ${goal}`;
  const value = latest ? [words([{ text: amount(latest.value), paint: look.paint }], styles.value)] : [];
  // A page that shows both maps has larger charts below.
  const trend = sheet.now ? undefined : sparkline(item, look.paint);
  const figures = atRight([...value, ...(trend ? [trend] : [])], 3);
  const inner = width - 39;
  // A long unit takes the value below the name.
  const isNarrow = inner - figures.width < 80;
  const text = (room: number): Block =>
    stack([paragraph(metric.name, styles.body, room), paragraph(story, styles.small, room)]);
  const body = isNarrow
    ? stack([text(inner), besideTrend(latest && amount(latest.value), look.paint, trend, inner)], 2)
    : spread(text(inner - figures.width - 8), figures, inner, 0);
  const content = beside([stateSign(state, look.paint), sized(body, inner)], 7, 'top');
  const chip = framed(sized(inset(content, { top: 5, right: 8, bottom: 6, left: 8 }), width), {
    part: 'card',
    radius: 6,
    fill: look.ground,
    ...(outlined ? { stroke: look.paint, strokeWidth: 1 } : {}),
  });
  const standing = sheet.map.standings?.get(item.id);
  const basis = standing ? basisText(standing, sheet.phrases) : '';
  const hint = `${plainLine(metric.name)}: ${said.metricState[state]}${basis === '' ? '' : ` (${basis})`}`;
  return titled(chip, hint, `metric/${item.id}`);
}

/** Which way it goes where that is more than noise, or that it is noise; nothing where nobody can tell. */
function changeWords({ id }: MapMetric, { map, phrases }: Sheet): string {
  const standing = map.standings?.get(id);
  if (!standing) return '';
  if (isOnlyNoise(standing)) return phrases.metricStatus.withinNoise;
  const { change, heading, variation } = standing;
  const isKnown = change?.isNoise === false || variation.signals.length > 0;
  return isKnown && heading !== undefined && heading !== 'same' ? phrases.loopViews.metrics.is[heading] : '';
}

/** The value over as many lines as it takes, and the course beside it. */
function besideTrend(value: string | undefined, paint: Paint, trend: Block | undefined, room: number): Block {
  const line = value === undefined ? undefined : words([{ text: value, paint }], styles.value);
  const left = room - (trend ? trend.width + 10 : 0);
  const shown = line && line.width > left && value ? paragraph([{ text: value, paint }], styles.value, left) : line;
  return beside([...(shown ? [shown] : []), ...(trend ? [trend] : [])], 10);
}

/** Blocks below one another, flush right. */
function atRight(blocks: readonly Block[], gap: number): Block {
  const width = Math.max(0, ...blocks.map((block) => block.width));
  return stack(
    blocks.map((block) => ({ ...inset(block, { left: width - block.width }), width })),
    gap,
  );
}

/** The last values as a line, the last one a dot, the target dashed; none where one value tells no story. */
function sparkline({ values, target }: MapMetric, paint: Paint): Block | undefined {
  const shown = values.slice(-8).map(({ value }) => value);
  if (shown.length < 2) return undefined;
  const [width, height] = [42, 14];
  const all = target === undefined ? shown : [...shown, target];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const yOf = (value: number): number => (high === low ? height / 2 : height - ((value - low) / (high - low)) * height);
  return drawing(width, height, (x, y): readonly Mark[] => {
    const points = shown.map(
      (value, index): Point => ({ x: x + (index / (shown.length - 1)) * (width - 4), y: y + yOf(value) }),
    );
    const last = points.at(-1) ?? { x, y };
    return [
      ...(target === undefined
        ? []
        : [
            {
              kind: 'shape',
              d: `M${decimal(x)} ${decimal(y + yOf(target))}h${decimal(width)}`,
              stroke: 'rule',
              strokeWidth: 1,
              dash: [2, 2.5],
            } as const,
          ]),
      { kind: 'shape', d: lineThrough(points), stroke: paint, strokeWidth: 1.4 },
      { kind: 'shape', d: circle(last.x, last.y, 2.2), fill: paint },
    ];
  });
}

/** A tick, a cross, a dash or a question mark in a disc. */
function stateSign(state: MapMetric['state'], paint: Paint): Block {
  return drawing(16, 16, (x, y) => {
    const [cx, cy] = [x + 8, y + 7.5];
    const disc: Mark = { kind: 'shape', d: circle(cx, cy, 7.4), fill: 'card', stroke: paint, strokeWidth: 1.4 };
    if (state === 'met') return [disc, tick(cx, cy, 7.5, paint)];
    if (state === 'missed') return [disc, cross(cx, cy, 8, paint)];
    if (state === 'open') return [disc, { kind: 'shape', d: `M${cx - 3} ${cy}h6`, stroke: paint, strokeWidth: 1.6 }];
    const box = { x: cx - 8, y: cy - 8, width: 16, height: 16 };
    return [
      disc,
      ...words([{ text: '?', paint }], styles.sign).draw(box.x + 8 - words('?', styles.sign).width / 2, cy - 7),
    ];
  });
}
