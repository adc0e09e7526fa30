import type { Model } from '../../model/model.ts';
import type { WaitingThing } from '../monitor/entry.ts';
import type { WorkStages } from './work-stages.ts';

/** All stages that an entry of the monitoring lists is about; the entry itself names the first alone. */
export function entryStages(model: Model, stages: WorkStages, { kind, id, stage }: WaitingThing): readonly string[] {
  switch (kind) {
    case 'task': {
      const task = model.get('task', id)?.value;
      return task ? stages.ofTask(task) : [];
    }
    case 'idea': {
      const idea = model.get('idea', id)?.value;
      return idea ? stages.ofIdea(idea) : [];
    }
    case 'case': {
      const one = model.get('case', id)?.value;
      return one ? stages.ofCase(one) : [];
    }
    case 'handoff':
      return model.get('handoff', id)?.value.stages ?? [];
    case 'question':
      return model.get('handoff', model.get('question', id)?.value.handoff ?? '')?.value.stages ?? [];
    case 'announcement':
      return model.get('handoff', model.get('announcement', id)?.value.handoff ?? '')?.value.stages ?? [];
    case 'metric':
      return stage === undefined ? [] : [stage];
    case 'person':
    case 'client':
      return [];
  }
}
