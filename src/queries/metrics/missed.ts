import type { Task } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';

/** The task that a missed target of a period became, whatever came of it. */
export function taskOfMiss(model: Model, metric: string, period: string): Item<Task> | undefined {
  return model.all('task').find(({ value: { origin } }) => {
    if (!origin || !('metric' in origin)) return false;
    return origin.metric === metric && origin.period === period;
  });
}
