import type { Diagnostic } from '../diagnostic.ts';
import { buildModel } from '../model/model.ts';
import { checkModel } from '../rules/check.ts';
import { memoryRepo } from '../source/repo.ts';
import { baseWorkspace } from './base-workspace.ts';
import { expectWithinReach } from './within-reach.ts';

/**
 * What every rule finds, in `strict`, in the small workspace with some files laid over it or, where null, taken away. No
 * rule may look at more than it declares.
 */
export async function checkFiles(files: Readonly<Record<string, string | null>>): Promise<readonly Diagnostic[]> {
  const all = { ...baseWorkspace, 'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}preset: strict\n`, ...files };
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  const model = await buildModel(memoryRepo(Object.fromEntries(present)));
  expectWithinReach(model);
  return checkModel(model);
}
