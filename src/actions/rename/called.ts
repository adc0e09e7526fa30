import { asMessage, compareText, type DocPath } from '../../diagnostic.ts';
import { definitions } from '../../model/gen/references.gen.ts';
import { isRecordKind, isSingleKind, kinds } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { suggestions } from '../../model/suggest.ts';
import { walkPattern } from '../../model/walk.ts';
import { type Called, cellsOf, occurrencesOf } from '../../queries/lookup/occurrences.ts';
import { type Refusal, refuse } from '../kit/planned.ts';

/** Where something gets its id or name. */
export interface Home {
  readonly file: string;
  readonly path: DocPath;
}

/** What is to be called otherwise, and how far that has come. */
export type Found =
  /** It stands under its old id. */
  | { readonly ok: true; readonly called: Called; readonly state: 'there'; readonly home: Home }
  /** It has its new id already, and the old one is still repeated elsewhere: a run that was cut off. */
  | { readonly ok: true; readonly called: Called; readonly state: 'half-done' }
  /** One of several files of one id: the other keeps the id, and what refers to it. */
  | { readonly ok: true; readonly called: Called; readonly state: 'one-of-two'; readonly home: Home };

/** Kinds of what is known only within another thing, and the kind of that. */
const homeKinds: Readonly<Record<string, 'playbook' | 'idea' | 'handoff' | 'metric'>> = {
  step: 'playbook',
  work: 'idea',
  field: 'handoff',
  dimension: 'metric',
};

/** Where those have their names. */
const innerNames = {
  playbook: ['steps', '*', 'id'],
  idea: ['project', 'work', '*', 'id'],
  handoff: ['information', '*', 'field'],
  metric: ['by', '*'],
} as const;

/** Kinds of things whose ids can be other ones; `field` and `dimension` are names. */
export const renamableKinds: readonly string[] = [
  ...kinds.filter((kind) => !isSingleKind(kind)),
  ...new Set(kinds.flatMap((kind) => definitions[kind].map(({ defines }) => defines))),
  'field',
  'dimension',
];

/** Finds what `given` names: `kind/id`, a bare id that only one thing has, or the file of one. */
export function findCalled(model: Model, given: string, to: string): Found | Refusal {
  const byFile = fileNamed(model, given);
  if (byFile) return byFile;
  const slash = given.indexOf('/');
  const kind = given.slice(0, Math.max(slash, 0));
  if (slash < 0) return bareId(model, given, to);
  if (!renamableKinds.includes(kind)) {
    if ([...kinds, 'rule'].includes(kind)) return refuse(asMessage('action/rename-fixed', { given }));
    return refuse(asMessage('action/rename-no-kind', { given, kind, kinds: renamableKinds }));
  }
  const rest = given.slice(slash + 1);
  const home = homeKinds[kind];
  if (home === undefined) return judge(model, { kind, id: rest }, to) ?? nothingCalled(model, { kind, id: rest });
  const inner = rest.indexOf('/');
  if (inner < 0) return refuse(asMessage('action/rename-within', { given, kind, home }));
  const within = rest.slice(0, inner);
  const called = { kind, id: rest.slice(inner + 1), within };
  if (!model.ids.of(home).has(within)) return nothingCalled(model, { kind: home, id: within });
  return judge(model, called, to) ?? nothingCalled(model, called);
}

/** Every place that gives a thing its id or name. */
export function homesOf(model: Model, called: Called): readonly Home[] {
  return namesBeside(model, called).flatMap(({ name, home }) => (name === called.id ? [home] : []));
}

/** Everything that stands where the thing would get its name: things of its kind, within the same other where that counts. */
function namesBeside(
  model: Model,
  { kind, id, within }: Called,
): readonly { readonly name: string; readonly home: Home }[] {
  const outer = homeKinds[kind];
  if (outer === undefined || within === undefined) {
    return (model.ids.of(kind).get(id) ?? []).map((home) => ({ name: id, home }));
  }
  const files = new Set((model.ids.of(outer).get(within) ?? []).map(({ file }) => file));
  const found: { readonly name: string; readonly home: Home }[] = [];
  for (const { path: file, role, value } of model.files.filter(({ path }) => files.has(path))) {
    if (role?.part !== 'definition') continue;
    walkPattern(value, innerNames[outer], (name, path) => {
      if (typeof name === 'string') found.push({ name, home: { file, path } });
    });
  }
  return found;
}

/** What is to be done about a thing; undefined where there is no such thing, and nothing is left of it. */
function judge(model: Model, called: Called, to: string): Found | Refusal | undefined {
  const homes = homesOf(model, called);
  const [home, other] = homes;
  if (home && other) {
    const files = [...new Set(homes.map(({ file }) => file))];
    const key = home.path.length === 0 ? 'action/rename-one-of' : 'action/rename-doubled';
    return refuse(asMessage(key, { id: called.id, files }));
  }
  if (home) {
    if (isRecordKind(called.kind)) return refuse(asMessage('action/rename-record', { id: called.id }));
    return { ok: true, called, state: 'there', home };
  }
  if (homesOf(model, { ...called, id: to }).length !== 1) return undefined;
  return isRepeated(model, called, to) ? { ok: true, called, state: 'half-done' } : undefined;
}

/** Whether anything still calls a thing that is not there by its id. */
function isRepeated(model: Model, called: Called, to: string): boolean {
  const [place] = occurrencesOf(model, called, to);
  const [cells] = cellsOf(model, called);
  return place !== undefined || cells !== undefined || dataOf(model, called).length > 0;
}

/** The files of values of a metric. */
export function dataOf(model: Model, { kind, id }: Called): readonly string[] {
  if (kind !== 'metric') return [];
  return model.files.flatMap(({ path, role }) => (role?.part === 'values' && role.id === id ? [path] : []));
}

function bareId(model: Model, id: string, to: string): Found | Refusal {
  const those = renamableKinds.filter((kind) => homeKinds[kind] === undefined);
  const there = those.filter((kind) => model.ids.of(kind).has(id));
  const [kind, ...others] = there.length > 0 ? there : those.filter((one) => judge(model, { kind: one, id }, to));
  if (kind === undefined) {
    const known = those.flatMap((one) => [...model.ids.of(one).keys()]);
    return refuse(asMessage('action/nothing-called', { given: id }), ...suggestions(id, known));
  }
  if (others.length > 0) {
    const candidates = [kind, ...others].map((one) => `${one}/${id}`).sort(compareText);
    return refuse(asMessage('action/several-called', { given: id, candidates }));
  }
  return judge(model, { kind, id }, to) ?? nothingCalled(model, { kind, id });
}

/** A file of the workspace: of two with one id it says which one is meant. */
function fileNamed(model: Model, given: string): Found | Refusal | undefined {
  const file = model.files.find(({ path, role }) => path === given && role?.part === 'definition');
  if (!file?.role || isSingleKind(file.role.kind)) return undefined;
  const { kind, id } = file.role;
  const home = { file: file.path, path: [] };
  const isOnly = model.ids.of(kind).get(id)?.length === 1;
  if (isOnly && isRecordKind(kind)) return refuse(asMessage('action/rename-record', { id }));
  return { ok: true, called: { kind, id }, state: isOnly ? 'there' : 'one-of-two', home };
}

function nothingCalled(model: Model, called: Called): Refusal {
  const { kind, id, within } = called;
  const known = within === undefined ? model.ids.of(kind).keys() : namesBeside(model, called).map(({ name }) => name);
  const given = [kind, ...(within === undefined ? [] : [within]), id].join('/');
  return refuse(asMessage('action/nothing-called', { given }), ...suggestions(id, known));
}
