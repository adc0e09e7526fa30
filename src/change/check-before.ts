import type { StateBefore } from '../kept.ts';
import type { Model } from '../model/model.ts';
import type { CheckBefore } from '../rules/check.ts';
import { differenceOf } from '../rules/difference.ts';
import type { Found } from '../rules/find.ts';
import type { GatheredFact } from '../rules/reach.ts';
import type { Finding } from '../rules/rule.ts';

/** Findings and facts by their ids, as they are written. */
interface Written {
  readonly byRule: readonly (readonly [string, readonly Finding[]])[];
  readonly gathered: readonly (readonly [string, readonly GatheredFact[]])[];
}

/** What an earlier run found in the files as they were then, and what differs now; undefined where nothing is known. */
export function checkBefore(model: Model, before: StateBefore | undefined): CheckBefore | undefined {
  const text = before?.checked();
  if (!before || text === undefined) return undefined;
  // Written by this version of this program, and whole: its checksum has seen to that.
  const { byRule, gathered } = JSON.parse(text) as Written;
  const now = model.repo.list();
  const there = new Set(now);
  const differing = [...now.filter((path) => !before.isSame(path)), ...before.paths.filter((path) => !there.has(path))];
  return {
    difference: differenceOf(model, new Set(differing), before.facts),
    found: { byRule: new Map(byRule), gathered: new Map(gathered) },
  };
}

/** What a check found, to be kept with the files. */
export function keepable({ byRule, gathered }: Found): () => string {
  return () => JSON.stringify({ byRule: [...byRule], gathered: [...gathered] } satisfies Written);
}
