import type { Planned } from '../actions/kit/planned.ts';
import type { Diagnostic, Message } from '../diagnostic.ts';
import { ChangedMeanwhile, type CommitObstacle, CommitRefused, type Files, type Git } from '../host.ts';
import { buildModel, filesOf, type Model } from '../model/model.ts';
import type { FileWrite, Plan } from '../outcome.ts';
import { hasBrokenSettings } from '../queries/common/left-out.ts';
import { memoryRepo, overlayRepo } from '../source/repo.ts';
import { filesNamedBy } from './named-files.ts';
import { errorsOf, unlike } from './new-errors.ts';
import { readModel } from './read-model.ts';

/** What a change needs of the world: a terminal, a page or a server gives it alike. */
export interface ChangeWorld {
  /** The absolute folder that holds cxmap.yaml. */
  readonly root: string;
  readonly files: Pick<Files, 'findWorkspace' | 'keptReading' | 'locked' | 'writeFiles'>;
  /** What is in the workspace, for who keeps it open; otherwise it is read. */
  modelNow?(): Promise<Model>;
  /** Asked only where something is to be committed. */
  git(): Promise<Pick<Git, 'obstacle' | 'commit' | 'uncommitted' | 'untracked'>>;
}

/** Plans on the workspace as it is under the lock. */
export type Planner = (model: Model) => Planned | Promise<Planned>;

export interface ApplyOptions {
  /** Plans and checks, and writes nothing. */
  readonly dryRun?: boolean;
  /** The words of the commit for a plan's `commit`; nothing is committed without them. */
  readonly wordCommit?: ((subject: Message, model: Model) => Promise<string>) | undefined;
}

/** A plan that was carried out, or would be. */
export interface Applied extends Omit<Plan, 'writes' | 'commit' | 'renames'> {
  readonly ok: true;
  /** False after a dry run. */
  readonly written: boolean;
  /** The files, in the order they are written. */
  readonly files: readonly ChangedFile[];
  /** Their texts before and after, for whoever shows a diff. */
  readonly writes: readonly FileWrite[];
  readonly commit?: Committed | NotCommitted;
  /** The workspace as it is after the change, or would be. */
  readonly model: Model;
}

/** A file that was written; one that moved says where from. */
export interface ChangedFile {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed' | 'moved';
  readonly from?: string;
}

/** The commit that was made: its short id and its message; the files that it speaks of and git does not know yet. */
export interface Committed {
  readonly ok: true;
  readonly id: string;
  readonly message: string;
  readonly untracked: readonly string[];
  /** Files that had other changes before, which the commit took along. */
  readonly alsoChanged: readonly string[];
}

/** The files are changed, and git did not commit them: its words, and what has to be committed. */
export interface NotCommitted {
  readonly ok: false;
  readonly said: string;
  readonly message: string;
  readonly paths: readonly string[];
}

/** Nothing was written: why, in sentences, and what is wrong in files. */
export interface Refused {
  readonly ok: false;
  readonly messages: readonly Message[];
  /** The errors that the change would bring in, or all that stands in the file that must be mended first. */
  readonly diagnostics: readonly Diagnostic[];
  /** The workspace that `diagnostics` are located in. */
  readonly model: Model;
  /** Files that are only planned: nobody has seen their lines. */
  readonly unwritten?: readonly string[];
}

/**
 * Carries out a plan: under the lock it reads the workspace, plans (where the plan was not made before), looks at the
 * result in memory, refuses what would bring in a new error, writes, and commits. Where it is plain before that nothing
 * could be committed, nothing is written either; where git refuses only then, the result says so.
 */
export async function applyPlan(
  world: ChangeWorld,
  plan: Plan | Planner,
  { dryRun = false, wordCommit }: ApplyOptions = {},
): Promise<Applied | Refused> {
  const work = async (): Promise<Applied | Refused> => {
    const model = await (world.modelNow?.() ?? modelNow(world));
    if (hasBrokenSettings(model)) {
      const messages: readonly Message[] = [{ key: 'action/settings-uncounted', values: {} }];
      return { ok: false, messages, diagnostics: await standing(model, 'cxmap.yaml'), model };
    }
    const planned = typeof plan === 'function' ? await plan(model) : { ok: true as const, plan };
    if (!planned.ok) {
      const { messages, brokenFile } = planned;
      return { ok: false, messages, diagnostics: await standing(model, brokenFile), model };
    }
    const { writes, commit: subject, renames = false, ...told } = planned.plan;
    const { found, after } = await newErrors(model, writes, renames);
    if (found.length > 0) {
      const unwritten = writes.filter(({ before }) => before === null).map(({ path }) => path);
      const messages: readonly Message[] = [{ key: 'action/new-errors', values: {} }];
      return { ok: false, messages, diagnostics: found, model: after, unwritten };
    }
    const paths = writes.flatMap(({ path, from }) => (from === undefined ? [path] : [from, path]));
    if (wordCommit && !dryRun) {
      const obstacle = await (await world.git()).obstacle(world.root, paths);
      if (obstacle) return { ok: false, messages: [obstacleMessage(obstacle)], diagnostics: [], model };
    }
    const applied: Applied = { ok: true, written: false, ...told, files: writes.map(changeOf), writes, model: after };
    if (dryRun) return applied;
    const alsoChanged = wordCommit ? await (await world.git()).uncommitted(world.root, paths) : [];
    const changed = write(world, writes);
    if (changed) return { ok: false, messages: [changed], diagnostics: [], model };
    const written: Applied = { ...applied, written: true };
    if (!wordCommit) return written;
    return { ...written, commit: await commit(world, after, { paths, alsoChanged }, await wordCommit(subject, model)) };
  };
  return dryRun ? work() : world.files.locked(world.root, work);
}

function obstacleMessage(obstacle: CommitObstacle): Message {
  switch (obstacle.kind) {
    case 'no-git':
    case 'no-repository':
      return { key: `action/commit-${obstacle.kind}`, values: {} };
    case 'unusable':
    case 'no-identity':
      return { key: `action/commit-${obstacle.kind}`, values: { said: obstacle.said } };
    case 'underway':
      return { key: 'action/commit-underway', values: { what: obstacle.what } };
    case 'locked':
      return { key: 'action/commit-locked', values: { path: obstacle.path } };
    case 'capitals':
      return { key: 'action/commit-capitals', values: { from: obstacle.from, to: obstacle.to } };
    case 'ignored':
      return { key: 'action/commit-ignored', values: { paths: obstacle.paths } };
  }
}

async function commit(
  world: ChangeWorld,
  model: Model,
  { paths, alsoChanged }: { readonly paths: readonly string[]; readonly alsoChanged: readonly string[] },
  message: string,
): Promise<Committed | NotCommitted> {
  const git = await world.git();
  try {
    const id = await git.commit(world.root, paths, message);
    const untracked = await git.untracked(world.root, filesNamedBy(model, paths));
    return { ok: true, id, message, untracked, alsoChanged };
  } catch (error) {
    if (!(error instanceof CommitRefused)) throw error;
    return { ok: false, said: error.message, message, paths };
  }
}

/** What is in the workspace now; nothing where it has gone meanwhile. */
function modelNow({ files, root }: ChangeWorld): Promise<Model> {
  const handle = files.findWorkspace(root);
  return handle?.root === root ? readModel(files, handle) : buildModel(memoryRepo({}));
}

function changeOf({ path, from, before, after }: FileWrite): ChangedFile {
  if (from !== undefined) return { path, change: 'moved', from };
  return { path, change: before === null ? 'added' : after === null ? 'removed' : 'changed' };
}

/** Why nothing could be written: somebody else has changed a file since the plan was made. */
function write({ files, root }: ChangeWorld, writes: readonly FileWrite[]): Message | undefined {
  try {
    files.writeFiles(root, writes);
    return undefined;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return { key: 'action/changed', values: { path: error.path } };
  }
}

/** What is wrong already with the file that an action cannot work on. */
async function standing(model: Model, brokenFile: string | undefined): Promise<readonly Diagnostic[]> {
  if (brokenFile === undefined) return [];
  const { checkModel } = await import('../rules/check.ts');
  return checkModel(model).filter(({ location }) => location.file === brokenFile);
}

/** The errors that the workspace would have after the writes and does not have now. What is not written is not read again. */
async function newErrors(
  model: Model,
  writes: readonly FileWrite[],
  renames: boolean,
): Promise<{ readonly found: readonly Diagnostic[]; readonly after: Model }> {
  const texts = writes.flatMap(({ path, from, after }): (readonly [string, string | null])[] =>
    from === undefined
      ? [[path, after]]
      : [
          [from, null],
          [path, after],
        ],
  );
  const changed = new Map(texts);
  const after = await buildModel(overlayRepo(model.repo, changed), filesOf(model, new Set(changed.keys())));
  const { errorsOfChange } = await import('../rules/check.ts');
  // Where ids are called otherwise, rules are compared by all that they have to tell.
  const errors = renames
    ? { after: await errorsOf(after), before: () => errorsOf(model) }
    : errorsOfChange(model, after, new Set(changed.keys()));
  if (errors.after.length === 0) return { found: [], after };
  const known = await errors.before();
  return { found: renames ? moreOf(known, errors.after) : unlike(known, errors.after), after };
}

/**
 * Where ids are called otherwise, findings speak of other ids, stand in other files and name others first. So a rule
 * that has no more to tell than before has nothing new to tell.
 */
function moreOf(known: readonly Diagnostic[], now: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Set(now.map(({ rule }) => rule))].flatMap((rule) => {
    const before = known.filter((finding) => finding.rule === rule);
    const after = now.filter((finding) => finding.rule === rule);
    if (after.length <= before.length) return [];
    const others = unlike(before, after);
    return others.length > 0 ? others : after;
  });
}
