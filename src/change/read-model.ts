import type { Files, WorkspaceHandle } from '../host.ts';
import { buildModel, type Model } from '../model/model.ts';

/** Reads a workspace as it stands on disk: of its files those that are not known from an earlier run. */
export async function readModel(files: Pick<Files, 'keptReading'>, handle: WorkspaceHandle): Promise<Model> {
  const kept = files.keptReading(handle);
  const model = await buildModel(handle.repo, kept);
  kept.keep(model.files);
  return model;
}
