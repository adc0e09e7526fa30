import type { Idea, IdeaScore, IdeaStatus } from '../../model/gen/types.gen.ts';
import { ideaMachine } from '../../model/machines/idea.ts';
import type { Item, Model } from '../../model/model.ts';

/** Where ideas stand, and which of them are worth most for what they cost. */
export interface IdeaFunnel {
  readonly name: string;
  /** How many ideas are in each status, in the order of the lifecycle. */
  readonly counts: readonly { readonly status: IdeaStatus; readonly count: number }[];
  /** Ideas still on their way, the best first; those without a score come last. */
  readonly running: readonly RankedIdea[];
  /** Implemented, rejected and cancelled ones, in the order of the lifecycle, the newest first. */
  readonly ended: readonly Item<Idea>[];
}

export interface RankedIdea extends Item<Idea> {
  /** From 1. */
  readonly number: number;
  /** The sum of the values over the effort. */
  readonly rank: number | undefined;
}

/** Whether an idea in this status is still to be decided or done: those that `running` holds. */
export function isOnTheWay(status: IdeaStatus): boolean {
  return !ideaMachine.ended.includes(status);
}

/** Sorts ideas into those still to be decided or done, ranked, and those that are through. */
export function ideaFunnel(model: Model): IdeaFunnel {
  const ideas = model.all('idea');
  const isEnded = ({ value }: Item<Idea>): boolean => !isOnTheWay(value.status);
  const place = ({ value }: Item<Idea>): number => ideaMachine.states.indexOf(value.status);
  return {
    name: model.settings.name,
    counts: ideaMachine.states.map((status) => ({
      status,
      count: ideas.filter(({ value }) => value.status === status).length,
    })),
    running: ideas
      .filter((idea) => !isEnded(idea))
      .map((idea) => ({ ...idea, rank: rankOf(idea.value.score) }))
      .sort((a, b) => (b.rank ?? -1) - (a.rank ?? -1) || (a.id < b.id ? -1 : 1))
      .map((idea, index) => ({ ...idea, number: index + 1 })),
    ended: ideas.filter(isEnded).sort((a, b) => place(a) - place(b) || (a.id < b.id ? 1 : -1)),
  };
}

function rankOf(score: IdeaScore | undefined): number | undefined {
  return score && (score.client_value + score.business_value) / score.effort;
}
