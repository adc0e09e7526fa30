import type { BlueprintParticipant } from '../../../queries/journeys/blueprint.ts';
import type { MapMetric } from '../../../queries/metrics/map-metrics.ts';
import { metricValueText } from '../../metric-value.ts';
import { plainLine } from '../../text.ts';
import { type Block, framed, inset, sized, stack } from '../block.ts';
import { styles } from '../format.ts';
import { inColumns } from '../list-columns.ts';
import type { Span } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { type BlueprintSheet, teamLines } from './cards.ts';

/** Who is on the path, what each team gains, and by which metric that shows. */
export function participantCards(
  participants: readonly BlueprintParticipant[],
  sheet: BlueprintSheet,
  width: number,
): Block {
  const entries = participants.map((participant) => (room: number) => participantCard(participant, sheet, room));
  return inColumns(width, sheet.format.name === 'wide' ? 250 : 260, entries);
}

function participantCard({ team, gain, target }: BlueprintParticipant, sheet: BlueprintSheet, width: number): Block {
  const { phrases } = sheet;
  const room = width - 24;
  const lines = [
    ...teamLines(team, styles.name, undefined, room, sheet),
    gain === undefined
      ? paragraph([{ text: `! ${phrases.pictures.blueprint.noGain}`, paint: 'caution' }], styles.body, room)
      : paragraph(gain, styles.body, room),
    ...(target ? [paragraph(targetSpans(target, sheet), styles.small, room)] : []),
  ];
  const content = sized(inset(stack(lines, 3), { top: 8, right: 12, bottom: 9, left: 12 }), width);
  return framed(content, {
    part: 'card',
    radius: 6,
    ...(gain === undefined ? { fill: 'card', stroke: 'caution', strokeWidth: 1.2, dash: [3, 2.5] } : { fill: 'panel' }),
  });
}

const signs = { met: '✓', missed: '✗', open: '–', few: '–', empty: '?', unmeasured: '?' } as const;

/** `✗ First answers: 71 % · target ≥ 80 %` */
function targetSpans(item: MapMetric, { phrases }: BlueprintSheet): readonly Span[] {
  const { metric, target, state } = item;
  const { picture } = phrases;
  const amount = (value: number): string => picture.amount({ value, unit: plainLine(metric.unit) });
  const goal =
    target === undefined ? picture.noTarget : picture.target({ amount: amount(target), better: metric.better });
  const value = metricValueText(item, phrases, plainLine(metric.unit));
  const paint = state === 'met' ? 'good' : state === 'missed' ? 'bad' : 'muted';
  return [
    { text: `${signs[state]} `, weight: 600, paint },
    { text: `${metric.name}: ` },
    { text: value, weight: 600, paint },
    { text: ` · ${goal}` },
  ];
}
