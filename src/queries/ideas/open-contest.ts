import type { Volunteer } from '../../model/gen/types.gen.ts';
import { ideaMachine } from '../../model/machines/idea.ts';
import type { IdeaFunnel, RankedIdea } from './funnel.ts';

/** An idea in the contest that still looks for people. */
export interface ContestIdea {
  readonly idea: RankedIdea;
  readonly approved: readonly Volunteer[];
  /** Who has volunteered and waits for approval. */
  readonly waiting: readonly Volunteer[];
}

/**
 * The contest's open list, the best first: ideas of the contest on which the work has not begun, unless they are
 * planned already with somebody who is approved and nobody who waits.
 */
export function openContest({ running }: Pick<IdeaFunnel, 'running'>): readonly ContestIdea[] {
  return running.flatMap((idea): readonly ContestIdea[] => {
    const { route, status, volunteers = [] } = idea.value;
    if (!route || !('contest' in route) || status === 'in_progress' || ideaMachine.ended.includes(status)) return [];
    const approved = volunteers.filter(({ approved_by: by }) => by !== undefined);
    const waiting = volunteers.filter(({ approved_by: by }) => by === undefined);
    return status === 'planned' && approved.length > 0 && waiting.length === 0 ? [] : [{ idea, approved, waiting }];
  });
}
