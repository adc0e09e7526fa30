import type { Files, Look } from '../host.ts';
import { buildModel, filesOf, type Model } from '../model/model.ts';
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
      const asked = new Set(paths);
      const disk = files.findWorkspace(root);
      const known = filesOf(model, asked);
      const result = await applyPlan(
        {
          ...world,
          files: {
            ...files,
            findWorkspace: () =>
              disk && {
                root: disk.root,
                repo: { list: () => model.repo.list(), read: (path) => disk.repo.read(path) },
              },
            keptReading: () => ({ ...known, before: undefined, keep: () => undefined }),
          },
        },
        plan,
        options,
      );
      if (result.ok && result.written) model = result.model;
      return result;
    },
  };
}
