import type { IdeaStatus } from '../../model/gen/types.gen.ts';
import { ideaMachine } from '../../model/machines/idea.ts';
import type { Model } from '../../model/model.ts';

/** One step of the way from an idea to what it brought. */
export interface FunnelStep {
  readonly status: IdeaStatus;
  /** How many stand here now. */
  readonly now: number;
  /** How many have ever come this far. */
  readonly reached: number;
  /** Those among the ones that reached the step before, from 0 to 1; undefined on the first step, and after nobody. */
  readonly share: number | undefined;
}

/** The way of an idea where all goes well. */
const way: readonly IdeaStatus[] = ['received', 'in_analysis', 'planned', 'in_progress', 'implemented'];

/** Where ideas stand and how many come through each step; then how many have left the way, and how. */
export interface IdeaConversion {
  readonly steps: readonly FunnelStep[];
  readonly left: readonly { readonly status: IdeaStatus; readonly now: number }[];
}

/** Counts ideas along their way. An idea that has come to a step has come through all before it. */
export function ideaConversion(model: Model): IdeaConversion {
  const ideas = model.all('idea').map(({ value: { status, history = [] } }) => ({
    status,
    furthest: way.findLastIndex((step) => step === status || history.some(({ to }) => to === step)),
  }));
  const now = (wanted: IdeaStatus): number => ideas.filter(({ status }) => status === wanted).length;
  const reached = way.map((_, step) => ideas.filter(({ furthest }) => furthest >= step || step === 0).length);
  return {
    steps: way.map((status, step) => {
      const [before = 0, here = 0] = [reached[step - 1], reached[step]];
      return { status, now: now(status), reached: here, share: before === 0 ? undefined : here / before };
    }),
    left: ideaMachine.states.filter((status) => !way.includes(status)).map((status) => ({ status, now: now(status) })),
  };
}
