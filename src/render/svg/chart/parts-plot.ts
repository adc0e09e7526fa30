import type { Phrases } from '../../../locales/phrases.ts';
import type { MeasuredPart, PartCourse, PartsCourse } from '../../../queries/metrics/parts-course.ts';
import { type Block, beside, drawing, inset, sized, stack } from '../block.ts';
import { styles } from '../format.ts';
import { roomFor } from '../measure.ts';
import { circle, decimal, lineThrough } from '../path-data.ts';
import type { Mark, Span } from '../scene.ts';
import { lineMark, paragraph, type TextStyle } from '../text-block.ts';
import { type LinearScale, linearScale } from './linear-scale.ts';
import { targetLook } from './references.ts';
import { sampleText } from './sample-text.ts';
import { statePaint, stateSign } from './state-sign.ts';
import { thinLabels } from './thin-labels.ts';
import { tickTexts } from './tick-texts.ts';

const label: TextStyle = { ...styles.small, size: 11, leading: 15 };
const rowGap = 9;
/** Beside the dots. */
const gap = 16;

/** What stands in the columns of a row: the name, the dots, the values. */
interface Columns {
  readonly name: number;
  readonly plot: number;
  readonly value: number;
}

/**
 * The parts of a metric below one another, the best first: a dot where each is, a ring where it was, the target as a
 * line through all of them, the values beside.
 */
export function partsPlot(course: PartsCourse, unit: string, phrases: Phrases, width: number): Block {
  const { parts, target } = course;
  const values = parts.flatMap((part) =>
    part.state === 'few' ? [] : part.before === undefined ? [part.value] : [part.value, part.before],
  );
  const widest = Math.max(...parts.map(({ name }) => roomFor(name, label.size, 600)));
  const name = Math.min(widest + 4, width * 0.3);
  const value = Math.min(180, width * 0.3);
  const columns: Columns = { name, value, plot: width - name - value - 2 * gap };
  const scale = linearScale(target === undefined ? values : [...values, target], [0, columns.plot], 64);
  const rows = stack(
    parts.map((part) => partRow(part, { unit, columns, scale, ofAnswers: course.ofAnswers }, phrases)),
    rowGap,
  );
  const axis = axisBlock(scale, phrases, columns);
  const all = stack([rows, axis], 4);
  return {
    width,
    height: all.height + 6,
    draw: (x, y) => {
      const left = x + columns.name + gap;
      const bottom = y + 6 + rows.height;
      return [
        ...scale.ticks.map(
          (tick): Mark => ({
            kind: 'shape',
            d: `M${decimal(left + scale.at(tick))} ${decimal(y)}V${decimal(bottom)}`,
            stroke: 'hairline',
            strokeWidth: 0.8,
          }),
        ),
        ...(target === undefined
          ? []
          : [
              {
                kind: 'shape',
                d: `M${decimal(left + scale.at(target))} ${decimal(y)}V${decimal(bottom)}`,
                ...targetLook,
              } as const,
            ]),
        ...all.draw(x, y + 6),
      ];
    },
  };
}

interface RowFormat {
  readonly unit: string;
  readonly columns: Columns;
  readonly scale: LinearScale;
  readonly ofAnswers: boolean;
}

function partRow(part: PartCourse, format: RowFormat, phrases: Phrases): Block {
  const { columns, scale } = format;
  const name = paragraph(part.name, { ...label, paint: 'ink' }, columns.name);
  const figures = paragraph(figuresOf(part, format, phrases), label, columns.value - 22);
  const value = beside([stateSign(part.state), figures], 6);
  const height = Math.max(name.height, value.height);
  return {
    width: columns.name + columns.plot + columns.value + 2 * gap,
    height,
    draw: (x, y) => {
      const left = x + columns.name + gap;
      return [
        ...name.draw(x, y + (height - name.height) / 2),
        ...(part.state === 'few' ? [] : dots(part, scale, left, y + height / 2)),
        ...value.draw(left + columns.plot + gap, y + (height - value.height) / 2),
      ];
    },
  };
}

/** The value, by how much it is another, and how much it rests on; of too few answers, how many they are. */
function figuresOf(part: PartCourse, { unit, ofAnswers }: RowFormat, phrases: Phrases): readonly Span[] {
  const { picture, views } = phrases;
  if (part.state === 'few') return [{ text: picture.answers({ n: part.n }), paint: 'muted' }];
  const change = part.before === undefined ? '' : ` (${views.signed(part.value - part.before)})`;
  const { paint } = statePaint[part.state];
  return [
    { text: picture.amount({ value: part.value, unit }), weight: 600, paint },
    { text: change, paint: 'muted' },
    ...(part.n === undefined
      ? []
      : [{ text: ` · ${sampleText(part.n, ofAnswers, phrases)}`, paint: 'muted' as const }]),
  ];
}

function dots({ value, before }: MeasuredPart, { at }: LinearScale, left: number, y: number): readonly Mark[] {
  const now = left + at(value);
  const ring = (x: number): readonly Mark[] => [
    {
      kind: 'shape',
      d: lineThrough([
        { x, y },
        { x: now, y },
      ]),
      stroke: 'accent',
      strokeWidth: 2,
    },
    { kind: 'shape', d: circle(x, y, 4), fill: 'card', stroke: 'accent', strokeWidth: 1.6 },
  ];
  return [
    ...(before === undefined ? [] : ring(left + at(before))),
    { kind: 'shape', d: circle(now, y, 5), fill: 'accent', stroke: 'card', strokeWidth: 1 },
  ];
}

function axisBlock(scale: LinearScale, phrases: Phrases, { name, plot, value }: Columns): Block {
  const texts = tickTexts(scale.ticks, phrases).map((text, index) => ({ text, x: scale.at(scale.ticks[index] ?? 0) }));
  const kept = thinLabels(texts, { from: -gap, to: plot + gap, size: label.size, gap: 8 });
  const block = drawing(plot, label.leading, (x, y) =>
    kept.map(({ text, x: left, width }) =>
      lineMark([{ text, paint: label.paint }], label, 'middle', { x: x + left, y, width, height: label.leading }),
    ),
  );
  return sized(inset(block, { left: name + gap }), name + plot + value + 2 * gap);
}
