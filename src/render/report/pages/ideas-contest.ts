import type { ContestIdea } from '../../../queries/ideas/open-contest.ts';
import type { PageData, ReportRequest } from '../page.ts';
import type { IdeaCells } from './idea-cells.ts';

/** An idea that looks for volunteers: what it gives, who is in, and how to join. */
export function contestData(
  { idea, approved, waiting }: ContestIdea,
  cells: IdeaCells,
  { names, phrases }: ReportRequest,
): PageData {
  const { id, value, rank } = idea;
  return {
    id,
    title: value.title,
    text: value.text,
    status: phrases.states.idea[value.status],
    rank: rank === undefined ? '' : phrases.views.number(rank),
    cases: value.cases?.length ?? 0,
    supporters: cells.supporters(value.supporters),
    parts: cells.parts(value),
    approved: approved.map(({ person }) => names.person(person)),
    waiting: waiting.map(({ person }) => names.person(person)),
  };
}
