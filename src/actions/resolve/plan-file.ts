import { entriesCarried } from '../../diff/merge/carried.ts';
import type { Side } from '../../diff/merge/clash.ts';
import { editsBetween } from '../../diff/merge/edits-between.ts';
import { mergeDocuments } from '../../diff/merge/merge-documents.ts';
import { mergeRows } from '../../diff/merge/merge-rows.ts';
import type { TimeOf } from '../../diff/merge/merging.ts';
import { shapes } from '../../model/gen/shapes.gen.ts';
import type { FileRole } from '../../model/kinds.ts';
import { readMetricData } from '../../model/metric-data.ts';
import { buildModel, parseFindings } from '../../model/model.ts';
import { carryEntry } from '../../source/carry-entry.ts';
import { findComments } from '../../source/comments.ts';
import { editAsWritten } from '../../source/edit-written.ts';
import { type FileContent, memoryOf } from '../../source/repo.ts';
import type { Reason, Resolution } from './resolution.ts';

type StageName = 'base' | Side;

/** A file of a workspace in conflict, and what each state of it that there is says. */
export interface ConflictTexts {
  readonly path: string;
  readonly role: FileRole;
  readonly stages: Readonly<Partial<Record<StageName, FileContent>>>;
}

export interface ResolveOptions {
  /** The side that is taken where two values of a field stand against each other. */
  readonly take: Side | undefined;
  readonly timeOf: TimeOf;
}

/** Plans what a file in conflict becomes: the bytes of the current side, with what the incoming one did to the ancestor. */
export async function planResolution(conflict: ConflictTexts, options: ResolveOptions): Promise<Resolution> {
  const { stages } = conflict;
  const { base, current, incoming } = stages;
  if (!current || !incoming) return refuse(missing(stages));
  const states = await Promise.all(
    (['base', 'current', 'incoming'] as const).map((stage) => readStage(conflict, stage)),
  );
  const broken = states.flatMap((state) => (state && 'reason' in state ? [state.reason] : []));
  if (broken.length > 0) return { ok: false, reasons: broken };
  const [ancestor, ours, theirs] = states.map((state) => (state && 'text' in state ? state : undefined));
  if (!ours || !theirs) throw new Error('a state that is there and not broken is a text');
  if (conflict.role.part === 'values') return resolveData(ancestor?.text, ours.text, theirs.text, options);
  if (!base || !ancestor) return resolveBothAdded(conflict, ours, theirs);
  return resolveDocument(conflict.role, { base: ancestor, current: ours, incoming: theirs }, options);
}

function refuse(...reasons: readonly Reason[]): Resolution {
  return { ok: false, reasons };
}

function missing({ base, current, incoming }: ConflictTexts['stages']): Reason {
  if (base && (current || incoming)) return { kind: 'gone', on: current ? 'incoming' : 'current' };
  return { kind: 'alone', stage: current ? 'current' : incoming ? 'incoming' : 'base' };
}

interface State {
  readonly text: string;
  readonly value: unknown;
}

/**
 * What a state says. The sides must be in order by themselves: what is wrong in one would be wrong in what comes of it, and
 * nobody could say whose it is. Of the ancestor it is enough that it can be read.
 */
async function readStage(
  { path, role, stages }: ConflictTexts,
  stage: StageName,
): Promise<State | { readonly reason: Reason } | undefined> {
  const content = stages[stage];
  if (!content) return undefined;
  const model = await buildModel(memoryOf(new Map([[path, content]])));
  const findings = parseFindings(model).filter(({ severity }) => severity === 'error');
  const [file] = model.files;
  const broken = { reason: { kind: 'broken', stage, findings } } as const;
  if (!file || 'problem' in content) return broken;
  const { text } = content;
  if (role.part === 'values') {
    const problems = readMetricData(text).problems.map(({ message, span }) => ({
      rule: 'metric-data',
      severity: 'error' as const,
      message,
      location: { file: path, span },
    }));
    return problems.length > 0 && stage !== 'base'
      ? { reason: { kind: 'broken', stage, findings: problems } }
      : { text, value: text };
  }
  const isReadable = stage === 'base' ? typeof file.value === 'object' && file.value !== null : file.valid;
  return isReadable ? { text, value: file.value } : broken;
}

function resolveData(
  base: string | undefined,
  current: string,
  incoming: string,
  { take }: ResolveOptions,
): Resolution {
  if (base === undefined) {
    const same = mergeRows({ base: current, current, incoming }, undefined);
    return same?.value === current ? resolved(current) : refuse({ kind: 'both-added' });
  }
  const merged = mergeRows({ base, current, incoming }, take);
  if (!merged) return refuse({ kind: 'columns' });
  if (merged.clashes.length > 0) return { ok: false, reasons: merged.clashes };
  return { ...resolved(merged.value), taken: merged.taken };
}

function resolved(text: string): Extract<Resolution, { ok: true }> {
  return { ok: true, text, taken: [], comments: [] };
}

function resolveBothAdded({ role }: ConflictTexts, current: State, incoming: State): Resolution {
  if (editsBetween(shapes[role.kind], current.value, incoming.value).length > 0) return refuse({ kind: 'both-added' });
  return { ...resolved(current.text), comments: commentsLost('', current.text, incoming.text) };
}

function resolveDocument(
  { kind }: FileRole,
  { base, current, incoming }: Readonly<Record<StageName, State>>,
  options: ResolveOptions,
): Resolution {
  const values = { base: base.value, current: current.value, incoming: incoming.value };
  const merged = mergeDocuments(kind, values, options);
  if (merged.clashes.length > 0) return { ok: false, reasons: merged.clashes };
  const edited = editAsWritten(current.text, editsBetween(shapes[kind], current.value, merged.value));
  if ('problem' in edited) return refuse({ kind: 'cannot-edit', problem: edited.problem.kind });
  const places = { merged: merged.value, current: current.value, incoming: incoming.value };
  const text = entriesCarried(shapes[kind], places).reduce(
    (so, carried) => carryEntry(so, incoming.text, carried),
    edited.text,
  );
  return { ok: true, text, taken: merged.taken, comments: commentsLost(base.text, text, incoming.text) };
}

/** The comments of the incoming side that neither the ancestor nor the result has. */
function commentsLost(base: string, result: string, incoming: string): readonly string[] {
  const known = new Set([...findComments(base), ...findComments(result)].map(({ text }) => text));
  return findComments(incoming).flatMap(({ text }) => (known.has(text) ? [] : [text]));
}
