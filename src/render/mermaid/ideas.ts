import type { Phrases } from '../../locales/phrases.ts';
import type { IdeaFunnel, RankedIdea } from '../../queries/ideas/funnel.ts';
import { truncate } from '../text.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { mermaidLabel } from './label.ts';

/** As many ideas as the chart shows: the best ones, by their numbers in the table. */
export const chartedIdeas = 40;

/** Ideas by value and effort: what to do first stands at the top left. */
export function drawIdeas({ name, running }: IdeaFunnel, phrases: Phrases): MermaidDrawing {
  const words = phrases.loopViews.ideas;
  const scored = running.filter(({ rank }) => rank !== undefined);
  const shown = scored.slice(0, chartedIdeas);
  const titles = shown.map((idea) => `${idea.number} ${truncate(idea.value.title, 60)}`);
  const title = words.title({ workspace: name });
  const quote = (text: string): string => `"${mermaidLabel(text)}"`;
  const lines = [
    'quadrantChart',
    `  title ${mermaidLabel(title)}`,
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel([words.description({ running: running.length, scored: scored.length }), ...titles].join('; '))}`,
    `  x-axis ${quote(words.low.effort)} --> ${quote(words.high.effort)}`,
    `  y-axis ${quote(words.low.value)} --> ${quote(words.high.value)}`,
    ...words.quadrants.map((quadrant, index) => `  quadrant-${index + 1} ${quote(quadrant)}`),
    ...[...pointsOf(shown)].map(([place, label]) => `  ${quote(label)}: ${place}`),
  ];
  return { text: `${lines.join('\n')}\n`, edges: 0 };
}

/** The numbers of the ideas at each point: titles would cover each other, and ideas with the same marks share a point. */
function pointsOf(ideas: readonly RankedIdea[]): ReadonlyMap<string, string> {
  const points = new Map<string, string>();
  for (const { number, value } of ideas) {
    if (!value.score) continue;
    const { client_value: client, business_value: business, effort } = value.score;
    const place = `[${share(effort, 1, 5)}, ${share(client + business, 2, 10)}]`;
    const others = points.get(place);
    points.set(place, others === undefined ? `${number}` : `${others}, ${number}`);
  }
  return points;
}

/** From 0.1 to 0.9, so that no point lies on the frame. */
function share(mark: number, low: number, high: number): string {
  return (0.1 + (0.8 * (mark - low)) / (high - low)).toFixed(2);
}
