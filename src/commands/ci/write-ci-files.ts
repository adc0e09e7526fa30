import { type CiFile, isAsWritten } from '../../actions/ci/files.ts';
import type { Message } from '../../diagnostic.ts';
import { ChangedMeanwhile } from '../../host.ts';
import type { FileWrite, Outcome } from '../../outcome.ts';
import { type Context, type OptionValues, Stop } from '../kit/command.ts';
import { presentChange } from '../kit/present-change.ts';
import { openSession, type Session } from '../kit/session.ts';

/** What a command that writes files for a host is given. */
export interface CiPlace {
  readonly session: Session;
  /** The workspace’s folder in the repository, with `/`; empty where it is the top. */
  readonly folder: string;
  readonly sha256: (text: string) => string;
  /** The text of a file of the repository as it is now; undefined where there is none. */
  read(path: string): string | undefined;
  /** The text of a template that comes with cxmap. */
  template(name: string): string;
}

/** What is to be in the repository; a file that is wholly ours is held to be as we wrote it, but for `shared` ones. */
export interface CiPlan {
  readonly files: readonly (CiFile & { readonly isShared?: true })[];
  readonly notes: readonly Message[];
}

/**
 * Writes files at the top of the repository, or shows what would be written. Nothing is written where one of them was changed
 * by hand, unless `--force` says so. Stops with exit 2 where there is no repository: what is written would be nobody’s.
 */
export async function writeCiFiles(
  context: Context,
  options: OptionValues,
  plan: (place: CiPlace) => CiPlan | Promise<CiPlan>,
): Promise<Outcome> {
  const session = await openSession(context);
  const { files, root, model, phrases } = session;
  const top = files.repositoryTop(root);
  if (top === undefined) throw new Stop(2, { key: 'action/no-repository', values: { folder: root } }, session.locale);
  const { sha256 } = context.host;
  const place: CiPlace = {
    session,
    folder: files.repositoryPrefix(root),
    sha256,
    read(path) {
      const full = files.resolve(top, path);
      return files.kindAt(full) === 'file' ? files.readText(full) : undefined;
    },
    template: (name) => files.readText(files.resolve(context.host.packageFolder, 'templates/ci', name)),
  };
  const work = async (): Promise<Outcome> => {
    const { files: wanted, notes } = await plan(place);
    const writes = wanted.flatMap(({ path, text, isShared }): readonly FileWrite[] => {
      const before = place.read(path);
      if (before === text) return [];
      if (before !== undefined && !isShared && options.force !== true && !isAsWritten(before, sha256)) {
        throw new Stop(1, { key: 'ci/edited', values: { path } }, session.locale);
      }
      return [{ path, before: before ?? null, after: text }];
    });
    const isDry = options.dryRun === true;
    if (!isDry) write(top, writes);
    const summary: Message =
      writes.length === 0
        ? { key: 'ci/as-it-should-be', values: {} }
        : { key: 'ci/wrote', values: { paths: writes.map(({ path }) => path) } };
    const changed = writes.map(
      ({ path, before }) => ({ path, change: before === null ? 'added' : 'changed' }) as const,
    );
    const applied = { ok: true, written: !isDry, summary, notes, files: changed, writes, model } as const;
    return presentChange(context.host, phrases, applied, options.format === 'json' ? 'json' : 'pretty');
  };
  return options.dryRun === true ? work() : files.locked(root, work);

  function write(top: string, writes: readonly FileWrite[]): void {
    try {
      files.writeFiles(top, writes);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      throw new Stop(1, { key: 'action/changed', values: { path: error.path } }, session.locale);
    }
  }
}
