import type { Revisions, TwoStates } from '../../revisions.ts';
import type { Repo } from '../../source/repo.ts';
import { ancestorsOf, basesOf } from '../kit/base.ts';
import { type Context, Stop } from '../kit/command.ts';
import { commitNamed } from '../kit/revision.ts';

/** What a comparison is between, as it was asked for. */
export interface Range {
  /** The commit of the earlier side, or HEAD. */
  readonly from: string;
  /** The commit of the later side, or what is not committed yet. */
  readonly to: string | 'index' | 'work-tree';
  /** What both are called, for people. */
  readonly names: { readonly before: string; readonly after: string };
  /** Other best common ancestors than the one that is compared with. */
  readonly otherBases: readonly string[];
}

/** What was asked for: revisions as git writes them, what is staged, or from the base of the change. */
export interface Asked {
  readonly written: string | undefined;
  readonly isStaged: boolean;
  /** A commit by its name; `true`: as the CI event or the default branch says. */
  readonly base: string | true | undefined;
  readonly fetches: 'fetches' | 'asks';
}

/** What is not committed yet. */
export const uncommitted: Range = {
  from: 'HEAD',
  to: 'work-tree',
  names: { before: 'HEAD', after: 'work-tree' },
  otherBases: [],
};

/** Whether what is not committed yet was asked for. */
export function isUncommitted({ written, isStaged, base }: Asked): boolean {
  return (written === undefined || written === 'HEAD') && base === undefined && !isStaged;
}

/** Reads `A`, `A..B`, `A...B` as git does; nothing is HEAD against the work tree. Stops with exit 2 at a wrong name. */
export async function rangeOf(revisions: Revisions, context: Context, root: string, asked: Asked): Promise<Range> {
  const { written, isStaged, base } = asked;
  const [, first, dots, second] = /^(.*?)(\.{2,3})(.*)$/.exec(written ?? '') ?? [];
  if ((dots !== undefined && isStaged) || (base !== undefined && written !== undefined)) {
    throw new Stop(2, { key: 'action/two-ranges', values: { given: written ?? '' } }, context.locale);
  }
  const to = isStaged ? 'index' : 'work-tree';
  if (base !== undefined) {
    const [from = '', ...otherBases] = await basesOf(context, root, base === true ? undefined : base, asked.fetches);
    // With a revision open, that one is what is compared with its base.
    const { at } = context;
    const later = at === undefined ? to : await commitNamed(revisions, context, root, at);
    return { from, to: later, names: { before: from.slice(0, 12), after: at ?? to }, otherBases };
  }
  const before = (dots === undefined ? written : first) || 'HEAD';
  const from = await commitNamed(revisions, context, root, before);
  if (dots === undefined) return { from, to, names: { before, after: to }, otherBases: [] };
  const after = second || 'HEAD';
  const later = await commitNamed(revisions, context, root, after);
  if (dots === '..') return { from, to: later, names: { before, after }, otherBases: [] };
  const [ancestor = '', ...otherBases] = await ancestorsOf(revisions, context, root, { one: before, other: after });
  return { from: ancestor, to: later, names: { before: ancestor.slice(0, 12), after }, otherBases };
}

/**
 * Whether anything but records differs: without that, nothing else of the workspace must be read. An ack is held against
 * the teams of the map.
 */
export async function touchesDefinitions({ paths }: TwoStates): Promise<boolean> {
  const { isRecordKind, roleOf } = await import('../../model/kinds.ts');
  return paths.some((path) => {
    const role = roleOf(path);
    return role !== undefined && (!isRecordKind(role.kind) || role.kind === 'ack');
  });
}

/** The later state as a whole: the work tree as it is, or a commit read beside it. */
export async function laterState(
  revisions: Revisions,
  root: string,
  { to }: Range,
  disk: Repo,
  states: TwoStates,
): Promise<Repo> {
  if (to === 'work-tree') return disk;
  const { overlayContents } = await import('../../source/repo.ts');
  if (to !== 'index') return revisions.at(root, to, disk);
  return overlayContents(disk, new Map(states.paths.map((path) => [path, contentIn(states.after, path)])));
}

function contentIn(repo: Repo, path: string) {
  return repo.list().includes(path) ? repo.read(path) : null;
}
