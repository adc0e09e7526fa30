import { MissingHistory, type Revisions } from '../../revisions.ts';
import { type Change, changeInCi } from './change-in-ci.ts';
import { type Context, Stop } from './command.ts';
import { commitNamed, readingHistory } from './revision.ts';

/**
 * What a change is compared with: every best common ancestor of HEAD (or of the revision that is open) and the commit that
 * is named; where none is named, of HEAD and what the CI event or the default branch says. Full ids. Stops with exit 2 where the name is no commit or
 * nothing is known, with 3 where the clone lacks what decides it (unless it `fetches`), or the two have nothing in common.
 */
export async function basesOf(
  context: Context,
  root: string,
  named: string | undefined,
  fetches: 'fetches' | 'asks' = 'asks',
): Promise<readonly string[]> {
  const revisions = await context.host.revisions();
  return readingHistory(
    context,
    async () => {
      const open = context.at ?? 'HEAD';
      const head = await commitNamed(revisions, context, root, open);
      if (named !== undefined) return ancestorsOf(revisions, context, root, { one: named, other: open });
      const change = await changeInCi(context);
      if (change !== undefined) return basesOfChange(revisions, context, root, head, change);
      const branch = await revisions.defaultBranch(root);
      if (branch === undefined) {
        const offered = await likelyBase(revisions, root);
        throw new Stop(2, { key: 'action/base-unknown', values: { offered } }, context.locale);
      }
      return ancestorsOf(revisions, context, root, { one: `refs/remotes/${branch}`, other: open });
    },
    fetches,
  );
}

/** What branches are usually called that changes are made for: the first one that is here; empty where none is. */
async function likelyBase(revisions: Revisions, root: string): Promise<string> {
  for (const name of ['origin/main', 'origin/master', 'main', 'master']) {
    if ((await revisions.resolve(root, name)) !== undefined) return name;
  }
  return '';
}

/** The best common ancestors of two commits by their names. Throws `MissingHistory`; stops with exit 3 where there are none. */
export async function ancestorsOf(
  revisions: Revisions,
  context: Context,
  root: string,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<readonly string[]> {
  const [first, second] = await Promise.all([
    commitNamed(revisions, context, root, one),
    commitNamed(revisions, context, root, other),
  ]);
  const bases = await revisions.mergeBases(root, first, second);
  if (bases.length > 0) return bases;
  throw new Stop(3, { key: 'action/no-merge-base', values: { one, other } }, context.locale);
}

/**
 * The base of what a CI service checked out. A merge that it made of the change begins where its first parent is: the base
 * that the event names may be older, and what others did since is no part of the change. A parent of HEAD is known to be
 * its ancestor even where a shallow clone does not have it.
 */
async function basesOfChange(
  revisions: Revisions,
  context: Context,
  root: string,
  head: string,
  { base, head: wanted }: Change,
): Promise<readonly string[]> {
  const [first, second] = await revisions.parents(root, head);
  const known = wanted !== undefined && second === wanted ? first : [first, second].find((parent) => parent === base);
  if (known !== undefined) {
    if ((await revisions.resolve(root, known)) === undefined)
      throw new MissingHistory({ kind: 'commit', commit: known });
    return [known];
  }
  if (wanted !== undefined && head !== wanted && first !== wanted)
    await demandOf(revisions, context, root, head, { base, head: wanted });
  return ancestorsOf(revisions, context, root, { one: base, other: head });
}

/** Stops with exit 2 where HEAD does not hold the change that the event is about: what would be compared is another one. */
async function demandOf(
  revisions: Revisions,
  context: Context,
  root: string,
  head: string,
  { base, head: wanted }: { readonly base: string; readonly head: string },
): Promise<void> {
  // Checked out is what the change is to be merged into, as `pull_request_target` does.
  if (head !== base) {
    const commit = await commitNamed(revisions, context, root, wanted);
    if ((await revisions.mergeBases(root, commit, head)).includes(commit)) return;
  }
  throw new Stop(
    2,
    { key: 'action/another-change', values: { head: head.slice(0, 12), wanted: wanted.slice(0, 12) } },
    context.locale,
  );
}
