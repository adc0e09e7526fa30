import type { Phrases } from '../../locales/phrases.ts';
import type { IdeaFunnel, RankedIdea } from '../../views/idea-funnel.ts';
import { truncate } from '../text.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { mermaidLabel } from './label.ts';

/** As many ideas as the chart shows: the best ones, by their numbers in the table. */
export const chartedIdeas = 40;

/** Ideas by value and effort: what to do first stands at the top left. */
export function drawIdeas({ name, running }: IdeaFunnel, phrases: Phrases): MermaidDrawing {
  const words = phrases.loopViews.ideas;
  const scored = running.filter(({ rank }) => rank !== undefined);
  const title = words.title({ workspace: name });
  const quote = (text: string): string => `"${mermaidLabel(text)}"`;
  const lines = [
    'quadrantChart',
    `  title ${mermaidLabel(title)}`,
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(words.description({ running: running.length, scored: scored.length }))}`,
    `  x-axis ${quote(words.low.effort)} --> ${quote(words.high.effort)}`,
    `  y-axis ${quote(words.low.value)} --> ${quote(words.high.value)}`,
    ...words.quadrants.map((quadrant, index) => `  quadrant-${index + 1} ${quote(quadrant)}`),
    ...[...pointsOf(scored.slice(0, chartedIdeas))].map(([place, label]) => `  ${quote(label)}: ${place}`),
  ];
  return { text: `${lines.join('\n')}\n`, edges: 0 };
}

/** Ideas with the same marks would cover each other: they share a point, and its label has their numbers. */
function pointsOf(ideas: readonly RankedIdea[]): ReadonlyMap<string, string> {
  const points = new Map<string, readonly RankedIdea[]>();
  for (const idea of ideas) {
    const score = idea.value.score;
    if (!score) continue;
    const place = `[${share(score.effort, 1, 5)}, ${share(score.client_value + score.business_value, 2, 10)}]`;
    points.set(place, [...(points.get(place) ?? []), idea]);
  }
  return new Map(
    [...points].map(([place, of]) => {
      const [first] = of;
      const label =
        of.length === 1 && first
          ? `${first.number} ${truncate(first.value.title, 24)}`
          : of.map(({ number }) => number).join(', ');
      return [place, label];
    }),
  );
}

/** From 0.1 to 0.9, so that no point lies on the frame. */
function share(mark: number, low: number, high: number): string {
  return (0.1 + (0.8 * (mark - low)) / (high - low)).toFixed(2);
}
