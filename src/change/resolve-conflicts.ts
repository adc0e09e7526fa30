import { type ConflictTexts, planResolution } from '../actions/resolve/plan-file.ts';
import type { Reason, Resolution, Resolved } from '../actions/resolve/resolution.ts';
import type { Conflict, Conflicts, StageTexts, Standing, Underway } from '../conflicts.ts';
import type { Side } from '../diff/merge/clash.ts';
import { ChangedMeanwhile, type Files } from '../host.ts';
import { instantIn } from '../model/instants.ts';
import { roleOf } from '../model/kinds.ts';
import { buildModel, type Model } from '../model/model.ts';
import { memoryOf, type Repo } from '../source/repo.ts';
import { clashesTogether } from './resolve-together.ts';

/** What resolving needs of the world. */
export interface ResolveWorld {
  /** The absolute folder that holds cxmap.yaml. */
  readonly root: string;
  readonly repo: Repo;
  readonly files: Pick<Files, 'locked' | 'writeFiles' | 'readText' | 'kindAt' | 'resolve'>;
  readonly conflicts: Conflicts;
}

export interface ResolveAsked {
  /** Whether a path of the workspace is one of those that were named. */
  isAsked(path: string): boolean;
  /** The side that is taken where two values of a field stand against each other. */
  readonly take: Side | undefined;
  /** Also what somebody has edited since git left it. */
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** What came of one file. */
export type FileOutcome =
  | (Resolved & { readonly path: string; readonly before: string | null })
  | { readonly ok: false; readonly path: string; readonly reasons: readonly Reason[] };

/** What came of the conflicts of a workspace: each file is decided by itself. */
export interface ResolveOutcome {
  readonly files: readonly FileOutcome[];
  /** False after a dry run. */
  readonly written: boolean;
  /** Conflicts that are no files of cxmap, by path from the workspace. */
  readonly leftAlone: readonly string[];
  /** The conflicts of the repository that are still to be decided. */
  readonly open: number;
  readonly underway: Underway | undefined;
  /** The files are written, and git did not take them in: its words. */
  readonly notSettled?: string;
  /** What findings are located in; undefined where nothing was checked. */
  readonly model: Model | undefined;
}

/** Another git is at work: nothing was looked at. */
export interface Locked {
  readonly lock: string;
}

/**
 * Resolves conflicts from what git keeps of their sides, and tells git of those that are resolved. A file that cannot be
 * resolved stays as it is, in the work tree and in the index.
 */
export async function resolveConflicts(world: ResolveWorld, asked: ResolveAsked): Promise<ResolveOutcome | Locked> {
  const work = async (): Promise<ResolveOutcome | Locked> => {
    const { root, conflicts } = world;
    const all = await conflicts.list(root);
    const own = all.filter(({ path, isRead }) => isRead && roleOf(path));
    const leftAlone = all.filter((conflict) => !own.includes(conflict)).map(({ path }) => path);
    const wanted = own.filter(({ path }) => asked.isAsked(path));
    if (wanted.length === 0) {
      const underway = all.length === 0 ? undefined : await conflicts.underway(root);
      return { files: [], written: !asked.dryRun, leftAlone, open: all.length, underway, model: undefined };
    }
    const lock = asked.dryRun ? undefined : await conflicts.lock(root);
    if (lock !== undefined) return { lock };
    const texts = await conflicts.texts(root, own);
    const planned = await planEach(world, wanted, texts, asked);
    const { decided, model } = await clashesTogether(world.repo, planned, texts);
    const files = wanted.map(({ path }) => outcomeOf(world, path, decided.get(path)));
    const underway = await conflicts.underway(root);
    const left = (now: readonly FileOutcome[]): number => all.length - now.filter(({ ok }) => ok).length;
    if (asked.dryRun) return { files, written: false, leftAlone, open: left(files), underway, model };
    const written = files.map((file) => (file.ok ? write(world, file) : file));
    const settled = written.flatMap(({ ok, path }) => (ok ? [path] : []));
    const notSettled = await settle(world, settled);
    const told = { files: written, written: true, leftAlone, open: left(written), underway, model };
    return notSettled === undefined ? told : { ...told, open: all.length, notSettled };
  };
  return asked.dryRun ? work() : world.files.locked(world.root, work);
}

/** What each file becomes by itself; one that somebody has edited is left to him. */
async function planEach(
  { root, repo, conflicts }: ResolveWorld,
  wanted: readonly Conflict[],
  texts: ReadonlyMap<string, StageTexts>,
  { take, force }: ResolveAsked,
): Promise<ReadonlyMap<string, Resolution>> {
  const timeOf = instantIn(await timezoneOf(repo, texts));
  const planned = new Map<string, Resolution>();
  for (const { path, stages } of wanted) {
    const role = roleOf(path);
    if (!role) continue;
    const isFile = Object.values(stages).every((stage) => stage.isFile);
    const conflict: ConflictTexts = { path, role, stages: texts.get(path) ?? {} };
    planned.set(
      path,
      isFile ? await planResolution(conflict, { take, timeOf }) : { ok: false, reasons: [{ kind: 'no-file' }] },
    );
  }
  const mergeable = [...planned].flatMap(([path, { ok }]) => (ok ? [path] : []));
  for (const [path, standing] of await conflicts.standing(root, mergeable)) {
    const reason = reasonIn(standing, force);
    if (reason) planned.set(path, { ok: false, reasons: [reason] });
  }
  return planned;
}

function reasonIn(standing: Standing, force: boolean): Reason | undefined {
  if (standing === 'elsewhere') return { kind: 'elsewhere' };
  if (standing === 'as-left' || force) return undefined;
  return { kind: standing === 'gone' ? 'removed' : 'edited' };
}

/** The zone that bare dates are read in: of the settings, or of the current side where these are in conflict too. */
async function timezoneOf(repo: Repo, texts: ReadonlyMap<string, StageTexts>): Promise<string> {
  const settings = texts.get('cxmap.yaml')?.current ?? repo.read('cxmap.yaml');
  return (await buildModel(memoryOf(new Map([['cxmap.yaml', settings]])))).settings.timezone;
}

function outcomeOf({ files, root }: ResolveWorld, path: string, resolution: Resolution | undefined): FileOutcome {
  if (!resolution) throw new Error(`${path} was wanted, and nobody decided about it`);
  if (!resolution.ok) return { ...resolution, path };
  const place = files.resolve(root, path);
  return { ...resolution, path, before: files.kindAt(place) === 'nothing' ? null : files.readText(place) };
}

function write({ files, root }: ResolveWorld, file: Extract<FileOutcome, { ok: true }>): FileOutcome {
  const { path, before, text: after } = file;
  try {
    files.writeFiles(root, [{ path, before, after }]);
    return file;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return { ok: false, path, reasons: [{ kind: 'edited' }] };
  }
}

async function settle({ root, conflicts }: ResolveWorld, paths: readonly string[]): Promise<string | undefined> {
  if (paths.length === 0) return undefined;
  try {
    await conflicts.settle(root, paths);
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'WorldFailure') return error.message;
    throw error;
  }
}
