import type { Comparison } from '../diff/compare.ts';
import { reusedRecords } from '../diff/records.ts';
import type { Member } from '../model/gen/types.gen.ts';
import type { Model } from '../model/model.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const task = (id: string, title: string, day: string): Readonly<Record<string, string>> => ({
  [`tasks/2026-11/${id}.yaml`]: `title: ${title}
type: callback
owner: ann
due: 2026-11-${day}
status: open
history:
  - {at: 2026-11-${day}T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-${day}}
`,
});

const called = task('T-261102-7K3QX', 'Call the client back', '04');

export const idReused: Rule = {
  id: 'id-reused',
  severity: 'error',
  preset: 'minimal',
  example: {
    before: called,
    bad: task('T-261102-7K3QX', 'Send the new prices', '09'),
    good: { ...called, ...task('T-261109-4MX2Q', 'Send the new prices', '09') },
  },
  checkChange: findReusedIds,
};

function* findReusedIds(comparison: Comparison): Iterable<ChangeFinding> {
  for (const kind of ['case', 'task', 'idea', 'announcement', 'question', 'ack'] as const) {
    for (const { id, paths } of reusedRecords(comparison, kind)) {
      yield {
        message: { key: 'id-reused/record', values: { kind, id } },
        location: { file: paths.after },
        before: { file: paths.before },
        subject: `${kind}/${id}`,
      };
    }
  }
  yield* findReusedMembers(comparison);
}

/** An id that stood for one person and stands for another: whatever the first one did, the second one did now. */
function* findReusedMembers({ before, after }: Comparison): Iterable<ChangeFinding> {
  const earlier = membersOf(before);
  for (const [id, { member, file, index }] of membersOf(after)) {
    const known = earlier.get(id);
    if (!known || known.member === member || isSamePerson(known.member, member)) continue;
    yield {
      message: { key: 'id-reused/member', values: { id, before: known.member.name, after: member.name } },
      location: { file, path: ['members', index, 'name'] },
      before: { file: known.file, path: ['members', known.index, 'name'] },
      subject: `member/${id}`,
      severity: 'warning',
    };
  }
}

interface Placed {
  readonly member: Member;
  readonly file: string;
  readonly index: number;
}

function membersOf(model: Model): ReadonlyMap<string, Placed> {
  const all = model
    .all('team')
    .flatMap(({ path, value }) =>
      (value.members ?? []).map((member, index) => [member.id, { member, file: path, index }] as const),
    );
  return new Map(all);
}

/** Whoever marries keeps a name, whoever is written in other letters an address. */
function isSamePerson(one: Member, other: Member): boolean {
  if (one.email !== undefined && one.email.toLowerCase() === other.email?.toLowerCase()) return true;
  const names = wordsOf(one.name);
  return wordsOf(other.name).some((word) => names.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
