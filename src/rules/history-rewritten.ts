import type { Comparison } from '../diff/compare.ts';
import { compareEntries } from '../diff/entries.ts';
import { changedRecords } from '../diff/records.ts';
import { entryChange, entryName } from './entry-words.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const file = 'tasks/2026-11/T-261102-7K3QX.yaml';

const task = (status: string, moves: string): Readonly<Record<string, string>> => ({
  [file]: `title: Call the client back
type: callback
owner: ann
due: 2026-11-04
status: ${status}
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}
${moves}`,
});

const asked = '  - {at: 2026-11-02T11:00:00Z, by: ann, to: in_question, note: The number is wrong}\n';
const answered = '  - {at: 2026-11-03T09:00:00Z, by: ann, to: in_progress, note: The new number is in the card}\n';
const accepted = '  - {at: 2026-11-02T11:00:00Z, by: ann, to: in_progress}\n';

export const historyRewritten: Rule = {
  id: 'history-rewritten',
  severity: 'error',
  preset: 'minimal',
  example: {
    before: task('in_question', asked),
    bad: task('in_progress', accepted),
    good: task('in_progress', asked + answered),
  },
  checkChange: findRewrittenHistories,
};

function* findRewrittenHistories(comparison: Comparison): Iterable<ChangeFinding> {
  for (const kind of ['task', 'idea'] as const) {
    for (const { id, paths, before, after } of changedRecords(comparison, kind)) {
      const [was, is] = [before.history ?? [], after.history ?? []];
      const { lost, changed, moved } = compareEntries(was, is);
      const subject = `${kind}/${id}`;
      if (lost.length > 0) {
        yield {
          message: { key: 'history-rewritten/lost', values: { kind, entries: lost.map((at) => entryName(was[at])) } },
          location: { file: paths.after, path: ['history'], at: 'key' },
          before: { file: paths.before, path: ['history', lost[0] ?? 0] },
          subject,
        };
      }
      for (const pair of changed) {
        const { fields, replaced } = entryChange(was[pair.before], is[pair.after]);
        yield {
          message: {
            key: 'history-rewritten/changed',
            values: { kind, entry: entryName(was[pair.before]), fields },
          },
          location: { file: paths.after, path: ['history', pair.after] },
          before: { file: paths.before, path: ['history', pair.before] },
          subject,
          ...(replaced ? { replaced } : {}),
        };
      }
      if (moved !== undefined) {
        yield {
          message: { key: 'history-rewritten/moved', values: { kind, entry: entryName(was[moved]) } },
          location: { file: paths.after, path: ['history'], at: 'key' },
          before: { file: paths.before, path: ['history', moved] },
          subject,
        };
      }
    }
  }
}
