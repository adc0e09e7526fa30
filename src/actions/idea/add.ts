import type { Model } from '../../model/model.ts';
import { decideCases, findLeftWork, openCases } from '../kit/case-work.ts';
import { checked, type Planned } from '../kit/planned.ts';
import { checkIdea, type IdeaWish, makeIdea } from './make.ts';

export interface NewIdea extends IdeaWish {
  /** Any parts of ids that name one case each. */
  readonly cases: readonly string[];
}

/**
 * Plans a new idea, tied to the cases that ask for it and routed by its tags. The idea is written first; where an
 * earlier run was cut off after that, the idea it left is taken up instead of making another.
 */
export function planIdeaAdd(model: Model, wanted: NewIdea): Planned {
  const { at, by } = wanted;
  const wrong = checkIdea(model, wanted, wanted.cases.length > 0);
  const opened = checked(wrong, openCases(model, wanted.cases, at));
  if (!opened.ok) return opened;
  const { cases } = opened;
  const title = wanted.title?.trim() ?? String(wanted.more.title);
  const left = findLeftWork(model, 'idea', cases, (idea) => idea.title === title);
  const made = left ? undefined : makeIdea(model, wanted, cases);
  const id = left?.id ?? made?.id ?? '';
  const decided = decideCases(cases, { kind: 'idea', work: id, at, by });
  if (!decided.ok) return decided;
  return {
    ok: true,
    plan: {
      writes: [...(made ? [made.write] : []), ...decided.writes],
      record: id,
      summary: { key: left ? 'action/idea-joined' : 'action/idea-added', values: { id, title } },
      commit: { key: 'action/idea-added-commit', values: { id, title } },
    },
  };
}
