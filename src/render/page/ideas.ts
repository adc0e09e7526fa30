import type { Phrases } from '../../locales/phrases.ts';
import type { Idea } from '../../model/gen/types.gen.ts';
import type { Item } from '../../model/model.ts';
import type { Names } from '../../queries/common/names.ts';
import type { IdeaFunnel, RankedIdea } from '../../queries/ideas/funnel.ts';
import { chartedIdeas, drawIdeas } from '../mermaid/ideas.ts';
import { routeText } from '../route-text.ts';
import { type Block, type Diagrams, diagram, heading, type Page, paragraph, table } from './blocks.ts';

/** The ideas as a page: the chart, the funnel, those on their way by rank, and what became of the others. */
export function ideasPage(funnel: IdeaFunnel, names: Names, phrases: Phrases, diagrams: Diagrams): Page {
  const words = phrases.loopViews.ideas;
  const { views, states } = phrases;
  const scored = diagrams === 'drawn' ? funnel.running.filter(({ rank }) => rank !== undefined).length : 0;
  return {
    title: words.title({ workspace: funnel.name }),
    blocks: [
      ...(scored > 0 ? [diagram(drawIdeas(funnel, phrases).text)] : []),
      ...(scored > chartedIdeas ? [paragraph(views.diagramOf({ shown: chartedIdeas, all: scored }))] : []),
      heading(2, words.funnel),
      table(
        [views.status, views.count],
        funnel.counts.map(({ status, count }) => [states.idea[status], String(count)]),
        ['left', 'right'],
      ),
      heading(2, words.running),
      ...(funnel.running.length > 0
        ? [paragraph(words.rankNote), runningTable(funnel.running, names, phrases)]
        : [paragraph(phrases.map.empty)]),
      ...(funnel.ended.length > 0 ? [heading(2, words.ended), endedTable(funnel.ended, phrases)] : []),
    ],
  };
}

function runningTable(ideas: readonly RankedIdea[], names: Names, phrases: Phrases): Block {
  const words = phrases.loopViews.ideas;
  const { map, views, states } = phrases;
  const number = (value: number | undefined): string => (value === undefined ? '' : views.number(value));
  return table(
    [
      map.number,
      words.idea,
      views.id,
      views.status,
      words.clientValue,
      words.businessValue,
      words.effort,
      words.rank,
      words.route,
      words.cases,
    ],
    ideas.map(({ number: place, id, value: { title, status, score, route, cases = [] }, rank }) => [
      String(place),
      title,
      id,
      states.idea[status],
      number(score?.client_value),
      number(score?.business_value),
      number(score?.effort),
      number(rank),
      route ? routeText(route, names, phrases) : '',
      String(cases.length),
    ]),
    ['right', 'left', 'left', 'left', 'right', 'right', 'right', 'right', 'left', 'right'],
  );
}

function endedTable(ideas: readonly Item<Idea>[], { loopViews, views, states }: Phrases): Block {
  const words = loopViews.ideas;
  return table(
    [words.idea, views.id, views.status, words.became],
    ideas.map(({ id, value }) => [value.title, id, states.idea[value.status], endOf(value)]),
  );
}

/** What was reached, or why it was not and what is done instead. */
function endOf({ status, outcome, rejection, cancellation }: Idea): string {
  if (status === 'implemented') return outcome?.results ?? '';
  const refusal = status === 'rejected' ? rejection : cancellation;
  return refusal
    ? [refusal.reason, ...[refusal.alternatives ?? []].flat().map((other) => `→ ${other}`)].join('\n')
    : '';
}
