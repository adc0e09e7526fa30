import type { Case, Idea, Task } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { ideaParts } from '../ideas/parts.ts';

/** Tells which stages of the client's life a piece of feedback or work is about. */
export interface WorkStages {
  ofCase(value: Case): readonly string[];
  /** By its cases, else by the metric or playbook it came from. */
  ofTask(value: Task): readonly string[];
  /** By its cases, and by the parts of the map it changes. */
  ofIdea(value: Idea): readonly string[];
}

/** Made once for a workspace. */
export function workStages(model: Model): WorkStages {
  const parts = ideaParts(model);
  const ofCase = ({ stage, touchpoint }: Case): readonly string[] => {
    const found = stage ?? (touchpoint === undefined ? undefined : model.get('touchpoint', touchpoint)?.value.stage);
    return found === undefined ? [] : [found];
  };
  const ofCases = (ids: readonly string[] = []): readonly string[] =>
    ids.flatMap((id) => {
      const one = model.get('case', id)?.value;
      return one ? ofCase(one) : [];
    });
  return {
    ofCase,
    ofTask({ cases, origin }) {
      const stages = [...ofCases(cases)];
      if (origin && 'metric' in origin) stages.push(model.get('metric', origin.metric)?.value.stage ?? '');
      if (origin && 'playbook' in origin) stages.push(model.get('playbook', origin.playbook)?.value.stage ?? '');
      return unique(stages);
    },
    ofIdea: (idea) => unique([...ofCases(idea.cases), ...parts(idea).flatMap(({ stages }) => stages)]),
  };
}

function unique(stages: readonly string[]): readonly string[] {
  return [...new Set(stages.filter((stage) => stage !== ''))];
}
