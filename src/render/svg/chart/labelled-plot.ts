import type { Phrases } from '../../../locales/phrases.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import type { Block } from '../block.ts';
import { styles } from '../format.ts';
import { lineThrough } from '../path-data.ts';
import type { Mark } from '../scene.ts';
import { paragraph, type TextStyle, words } from '../text-block.ts';
import { courseMarks, plotFormats } from './course-plot.ts';
import { planPlot } from './plot-plan.ts';
import { referencesOf } from './references.ts';
import { spreadApart } from './spread-apart.ts';

const labelStyle: TextStyle = { ...styles.body, size: 11, leading: 15 };
const between = 6;
/** From the end of a level to its words. */
const leader = 22;

/** A large course whose levels have their words at their ends. */
export function labelledPlot(history: MetricHistory, phrases: Phrases, width: number): Block {
  const { target, others } = referencesOf(history, phrases);
  const references = [...(target ? [target] : []), ...others];
  const widest = Math.max(0, ...references.map(({ text }) => words(text, labelStyle).width));
  const room = Math.min(widest, 210, width * 0.24);
  const labels = references.map((reference) => {
    const text = paragraph(reference.text, labelStyle, room);
    return { ...reference, block: { ...text, height: text.height + between } };
  });
  const gutter = labels.length > 0 ? leader + room + 8 : 0;
  const tall = labels.reduce((sum, { block }) => sum + block.height, 0);
  const large = plotFormats.large;
  const format = { ...large, width: width - gutter, height: Math.max(large.height, tall + large.label.leading + 8) };
  return {
    width,
    height: format.height,
    draw: (x, y) => {
      const plan = planPlot(history, phrases, format, { x, y });
      const levels = labels.map(({ value }) => plan.scale.at(value));
      const tops = spreadApart(
        labels.map(({ block }, index) => ({ middle: (levels[index] ?? y) + between / 2, height: block.height })),
        [y, y + format.height - format.label.leading - 8 + between],
      );
      return [
        ...courseMarks(plan, history, phrases, format, x),
        ...labels.flatMap(({ block, look }, index): readonly Mark[] => {
          const top = tops[index] ?? y;
          const way = [
            { x: plan.right, y: levels[index] ?? y },
            { x: plan.right + leader - 5, y: top + (block.height - between) / 2 },
          ];
          return [{ kind: 'shape', d: lineThrough(way), ...look }, ...block.draw(plan.right + leader, top)];
        }),
      ];
    },
  };
}
