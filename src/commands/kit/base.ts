import { type Context, Stop } from './command.ts';
import { commitNamed } from './revision.ts';

/**
 * What a change is compared with: every best common ancestor of a commit and HEAD, full ids. Stops with exit 2 where the
 * name is no commit, with 3 where the two have nothing in common here.
 */
export async function basesOf(context: Context, root: string, named: string): Promise<readonly string[]> {
  const revisions = await context.host.revisions();
  const [other, head] = await Promise.all([
    commitNamed(revisions, context, root, named),
    commitNamed(revisions, context, root, 'HEAD'),
  ]);
  const bases = await revisions.mergeBases(root, other, head);
  if (bases.length > 0) return bases;
  throw new Stop(3, { key: 'action/no-merge-base', values: { one: named, other: 'HEAD' } }, context.locale);
}
