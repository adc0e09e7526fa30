import type { Model } from '../../model/model.ts';
import { suggestions } from '../../model/suggest.ts';
import type { Plan } from '../../outcome.ts';
import { applyEdits, type Edit } from '../../source/edit.ts';
import { checkPerson } from '../kit/person.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';
import { findCase } from './find.ts';
import { type Triage, workFor } from './work.ts';

/**
 * Plans a decision: the case's tags, the task or idea that follows (new or joined), and the decision itself, written
 * last. Where a run was killed in between, the task or idea that already names the case is joined instead of made anew.
 */
export function planTriage(
  model: Model,
  triage: Triage,
  random: () => number,
): { readonly ok: true; readonly plan: Plan } | Refusal {
  const found = findCase(model, triage.case);
  if (!found.ok) return found;
  const { item, text } = found;
  const { id, value } = item;
  const wrong = checkPerson(model, triage.by, triage.at);
  if (wrong.length > 0) return refuse(...wrong);
  if (value.decision) {
    return refuse({ key: 'cases/decided', values: { id, kind: value.decision.kind, refs: value.decision.refs ?? [] } });
  }
  const unknown = triage.tags.find((tag) => !model.ids.of('tag').has(tag.normalize('NFC')));
  if (unknown !== undefined) {
    const known = model.ids.of('tag').keys();
    return refuse(
      { key: 'unknown-reference/unknown', values: { id: unknown, kinds: ['tag'] } },
      ...suggestions(unknown, known),
    );
  }
  const tags = [...new Set([...(value.tags ?? []), ...triage.tags.map((tag) => tag.normalize('NFC'))])];
  const work = workFor(model, item, triage, tags, random);
  if (!work.ok) return work;

  const { by, at, decision: kind, reason } = triage;
  const refs = kind === 'none' ? {} : { refs: [work.id] };
  const edits: Edit[] = [
    ...tags.slice((value.tags ?? []).length).map((tag): Edit => ({ op: 'append', path: ['tags'], value: tag })),
    { op: 'set', path: ['decision'], value: { kind, at, by, ...(reason ? { reason } : {}), ...refs } },
  ];
  const edited = applyEdits(text, edits);
  if ('problem' in edited) {
    return refuse({ key: 'action/cannot-edit', values: { path: item.path, reason: edited.problem.kind } });
  }
  const name = kind === 'none' ? 'none' : work.joined ? 'joined' : kind;
  return {
    ok: true,
    plan: {
      ...(work.notes ? { notes: work.notes } : {}),
      writes: [...work.writes, { path: item.path, before: text, after: edited.text }],
      summary: { key: `cases/triaged-${name}`, values: { id, work: work.id } },
      commit: { key: 'cases/triaged-commit', values: { id, kind, work: work.id } },
    },
  };
}
