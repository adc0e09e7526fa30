import type { Diagnostic, Message } from '../../diagnostic.ts';
import { type Comparison, compareModels } from '../../diff/compare.ts';
import type { WorkspaceHandle } from '../../host.ts';
import { buildModel, filesOf, type Model } from '../../model/model.ts';
import { checkChanges } from '../../rules/check-changes.ts';
import { basesOf } from '../kit/base.ts';
import type { Context } from '../kit/command.ts';
import { commitNamed, readingHistory } from '../kit/revision.ts';

/** What became of the base of a workspace. */
export interface BaseFindings {
  readonly found: readonly Diagnostic[];
  /** The commits that were compared with, full ids. */
  readonly bases: readonly string[];
  /** Paths of the bases that are not there any more. */
  readonly gone: readonly string[];
  /** What the reader must know of how it was compared. */
  readonly notes: readonly Message[];
}

/**
 * Compares a workspace with every best common ancestor of a commit and its own. Only files that differ are read twice.
 * `model` is the workspace as it is open: the work tree, or the revision of `--at`. Without a name, the CI event says it.
 */
export async function findChanges(
  context: Context,
  { root, repo }: WorkspaceHandle,
  model: Model,
  named: string | undefined,
  fetches: 'fetches' | 'asks',
): Promise<BaseFindings> {
  const revisions = await context.host.revisions();
  const read = async (): Promise<BaseFindings> => {
    const bases = await basesOf(context, root, named, fetches);
    const open = context.at === undefined ? 'work-tree' : await commitNamed(revisions, context, root, context.at);
    const comparisons: Comparison[] = [];
    const gone = new Set<string>();
    const notes: Message[] = [];
    for (const base of bases) {
      const states = await revisions.differing(root, base, open);
      const { before } = states.complete(repo);
      if (!before.list().includes('cxmap.yaml')) {
        notes.push({ key: 'action/not-begun', values: { revision: base.slice(0, 12) } });
        continue;
      }
      const earlier = await buildModel(before, filesOf(model, new Set(states.paths)));
      comparisons.push({ ...(await compareModels(earlier, model)), base });
      const left = new Set(states.after.list());
      for (const path of states.before.list()) if (!left.has(path)) gone.add(path);
    }
    return { found: checkChanges(comparisons), bases, gone: [...gone], notes };
  };
  return readingHistory(context, read, fetches);
}

/** A move that the rule of histories reports is not told again by the rule that compares it with the base. */
export function tellMovesOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(found.filter(({ rule }) => rule === 'history').map(({ subject }) => subject));
  return found.filter(({ rule, subject }) => rule !== 'move-by-hand' || !told.has(subject));
}
