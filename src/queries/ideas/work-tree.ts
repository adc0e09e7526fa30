import type { WorkItem } from '../../model/gen/types.gen.ts';
import { type DueState, dueState } from '../common/due-state.ts';

/** A part of a project's work, in the place that its parent gives it. */
export interface PlannedWork {
  readonly item: WorkItem;
  /** 0 for what is part of nothing else. */
  readonly depth: number;
  readonly state: DueState;
}

/**
 * The work of a project as a tree, row by row, each item below the one it is part of, otherwise as it is written. Items
 * whose parent is unknown stand at the top; so do those that are part of each other, each of them once.
 */
export function workTree(work: readonly WorkItem[], today: string): readonly PlannedWork[] {
  const ids = new Set(work.map(({ id }) => id));
  const children = new Map<string | undefined, WorkItem[]>();
  for (const item of work) {
    const parent = item.parent !== undefined && ids.has(item.parent) ? item.parent : undefined;
    const list = children.get(parent) ?? [];
    children.set(parent, list);
    list.push(item);
  }
  const placed = new Set<WorkItem>();
  const rows: PlannedWork[] = [];
  const place = (item: WorkItem, depth: number): void => {
    if (placed.has(item)) return;
    placed.add(item);
    rows.push({ item, depth, state: dueState(item, today) });
    for (const child of children.get(item.id) ?? []) place(child, depth + 1);
  };
  for (const item of children.get(undefined) ?? []) place(item, 0);
  for (const item of work) place(item, 0);
  return rows;
}
