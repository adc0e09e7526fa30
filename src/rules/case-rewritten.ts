import { canonical } from '../diff/canonical.ts';
import type { Comparison } from '../diff/compare.ts';
import { compareKeyed, type EntryComparison } from '../diff/entries.ts';
import { type ChangedRecord, changedRecords } from '../diff/records.ts';
import { changedFields } from '../diff/replacement.ts';
import type { Case, Idea } from '../model/gen/types.gen.ts';
import { instantIn } from '../model/instants.ts';
import type { Model } from '../model/model.ts';
import { caseStatus, workByCase } from '../queries/common/case-status.ts';
import { entryChange, entryName } from './entry-words.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const asked = (answer: string): Readonly<Record<string, string>> => ({
  'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-01
text: I could not find the price list
tags: [prices]
clarifications:
  - {asked: 2026-11-02, by: ann, question: Where did you look?${answer}}
`,
});

export const caseRewritten: Rule = {
  id: 'case-rewritten',
  severity: 'error',
  preset: 'minimal',
  example: {
    before: asked(', answered: 2026-11-03, answer: On the first page'),
    bad: asked(', answered: 2026-11-03, answer: In the footer'),
    good: {
      'cases/2026-11/C-261101-7K3QX.yaml': `${Object.values(asked(', answered: 2026-11-03, answer: On the first page')).join('')}  - {asked: 2026-11-04, by: ann, question: And in the footer?}
`,
    },
  },
  checkChange: findRewrittenCases,
};

function* findRewrittenCases(comparison: Comparison): Iterable<ChangeFinding> {
  for (const changed of changedRecords(comparison, 'case')) {
    yield* rewrittenLists(changed);
    yield* rewrittenDecision(comparison, changed);
  }
  if (comparison.pairs.length > 0) yield* findReopenedCases(comparison);
}

function* rewrittenLists({ id, paths, before, after }: ChangedRecord<'case'>): Iterable<ChangeFinding> {
  const lists = { clarifications: compareClarifications(before, after), answers: compareAnswers(before, after) };
  for (const list of ['clarifications', 'answers'] as const) {
    const [was, is]: readonly (readonly unknown[])[] = [before[list] ?? [], after[list] ?? []];
    const { lost, changed, moved } = lists[list];
    const base = { subject: `case/${id}` };
    const isThere = after[list] !== undefined;
    const place = { file: paths.after, ...(isThere ? { path: [list], at: 'key' as const } : {}) };
    if (lost.length > 0) {
      yield {
        ...base,
        message: { key: 'case-rewritten/lost', values: { list, entries: lost.map((at) => entryName(was?.[at])) } },
        location: place,
        before: { file: paths.before, path: [list, lost[0] ?? 0] },
      };
    }
    for (const pair of changed) {
      const { fields, replaced } = entryChange(was?.[pair.before], is?.[pair.after]);
      yield {
        ...base,
        message: { key: 'case-rewritten/changed', values: { list, entry: entryName(was?.[pair.before]), fields } },
        location: { file: paths.after, path: [list, pair.after] },
        before: { file: paths.before, path: [list, pair.before] },
        ...(replaced ? { replaced } : {}),
      };
    }
    if (moved !== undefined) {
      yield {
        ...base,
        message: { key: 'case-rewritten/moved', values: { list, entry: entryName(was?.[moved]) } },
        location: place,
        before: { file: paths.before, path: [list, moved] },
      };
    }
  }
}

/** A question that was open is the same one with its answer. */
function compareClarifications(before: Case, after: Case): EntryComparison {
  const [was, is] = [before.clarifications ?? [], after.clarifications ?? []];
  const coreOf = ({ asked: at, by, question }: (typeof was)[number]): string => canonical({ asked: at, by, question });
  const open = new Set(was.filter(({ answered }) => answered === undefined).map(coreOf));
  const keyOf = (one: (typeof was)[number]): string => (open.has(coreOf(one)) ? coreOf(one) : canonical(one));
  return compareKeyed({ entries: was, keys: was.map(keyOf) }, { entries: is, keys: is.map(keyOf) });
}

function compareAnswers(before: Case, after: Case): EntryComparison {
  const [was, is] = [before.answers ?? [], after.answers ?? []];
  return compareKeyed(
    { entries: was, keys: was.map((one) => canonical(one)) },
    { entries: is, keys: is.map((one) => canonical(one)) },
  );
}

function* rewrittenDecision(
  { after: model }: Comparison,
  { id, paths, before, after }: ChangedRecord<'case'>,
): Iterable<ChangeFinding> {
  const [was, is] = [before.decision, after.decision];
  if (!was) return;
  const base = { subject: `case/${id}`, before: { file: paths.before, path: ['decision'] } };
  if (!is) {
    yield { ...base, message: { key: 'case-rewritten/undecided', values: {} }, location: { file: paths.after } };
    return;
  }
  const location = { file: paths.after, path: ['decision'] };
  const facts = [was, is].map(({ kind, at, by }) => ({ kind, at, by }));
  const fields = changedFields(facts[0], facts[1]).map(({ field }) => field);
  if (fields.length > 0 && !isDecidedAnew(model, was, is)) {
    yield { ...base, message: { key: 'case-rewritten/redecided', values: { fields } }, location };
  }
  const refs = (was.refs ?? []).filter((ref) => !is.refs?.includes(ref) && !wentOver(model, ref, is.refs ?? []));
  if (refs.length > 0) yield { ...base, message: { key: 'case-rewritten/refs-lost', values: { refs } }, location };
}

type Decision = NonNullable<Case['decision']>;

/** Where nothing was to follow, something may follow later after all: that is another decision, of a later time. */
function isDecidedAnew({ settings }: Model, was: Decision, is: Decision): boolean {
  const instant = instantIn(settings.timezone);
  const [before, after] = [instant(was.at), instant(is.at)];
  return was.kind === 'none' && is.kind !== 'none' && (before === undefined || after === undefined || after >= before);
}

/** An idea that was merged into another one, which its cases lead to now. */
function wentOver(model: Model, ref: string, refs: readonly string[]): boolean {
  const idea: Idea | undefined = model.get('idea', ref)?.value;
  const { rejection, cancellation } = idea ?? {};
  return [rejection?.alternatives ?? [], cancellation?.alternatives ?? []].flat(2).some((one) => refs.includes(one));
}

/** A closed case is opened again by what the client said, or by work that was opened again with a word. */
function* findReopenedCases({ before, after }: Comparison): Iterable<ChangeFinding> {
  const [workBefore, work] = [workByCase(before), workByCase(after)];
  for (const { id, path, value } of before.all('case')) {
    const known = workBefore.get(id) ?? [];
    if (caseStatus(value, known) !== 'closed') continue;
    const item = after.get('case', id);
    const now = work.get(id) ?? [];
    if (!item || caseStatus(item.value, now) === 'closed') continue;
    if ((item.value.answers?.length ?? 0) > (value.answers?.length ?? 0)) continue;
    const wordless = now.filter(
      (one) =>
        !one.ended &&
        (one.reopenedAt === undefined || known.some((was) => was.id === one.id && was.reopenedAt === one.reopenedAt)),
    );
    if (wordless.length === 0) continue;
    yield {
      message: { key: 'case-rewritten/reopened', values: { work: wordless.map((one) => `${one.id} (${one.status})`) } },
      location: { file: item.path },
      before: { file: path },
      subject: `case/${id}`,
    };
  }
}
