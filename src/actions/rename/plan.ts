import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { type Called, cellsOf, type Occurrence, occurrencesOf } from '../../queries/lookup/occurrences.ts';
import { replaceFields } from '../../source/edit-csv.ts';
import { replaceNames } from '../../source/edit-names.ts';
import { type Planned, type Refusal, refuse } from '../kit/planned.ts';
import { dataOf, type Found, findCalled, homesOf } from './called.ts';
import { type Mentions, mentionsOf, type NearbyText, renameInBaselines } from './mentions.ts';
import { checkNewId } from './new-id.ts';

export interface Renaming {
  /** `kind/id`, a bare id that only one thing has, or the path of one of two files with one id. */
  readonly given: string;
  readonly to: string;
  /** Other texts of the repository: baselines among them are changed, the rest is only looked at. */
  readonly nearby: readonly NearbyText[];
}

/**
 * Plans to call something otherwise everywhere: its file moves, and each place that repeats the id changes by just these
 * bytes. What gives the thing its id is written first: if the run is cut off, what still has the old id leads to nothing,
 * `validate` says so, and the same command does the rest.
 */
export function planRename(model: Model, { given, to, nearby }: Renaming): Planned {
  const found = findCalled(model, given, to);
  if (!found.ok) return found;
  const wrong = found.state === 'half-done' ? [] : checkNewId(model, found.called, to);
  if (wrong.length > 0) return refuse(...wrong);
  return found.state === 'one-of-two' ? planSplit(model, found, to) : planEverywhere(model, found, to, nearby);
}

/** One of two files gets an id of its own; what names the id goes on naming the other. */
function planSplit(model: Model, { called, home }: Extract<Found, { state: 'one-of-two' }>, to: string): Planned {
  const moved = moveFile(model, home.file, to, undefined);
  if (!moved.ok) return moved;
  const left = [...occurrencesOf(model, called, to)].length;
  const values = { what: `${called.kind}/${called.id}`, to: `${called.kind}/${to}`, places: 0, files: 1 };
  return {
    ok: true,
    plan: {
      writes: [moved.write],
      record: to,
      renames: true,
      notes: left > 0 ? [asMessage('action/rename-stays', { id: called.id, places: left })] : [],
      summary: asMessage('action/renamed', values),
      commit: asMessage('action/rename-commit', values),
    },
  };
}

function planEverywhere(
  model: Model,
  found: Exclude<Found, { state: 'one-of-two' }>,
  to: string,
  nearby: readonly NearbyText[],
): Planned {
  const { called } = found;
  const places = placesByFile(occurrencesOf(model, called, to));
  const files = new Map<string, Edited>();
  const home = found.state === 'there' ? found.home : undefined;
  const isFile = (home ?? homesOf(model, { ...called, id: to })[0])?.path.length === 0;
  const cells = new Map([...cellsOf(model, called)].map(({ file, fields }) => [file, fields] as const));
  const data = isFile ? dataOf(model, called) : [];
  const names = [...places].filter(([, list]) => list.some(({ role }) => role === 'name')).map(([file]) => file);
  // What gives the id; then what repeats it as a name, which nothing would miss; then what would lead to nothing.
  const order = [...(home ? [home.file] : []), ...data, ...cells.keys(), ...names, ...places.keys()];
  for (const path of new Set(order)) {
    const edited = editOccurrences(model, path, places.get(path) ?? [], (text) => {
      const fields = (cells.get(path) ?? []).map(({ field, prefix }) => ({ field, text: prefix + to }));
      return fields.length > 0 ? replaceFields(text, fields) : text;
    });
    if (!edited.ok) return edited;
    files.set(path, edited);
  }
  const writes: FileWrite[] = [];
  for (const [path, edited] of files) {
    if (isFile && (path === home?.file || data.includes(path))) {
      const moved = moveFile(model, path, to, edited.after);
      if (!moved.ok) return moved;
      writes.push(moved.write);
    } else writes.push({ path, before: edited.before, after: edited.after });
  }
  const moved = writes.flatMap(({ path, from }) => (from === undefined ? [] : [[from, path] as const]));
  const own = called.within === undefined ? [[`${called.kind}/${called.id}`, `${called.kind}/${to}`] as const] : [];
  const baselines = renameInBaselines(nearby, new Map([...moved, ...own]));
  const whole = (id: string): string => [called.kind, ...(called.within ? [called.within] : []), id].join('/');
  const count = [...places.values(), ...cells.values()].reduce((sum, list) => sum + list.length, 0);
  const values = { what: whole(called.id), to: whole(to), places: count, files: writes.length + baselines.length };
  const rest = nearby.filter(({ path }) => !baselines.some((baseline) => baseline.path === path));
  return {
    ok: true,
    plan: {
      writes: [...writes, ...baselines],
      record: to,
      renames: true,
      notes: notesOn(called, mentionsOf([...unreadTexts(model), ...rest], called.id)),
      summary: asMessage(found.state === 'half-done' ? 'action/rename-completed' : 'action/renamed', values),
      commit: asMessage('action/rename-commit', values),
    },
  };
}

function placesByFile(occurrences: Iterable<Occurrence>): ReadonlyMap<string, readonly Occurrence[]> {
  const byFile = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const list = byFile.get(occurrence.file);
    if (list) list.push(occurrence);
    else byFile.set(occurrence.file, [occurrence]);
  }
  return byFile;
}

interface Edited {
  readonly ok: true;
  readonly before: string;
  readonly after: string;
}

function editOccurrences(
  model: Model,
  path: string,
  places: readonly Occurrence[],
  others: (text: string) => string,
): Edited | Refusal {
  const content = model.repo.read(path);
  if ('problem' in content) return { ...refuse(asMessage('action/rename-broken', { path })), brokenFile: path };
  const before = content.text;
  if (places.length === 0) return { ok: true, before, after: others(before) };
  const edited = replaceNames(before, places);
  if (!('problem' in edited)) return { ok: true, before, after: others(edited.text) };
  const { kind } = edited.problem;
  const refusal = refuse(asMessage('action/cannot-edit', { path, reason: kind }));
  return kind === 'unreadable' ? { ...refusal, brokenFile: path } : refusal;
}

/** The file under its new name, in its folder, with its text after the edits. */
function moveFile(
  model: Model,
  from: string,
  to: string,
  after: string | undefined,
): { readonly ok: true; readonly write: FileWrite } | Refusal {
  const content = model.repo.read(from);
  const file = model.files.find(({ path }) => path === from);
  if ('problem' in content || file?.value === undefined) {
    return { ...refuse(asMessage('action/rename-broken', { path: from })), brokenFile: from };
  }
  const path = `${from.slice(0, from.lastIndexOf('/') + 1)}${to}${from.slice(from.lastIndexOf('.'))}`;
  if (model.repo.list().includes(path)) {
    return refuse(asMessage('action/rename-exists', { kind: file.role?.kind ?? '', id: to, path }));
  }
  return { ok: true, write: { path, from, before: content.text, after: after ?? content.text } };
}

/** Files of the workspace that cannot be read as data: what they name cannot be told, only what they have as words. */
function unreadTexts(model: Model): readonly NearbyText[] {
  return model.files.flatMap(({ path, role, value }) => {
    if (!role || value !== undefined) return [];
    const content = model.repo.read(path);
    return 'text' in content ? [{ path, text: content.text }] : [];
  });
}

function notesOn({ id }: Called, { places, more }: Mentions): readonly Message[] {
  return places.length === 0 ? [] : [asMessage('action/rename-mentions', { id, places, more })];
}
