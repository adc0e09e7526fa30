import { compareText, type Diagnostic } from '../diagnostic.ts';
import { once } from '../once.ts';
import { inNfc } from '../source/nfc.ts';
import type { Repo } from '../source/repo.ts';
import { filesNaming, namingWithKnown } from './facts.ts';
import type { Documents } from './gen/types.gen.ts';
import { type IdIndex, indexIds } from './ids.ts';
import type { FileRole, Kind } from './kinds.ts';
import { type ParsedFile, parseFile, type UnsettledFile } from './parse.ts';
import { type Settings, settingsOf } from './settings.ts';

/** One definition or record that has the form of its kind. */
export interface Item<T> {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  readonly value: T;
}

/** The whole workspace as data: what the files say, indexed. Nothing in it changes. */
export interface Model {
  readonly repo: Repo;
  readonly files: readonly ParsedFile[];
  readonly settings: Settings;
  readonly ids: IdIndex;
  /** Everything of a kind that has its form, by id. Of two files with one id the first counts. */
  all<K extends Kind>(kind: K): readonly Item<Documents[K]>[];
  get<K extends Kind>(kind: K, id: string): Item<Documents[K]> | undefined;
  /** The only file of a kind that has one: `success-map`, `vocabulary`, … */
  single<K extends Kind>(kind: K): Item<Documents[K]> | undefined;
  /** The CSV beside a metric, as text. */
  values(metric: string): { readonly path: string; readonly text: string } | undefined;
}

/** Files that need not be read: what they say is known. */
export interface KnownFiles {
  fileAt(path: string): ParsedFile | undefined;
  /** The paths of those of them that name an id; of no other. */
  naming(id: string): readonly string[];
}

/** The files of another state, but for the paths at which it does not say what this one says. */
export function filesOf(model: Model, differing: ReadonlySet<string>): KnownFiles {
  const files = new Map(model.files.flatMap((file) => (differing.has(file.path) ? [] : [[file.path, file]])));
  return {
    fileAt: (path) => files.get(path),
    naming: (id) =>
      filesNaming(model)
        .get(id)
        .flatMap(({ path }) => (files.has(path) ? [path] : [])),
  };
}

/**
 * Reads every file of a repo. Never throws for what a file says. What is known already is not read again, and is
 * the very same item in every model that has it.
 */
export async function buildModel(repo: Repo, known?: KnownFiles): Promise<Model> {
  const parsed = inOrder(repo.list()).map((path) => known?.fileAt(path) ?? parseFile(path, repo.read(path)));
  const unsettled = parsed.filter(isUnsettled);
  const strangers = parsed.filter(({ path, role }) => role === undefined && isYaml(path));
  const modelWithKnown = (files: readonly ParsedFile[]): Model => {
    const model = modelOf(repo, files);
    if (known)
      filesNaming.know(
        model,
        namingWithKnown(files, (file) => known.fileAt(file.path) === file, known.naming),
      );
    return model;
  };
  if (unsettled.length + strangers.length === 0) return modelWithKnown(parsed);
  const { settleForm } = await import('./settle-form.ts');
  const { settleStranger } = await import('./settle-stranger.ts');
  const settled = new Map([
    ...unsettled.map((file) => [file.path, settleForm(file)] as const),
    ...strangers.map((file) => [file.path, settleStranger(file, repo.read(file.path))] as const),
  ]);
  return modelWithKnown(parsed.flatMap((file) => (settled.has(file.path) ? (settled.get(file.path) ?? []) : file)));
}

/** Paths in the order of what they are called: letters in two parts would put them elsewhere. */
function inOrder(paths: readonly string[]): readonly string[] {
  if (paths.every((path) => inNfc(path) === path)) return paths;
  return [...paths].sort((a, b) => compareText(inNfc(a), inNfc(b)));
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function isUnsettled(file: ParsedFile): file is UnsettledFile {
  return 'text' in file;
}

function modelOf(repo: Repo, files: readonly ParsedFile[]): Model {
  const wellFormed = new Map<Kind, { readonly role: FileRole; readonly file: ParsedFile }[]>();
  const texts = new Map<string, { readonly path: string; readonly text: string }>();
  for (const file of files) {
    const { path, role } = file;
    if (!role || !file.valid) continue;
    if (role.part === 'values') {
      if (typeof file.value === 'string') texts.set(role.id, { path, text: file.value });
      continue;
    }
    const ofKind = wellFormed.get(role.kind);
    if (ofKind) ofKind.push({ role, file });
    else wellFormed.set(role.kind, [{ role, file }]);
  }
  const indexed = new Map<Kind, ItemsOfKind>();
  const itemsOf = (kind: Kind): ItemsOfKind => {
    const known = indexed.get(kind) ?? indexItems(wellFormed.get(kind) ?? []);
    indexed.set(kind, known);
    return known;
  };
  // The validators proved each value's form; the compiler cannot follow the kind through a Map.
  const all = <K extends Kind>(kind: K): readonly Item<Documents[K]>[] =>
    itemsOf(kind).inOrder() as readonly Item<Documents[K]>[];
  const get = <K extends Kind>(kind: K, id: string): Item<Documents[K]> | undefined =>
    itemsOf(kind).get(id) as Item<Documents[K]> | undefined;
  return {
    repo,
    files,
    settings: settingsOf(get('workspace', 'workspace')?.value),
    ids: indexIds(files),
    all,
    get,
    single: (kind) => all(kind)[0],
    values: (metric) => texts.get(metric),
  };
}

interface ItemsOfKind {
  get(id: string): Item<unknown> | undefined;
  inOrder(): readonly Item<unknown>[];
}

/** Items are made when they are asked for: a command that works on one record needs few of them. */
function indexItems(files: readonly { readonly role: FileRole; readonly file: ParsedFile }[]): ItemsOfKind {
  const byId = new Map<string, ParsedFile>();
  for (const { role, file } of files) if (!byId.has(role.id)) byId.set(role.id, file);
  const made = new Map<string, Item<unknown>>();
  const get = (id: string): Item<unknown> | undefined => {
    const file = byId.get(id);
    const item = made.get(id) ?? (file?.role && itemOf(file.role, file));
    if (item) made.set(id, item);
    return item;
  };
  const inOrder = once(() => [...byId.keys()].sort((a, b) => (a < b ? -1 : 1)).flatMap((id) => get(id) ?? []));
  return { get, inOrder };
}

/** Its value is that of the file, which may not be made yet. */
function itemOf({ kind, id }: FileRole, file: ParsedFile): Item<unknown> {
  return {
    kind,
    id,
    path: file.path,
    get value() {
      return file.value;
    },
  };
}

/** The files of a kind, well-formed or not, in the order of their paths: all others stay unread. */
export function filesOfKind(
  model: Pick<Model, 'files'>,
  kind: Kind,
  part: FileRole['part'] = 'definition',
): readonly ParsedFile[] {
  return model.files.filter(({ role }) => role?.kind === kind && role.part === part);
}

/** What reading found wrong, file by file: the rules add what only the whole can show. */
export function parseFindings(model: Model): readonly Diagnostic[] {
  return model.files.flatMap((file) => file.diagnostics);
}
