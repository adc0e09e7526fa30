import type { Files, Look } from '../host.ts';
import { buildModel, filesOf, type Model } from '../model/model.ts';
import { type ParsedFile, parseFile } from '../model/parse.ts';
import { memoryRepo } from '../source/repo.ts';
import {
  type Applied,
  type ApplyOptions,
  applyPlan,
  type ChangeWorld,
  type Planner,
  type Refused,
} from './apply-plan.ts';

/** A workspace that stays open: what is in it now, and changes of it that need not read it again. */
export interface LiveWorkspace {
  readonly model: Model;
  /** Looks at the files from outside and reads those that differ; whether there were any. */
  refresh(): Promise<boolean>;
  /**
   * Carries out a plan as `applyPlan` does, on what is known, with the files of `paths` as they are on the disk: whoever
   * tells of changes has told of those before. A file that is written and is not what the plan was made from is refused.
   */
  apply(paths: readonly string[], plan: Planner, options?: ApplyOptions): Promise<Applied | Refused>;
}

/** What staying open needs of the world. */
export interface LiveWorld extends Omit<ChangeWorld, 'files'> {
  readonly files: Pick<Files, 'findWorkspace' | 'keptReading' | 'locked' | 'writeFiles' | 'look'>;
}

/** Keeps a workspace open that was read already; `first` is how its files looked at about that time. */
export function openLive(world: LiveWorld, read: Model, first: Look): LiveWorkspace {
  const { root, files } = world;
  let model = read;
  let look = first;
  return {
    get model() {
      return model;
    },
    async refresh() {
      const handle = files.findWorkspace(root);
      if (handle?.root !== root) return false;
      const now = files.look(handle);
      const differing = now.since(look);
      look = now;
      if (differing.size === 0) return false;
      model = await buildModel(handle.repo, filesOf(model, differing));
      return true;
    },
    async apply(paths, plan, options) {
      const result = await applyPlan({ ...world, modelNow: () => modelNow(paths) }, plan, options);
      if (result.ok && result.written) model = result.model;
      return result;
    },
  };

  /** What is known, unless one of these files says something else by now: then that is read. */
  async function modelNow(paths: readonly string[]): Promise<Model> {
    const disk = files.findWorkspace(root)?.repo ?? memoryRepo({});
    const known = new Map(model.files.map((file) => [file.path, file]));
    const other = paths.filter((path) => !isSame(known.get(path), parseFile(path, disk.read(path))));
    if (other.length === 0) return model;
    const { repo } = model;
    return buildModel({ list: () => repo.list(), read: (path) => disk.read(path) }, filesOf(model, new Set(other)));
  }
}

/** Whether a file still says what is known of it, whatever its comments and spaces are now. */
function isSame(known: ParsedFile | undefined, now: ParsedFile): boolean {
  return known?.valid === true && now.valid && JSON.stringify(known.value) === JSON.stringify(now.value);
}
