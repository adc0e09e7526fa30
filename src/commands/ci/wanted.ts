import { isAsWritten, isOurs, type Said } from '../../actions/ci/files.ts';
import { type Gate, gates } from '../../actions/ci/github.ts';
import { builtInSource, type Source, sourceOf } from '../../actions/ci/source.ts';
import type { Message } from '../../diagnostic.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import type { CiPlace } from './write-ci-files.ts';

declare const CXMAP_REPOSITORY: string;

/** The repository of the package, put in by the build; none where the package names none, or runs from source. */
const repository: string = typeof CXMAP_REPOSITORY === 'string' ? CXMAP_REPOSITORY : '';

/** What a file is written by: as the options say, else as the file does that is there, else as usual. */
export interface Wanted {
  readonly source: Source;
  readonly failOn: Gate;
  /** The options that nobody gave now and that the file says, as they would be typed. */
  readonly kept: readonly string[];
}

/** Stops with exit 2 where nothing says where cxmap is to be installed from, or what says it is nothing that can be. */
export function wantedOf(context: Context, { session }: CiPlace, options: OptionValues, said: Said): Wanted {
  const given = textOption(options, 'from');
  const own = builtInSource(repository, context.version);
  const known = said.from === undefined ? undefined : sourceOf(said.from);
  const isKept = given === undefined && known !== undefined && !isSameRepository(known, own);
  const source = given !== undefined ? sourceOf(given) : isKept ? known : own;
  if (!source) {
    const key = given === undefined ? 'ci/from-where' : 'ci/no-source';
    throw new Stop(2, { key, values: { given: given ?? '' } }, session.locale);
  }
  const gate = gateNamed(options.failOn);
  const before = gateNamed(said.failOn);
  return {
    source,
    failOn: gate ?? before ?? 'breaking',
    kept: [
      ...(isKept ? [`--from ${said.from}`] : []),
      ...(gate === undefined && before !== undefined && before !== 'breaking' ? [`--fail-on ${before}`] : []),
    ],
  };
}

/** What was kept of a file that is brought up to date; nothing where nothing was. */
export function keptNote(kept: readonly string[]): readonly Message[] {
  return kept.length > 0 ? [{ key: 'ci/kept', values: { options: kept } }] : [];
}

/**
 * What our file says that is brought up to date; nothing where there is none. What was changed by hand is not read: stops
 * with exit 1, unless `--force` says to write as if it were not there.
 */
export function readOwnFile(
  { session, read, sha256 }: CiPlace,
  path: string,
  options: OptionValues,
  reading: (text: string) => Said,
): { readonly said: Said; readonly notes: readonly Message[] } {
  const nothing: Said = { from: undefined, failOn: undefined };
  const text = read(path);
  if (text === undefined) return { said: nothing, notes: [] };
  if (isAsWritten(text, sha256)) return { said: reading(text), notes: [] };
  if (options.force !== true) throw new Stop(1, { key: 'ci/edited', values: { path } }, session.locale);
  return { said: nothing, notes: isOurs(text) ? [{ key: 'ci/not-kept', values: { path } }] : [] };
}

/** A source of which another version is meant by bringing a file up to date. */
function isSameRepository(one: Source, other: Source | undefined): boolean {
  return one.kind === 'repository' && other?.kind === 'repository' && one.url === other.url;
}

function gateNamed(name: unknown): Gate | undefined {
  return gates.find((gate) => gate === name);
}
