import { asMessage } from '../../diagnostic.ts';
import { isRecordKind, type Kind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { suggestions } from '../../model/suggest.ts';
import { caseless } from '../../queries/lookup/fold.ts';
import { indexThings, type Thing } from '../../queries/lookup/things.ts';
import { type Refusal, refuse } from '../kit/planned.ts';

/** Something whose fields are changed, and the file that it stands in. */
export interface FoundThing {
  readonly ok: true;
  readonly thing: Thing;
  /** The kind of the file, and its text. */
  readonly kind: Kind;
  readonly text: string;
}

/**
 * What `given` names: `kind/id`, an id or a name that only one thing has, a file, or any part of a record's id. A part of
 * another id is not enough to change what has it. Refused where its file cannot be edited as it is.
 */
export function findThing(model: Model, given: string): FoundThing | Refusal {
  const things = indexThings(model);
  const found = things.find(given).filter((thing) => isRecordKind(thing.kind) || isNamed(thing, given));
  const [thing, ...others] = found;
  if (!thing) return refuse(asMessage('action/nothing-called', { given }), ...suggestions(given, things.ids));
  if (others.length > 0) {
    const candidates = found.map(({ kind, id }) => `${kind}/${id}`);
    return refuse(asMessage('action/several-called', { given, candidates }));
  }
  const files = [...new Set((model.ids.of(thing.kind).get(thing.id) ?? []).map(({ file }) => file))];
  if (files.length > 1 && given !== thing.file) return refuse(asMessage('action/doubled-id', { id: thing.id, files }));
  const role = model.files.find(({ path }) => path === thing.file)?.role;
  const content = model.repo.read(thing.file);
  if (!role || 'problem' in content || typeof thing.value !== 'object') {
    return { ...refuse(asMessage('action/broken-record', { id: thing.id })), brokenFile: thing.file };
  }
  return { ok: true, thing, kind: role.kind, text: content.text };
}

function isNamed({ id, name, file }: Thing, given: string): boolean {
  const word = caseless(given.trim());
  const last = word.slice(word.indexOf('/') + 1);
  return [caseless(id), caseless(name ?? id)].some((one) => one === word || one === last) || caseless(file) === word;
}
