import type { Comparison } from '../diff/compare.ts';
import { compareEntries } from '../diff/entries.ts';
import { changedRecords } from '../diff/records.ts';
import { entryName } from './entry-words.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const task = (moves: string): Readonly<Record<string, string>> => ({
  'tasks/2026-11/T-261102-7K3QX.yaml': `title: Call the client back
type: callback
owner: bob
due: 2026-11-04
status: in_progress
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}
${moves}`,
});

const handedOn = '  - {at: 2026-11-02T12:00:00Z, by: ann, owner: bob}\n';
const accepted = '  - {at: 2026-11-02T15:00:00Z, by: bob, to: in_progress}\n';
const late = '  - {at: 2026-11-02T11:00:00Z, by: ann, due: 2026-11-04}\n';
const now = '  - {at: 2026-11-03T09:00:00Z, by: ann, due: 2026-11-04}\n';

export const historyBackdated: Rule = {
  id: 'history-backdated',
  severity: 'warning',
  preset: 'recommended',
  example: {
    before: task(handedOn + accepted),
    bad: task(late + handedOn + accepted),
    good: task(handedOn + accepted + now),
  },
  checkChange: findBackdatedEntries,
  isAboutNew: true,
};

function* findBackdatedEntries(comparison: Comparison): Iterable<ChangeFinding> {
  for (const kind of ['task', 'idea'] as const) {
    for (const { id, paths, before, after } of changedRecords(comparison, kind)) {
      yield* backdatedIn(`${kind}/${id}`, paths, 'history', before.history ?? [], after.history ?? []);
    }
  }
  for (const { id, paths, before, after } of changedRecords(comparison, 'case')) {
    yield* backdatedIn(`case/${id}`, paths, 'clarifications', before.clarifications ?? [], after.clarifications ?? []);
    yield* backdatedIn(`case/${id}`, paths, 'answers', before.answers ?? [], after.answers ?? []);
  }
}

function* backdatedIn(
  subject: string,
  paths: { readonly before: string; readonly after: string },
  list: string,
  was: readonly unknown[],
  is: readonly unknown[],
): Iterable<ChangeFinding> {
  for (const { before, after } of compareEntries(was, is).inserted) {
    yield {
      message: { key: 'history-backdated/inserted', values: { entry: entryName(was[before]) } },
      location: { file: paths.after, path: [list, after] },
      before: { file: paths.before, path: [list, before] },
      subject,
    };
  }
}
