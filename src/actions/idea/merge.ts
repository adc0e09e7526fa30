import { asMessage, type Message } from '../../diagnostic.ts';
import type { Idea } from '../../model/gen/types.gen.ts';
import { ideaMachine } from '../../model/machines/idea.ts';
import { shortestWay } from '../../model/machines/machine.ts';
import type { Item, Model } from '../../model/model.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { type Act, checkAct, checkUnended, saidText } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { editFile, type Planned, type Refusal, refuse, type Written, writeAll } from '../kit/planned.ts';
import { routeByTags } from './parts.ts';

export interface IdeaMerge extends Act {
  readonly idea: string;
  readonly into: string;
  /** Why the idea goes up in the other; by default the other's id and title. */
  readonly reason: string | undefined;
}

/**
 * Plans that an idea goes up in another: everyone who asked for it is carried over, and it ends with the other as its
 * alternative. The other idea is written first, then the cases, the merged idea last.
 */
export function planIdeaMerge(model: Model, wanted: IdeaMerge): Planned {
  const from = openRecord(model, 'idea', wanted.idea);
  if (!from.ok) return from;
  const into = openRecord(model, 'idea', wanted.into);
  if (!into.ok) return into;
  const wrong = problemsOf(model, from.item, into.item, wanted);
  if (wrong.length > 0) return refuse(...wrong);
  const ending = endingOf(model, from.item, into.item, wanted);
  if (!ending.ok) return ending;

  const cases = from.item.value.cases ?? [];
  const written = writeAll(
    editFile(into.item.path, into.text, joinEdits(from.item.value, into.item.value)),
    ...cases.map((id) => handOver(model, id, from.item.id, into.item.id)),
    editFile(from.item.path, from.text, ending.edits),
  );
  if (!written.ok) return written;
  const words = { id: from.item.id, into: into.item.id, title: into.item.value.title, cases: cases.length };
  const isLost = (from.item.value.changes ?? []).length > 0;
  return {
    ok: true,
    plan: {
      writes: written.writes,
      record: into.item.id,
      notes: isLost ? [asMessage('action/merge-changes', words)] : [],
      summary: { key: 'action/idea-merged', values: words },
      commit: { key: 'action/idea-merged-commit', values: words },
    },
  };
}

function problemsOf(model: Model, from: Item<Idea>, into: Item<Idea>, act: Act): readonly Message[] {
  if (from.id === into.id) return [{ key: 'action/merge-self', values: { id: from.id } }];
  const gone = ['rejected', 'cancelled'].includes(into.value.status);
  return [
    ...checkUnended('idea', from),
    ...(gone ? [asMessage('action/work-ended', { id: into.id, status: into.value.status })] : []),
    ...checkAct(model, from, act),
  ];
}

/** The other idea gets everyone who asked: cases, supporters, and the author as one who wants it. */
function joinEdits(from: Idea, into: Idea): readonly Edit[] {
  const author = from.author === undefined || from.author === into.author ? [] : [from.author];
  const news = {
    cases: (from.cases ?? []).filter((one) => !into.cases?.includes(one)),
    supporters: [...(from.supporters ?? []), ...author].filter((one) => !into.supporters?.includes(one)),
  };
  return Object.entries(news).flatMap(([field, list]) =>
    [...new Set(list)].map((value): Edit => ({ op: 'append', path: [field], value })),
  );
}

/** A case's decision leads to the other idea instead. */
function handOver(model: Model, id: string, from: string, into: string): Written {
  const opened = openRecord(model, 'case', id);
  if (!opened.ok) return opened;
  const { path, value } = opened.item;
  const refs = value.decision?.refs ?? [];
  const index = refs.indexOf(from);
  const place = ['decision', 'refs', index];
  const moved: Edit = refs.includes(into) ? { op: 'remove', path: place } : { op: 'set', path: place, value: into };
  return editFile(path, opened.text, index < 0 ? [] : [moved]);
}

/** How the merged idea ends: rejected, or cancelled where it was under way, by the moves that lead there. */
function endingOf(
  model: Model,
  { id, value }: Item<Idea>,
  into: Item<Idea>,
  { at, by, ...said }: IdeaMerge,
): { readonly ok: true; readonly edits: readonly Edit[] } | Refusal {
  const reason = saidText(said.reason) ?? `${into.id}: ${into.value.title}`;
  const end = value.status === 'in_progress' ? 'cancelled' : 'rejected';
  const way = shortestWay(ideaMachine, value.status, end) ?? [];
  const { cxTeam } = model.settings;
  const route =
    value.route ??
    into.value.route ??
    routeByTags(model, value.tags ?? []) ??
    (cxTeam === undefined ? undefined : { department: cxTeam });
  if (!route) return refuse({ key: 'action/idea-needs-route', values: { id } });
  const needsRoute = value.route === undefined && way.includes('in_analysis');
  const part: EditValue = { reason, alternatives: [into.id] };
  return {
    ok: true,
    edits: [
      { op: 'set', path: ['status'], value: end },
      ...(value.cases === undefined ? [] : [{ op: 'remove', path: ['cases'] } as const]),
      ...(needsRoute ? [{ op: 'set', path: ['route'], value: { ...route } } as const] : []),
      { op: 'set', path: [end === 'rejected' ? 'rejection' : 'cancellation'], value: part },
      ...way.map((to): Edit => ({ op: 'append', path: ['history'], value: { at, by, to, note: reason } })),
    ],
  };
}
