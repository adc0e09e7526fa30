import type { Resolution } from '../actions/resolve/resolution.ts';
import type { StageTexts } from '../conflicts.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Side } from '../diff/merge/clash.ts';
import { buildModel, filesOf, type Model } from '../model/model.ts';
import { type FileContent, overlayContents, type Repo } from '../source/repo.ts';
import { errorsOf, unlike } from './new-errors.ts';

export interface Together {
  readonly decided: ReadonlyMap<string, Resolution>;
  /** The workspace as it would be. */
  readonly model: Model;
}

/**
 * Looks at the workspace with all that is planned, and takes back what brings in an error that neither side has. What stays
 * in conflict is seen as each side has it. Every other file is read once; a workspace without an error is checked once.
 */
export async function clashesTogether(
  repo: Repo,
  planned: ReadonlyMap<string, Resolution>,
  texts: ReadonlyMap<string, StageTexts>,
): Promise<Together> {
  const paths = new Set(texts.keys());
  let known: Model | undefined;
  const modelOf = async (decided: ReadonlyMap<string, Resolution>, side: Side): Promise<Model> => {
    const contents = new Map([...texts].map(([path, stages]) => [path, contentOf(decided.get(path), stages, side)]));
    const model = await buildModel(overlayContents(repo, contents), known && filesOf(known, paths));
    known ??= model;
    return model;
  };
  const sides = async (): Promise<readonly Diagnostic[]> => [
    ...(await errorsOf(await modelOf(new Map(), 'current'))),
    ...(await errorsOf(await modelOf(new Map(), 'incoming'))),
  ];
  let decided = planned;
  let alone: readonly Diagnostic[] | undefined;
  for (;;) {
    const model = await modelOf(decided, 'current');
    const hasPlans = [...decided.values()].some(({ ok }) => ok);
    const errors = hasPlans ? await errorsOf(model) : [];
    if (errors.length === 0) return { decided, model };
    alone ??= await sides();
    const beyond = unlike(alone, errors);
    // What refers to something of a file that stays in conflict may be right with its other side.
    const found = beyond.length === 0 ? [] : inBoth(beyond, await errorsOf(await modelOf(decided, 'incoming')));
    if (found.length === 0) return { decided, model };
    decided = takeBack(decided, found);
  }
}

/** A file as it is planned; else as a side has it. */
function contentOf(resolution: Resolution | undefined, stages: StageTexts, side: Side): FileContent | null {
  return resolution?.ok ? { text: resolution.text } : (stages[side] ?? null);
}

function inBoth(one: readonly Diagnostic[], other: readonly Diagnostic[]): readonly Diagnostic[] {
  const apart = new Set(unlike(other, one));
  return one.filter((finding) => !apart.has(finding));
}

/** Without the plans of the files that the errors are about; where they are about others, without any. */
function takeBack(
  decided: ReadonlyMap<string, Resolution>,
  found: readonly Diagnostic[],
): ReadonlyMap<string, Resolution> {
  const filesOf = ({ location, related = [] }: Diagnostic): readonly string[] => [
    location.file,
    ...related.map((one) => one.location.file),
  ];
  const isPlanned = (path: string): boolean => decided.get(path)?.ok === true;
  const isBlamed = (path: string, finding: Diagnostic): boolean =>
    filesOf(finding).some(isPlanned) ? filesOf(finding).includes(path) : true;
  return new Map(
    [...decided].map(([path, resolution]): [string, Resolution] => {
      const findings = resolution.ok ? found.filter((finding) => isBlamed(path, finding)) : [];
      return [path, findings.length > 0 ? { ok: false, reasons: [{ kind: 'new-errors', findings }] } : resolution];
    }),
  );
}
