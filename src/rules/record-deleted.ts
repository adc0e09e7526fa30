import { judgeAcks } from '../diff/acks.ts';
import type { Comparison } from '../diff/compare.ts';
import { goneRecords } from '../diff/records.ts';
import { isRecordKind } from '../model/kinds.ts';
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

export const recordDeleted: Rule = {
  id: 'record-deleted',
  severity: 'error',
  preset: 'minimal',
  example: {
    before: task('open', ''),
    bad: {},
    good: task('cancelled', '  - {at: 2026-11-03T09:00:00Z, by: ann, to: cancelled, note: The client called us}\n'),
  },
  checkChange: findDeletedRecords,
};

function* findDeletedRecords(comparison: Comparison): Iterable<ChangeFinding> {
  const acknowledged = acknowledgedOnes(comparison);
  for (const { kind, id, path } of goneRecords(comparison)) {
    if (acknowledged.has(`${kind}/${id}`)) continue;
    yield {
      message: { key: 'record-deleted/gone', values: { kind, id } },
      location: { file: path },
      before: { file: path },
      isGone: true,
      subject: `${kind}/${id}`,
    };
  }
  const { before, uncompared } = comparison;
  for (const { kind, id, path, side } of uncompared) {
    const known = isRecordKind(kind) && side === 'after' ? before.get(kind, id) : undefined;
    if (!known) continue;
    yield {
      message: { key: 'record-deleted/unreadable', values: { kind, id } },
      location: { file: path },
      before: { file: known.path },
      subject: `${kind}/${id}`,
    };
  }
}

/** Records whose deletion the team that owns the loop has acknowledged: a client may have asked to be forgotten. */
function acknowledgedOnes(comparison: Comparison): ReadonlySet<string> {
  const { of } = judgeAcks(comparison);
  return new Set(
    comparison.changes.flatMap(({ id, fingerprint, subject }) =>
      id === 'record-removed' && of.has(fingerprint) ? [`${subject.kind}/${subject.id}`] : [],
    ),
  );
}
