import { asMessage, type Message } from '../diagnostic.ts';
import type { Comparison } from '../diff/compare.ts';
import { compareEntries } from '../diff/entries.ts';
import { changedRecords, newRecords } from '../diff/records.ts';
import { machines } from '../model/machines/index.ts';
import { findTransition, type Machine } from '../model/machines/machine.ts';
import { fieldName, movesHints } from '../model/move-hints.ts';
import { type LifeEntry, missingFor } from '../model/needs.ts';
import type { LivingRecord } from '../model/replay.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const task = (status: string, moves: string): Readonly<Record<string, string>> => ({
  'tasks/2026-11/T-261102-7K3QX.yaml': `title: Call the client back
type: callback
owner: ann
due: 2026-11-04
status: ${status}
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}
${moves}`,
});

const accepted = '  - {at: 2026-11-02T11:00:00Z, by: ann, to: in_progress}\n';
const completed = '  - {at: 2026-11-03T09:30:00Z, by: ann, to: completed, note: Called back}\n';

export const moveByHand: Rule = {
  id: 'move-by-hand',
  severity: 'error',
  preset: 'minimal',
  example: {
    before: task('open', ''),
    bad: task('completed', completed),
    good: task('completed', accepted + completed),
  },
  checkChange: findMovesByHand,
  isAboutNew: true,
};

/** The entries that a record was given, and what they were given to. */
interface Growth {
  readonly id: string;
  readonly before: LivingRecord | undefined;
  readonly after: LivingRecord;
  readonly paths: { readonly before: string; readonly after: string };
  /** Indexes into the history as it is now. */
  readonly entries: readonly number[];
}

function* findMovesByHand(comparison: Comparison): Iterable<ChangeFinding> {
  for (const kind of ['task', 'idea'] as const) {
    for (const { id, path, value } of newRecords(comparison, kind)) {
      const entries = [...(value.history ?? []).keys()];
      yield* judgeMoves(machines[kind], {
        id,
        before: undefined,
        after: value,
        paths: { before: path, after: path },
        entries,
      });
    }
    for (const { id, paths, before, after } of changedRecords(comparison, kind)) {
      const { lost, changed, moved, appended } = compareEntries(before.history ?? [], after.history ?? []);
      // Of what was rewritten nobody can say where it went on.
      if (lost.length > 0 || changed.length > 0 || moved !== undefined) continue;
      yield* judgeMoves(machines[kind], { id, before, after, paths, entries: appended });
    }
  }
}

/** Plays what came from where the base left the record, through the lifecycle. */
function* judgeMoves(machine: Machine, { id, before, after, paths, entries }: Growth): Iterable<ChangeFinding> {
  const { kind } = machine;
  let state: string | null = before?.status ?? null;
  let owner = before?.owner;
  const findingAt = (
    path: readonly (string | number)[],
    message: Message,
    hints: readonly Message[],
  ): ChangeFinding => ({
    message,
    location: { file: paths.after, path },
    before: { file: paths.before, path: ['status'] },
    hints,
    subject: `${kind}/${id}`,
  });
  for (const index of entries) {
    const entry: LifeEntry | undefined = after.history?.[index];
    if (!entry) continue;
    if (entry.to !== undefined) {
      const values = { kind, from: state ?? '', to: entry.to };
      const move = findTransition(machine, state, entry.to);
      if (!move) {
        const hints = state === null ? [] : movesHints(machine, state, entry.to);
        yield findingAt(['history', index, 'to'], { key: 'move-by-hand/illegal', values }, hints);
      }
      const missing = (move?.needs ?? []).flatMap((need) =>
        missingFor(need, { record: after, entry, ownerBefore: owner }).map(fieldName),
      );
      if (missing.length > 0) {
        yield findingAt(['history', index], { key: 'move-by-hand/lacks', values: { ...values, missing } }, []);
      }
      state = entry.to;
    }
    owner = entry.owner ?? owner;
  }
  if (state === null || state === after.status) return;
  const isMove = findTransition(machine, state, after.status) !== undefined;
  yield findingAt(['status'], { key: 'move-by-hand/untold', values: { kind, from: state, to: after.status } }, [
    ...movesHints(machine, state, after.status),
    ...(isMove ? [asMessage('hint/use-command', { command: `cxmap ${kind} move ${id} ${after.status}` })] : []),
  ]);
}
