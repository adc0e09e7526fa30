import type { Diagnostic, Severity } from '../../diagnostic.ts';
import { type Comparison, compareModels } from '../../diff/compare.ts';
import type { WorkspaceHandle } from '../../host.ts';
import { buildModel, filesOf, type Model } from '../../model/model.ts';
import { shellWord } from '../../render/shell-word.ts';
import { GitTooOld, type Merged, type Revisions } from '../../revisions.ts';
import { checkModel } from '../../rules/check.ts';
import { checkChanges } from '../../rules/check-changes.ts';
import { mergeConflict } from '../../rules/merge-conflict.ts';
import { severityOf } from '../../rules/severity.ts';
import { overlayContents, type Repo } from '../../source/repo.ts';
import { basesOf } from '../kit/base.ts';
import { type Context, Stop } from '../kit/command.ts';
import { commitNamed, readingHistory } from '../kit/revision.ts';
import { newFindings } from './new-findings.ts';

/** What a merge would bring that neither side has. */
export interface MergeFindings {
  readonly found: readonly Diagnostic[];
  /** The workspace as it would be: where the findings are looked up. */
  readonly repo: Repo;
  /** The common ancestors of both sides, full ids. */
  readonly bases: readonly string[];
}

/** Merges the open commit (HEAD, or that of `--at`) with another one and checks the result. Nothing is written. */
export async function findMergeTroubles(
  context: Context,
  { root, repo: disk }: WorkspaceHandle,
  named: string,
): Promise<MergeFindings> {
  const revisions = await context.host.revisions();
  return readingHistory(context, async () => {
    const [ours, theirs] = await Promise.all([
      commitNamed(revisions, context, root, context.at ?? 'HEAD'),
      commitNamed(revisions, context, root, named),
    ]);
    const bases = await basesOf(context, root, named);
    const merged = await mergedOrStop(revisions, context, root, ours, theirs);
    const ourModel = await buildModel(await revisions.at(root, ours, disk));
    const modelAt = async (commit: string): Promise<Model> => {
      const { paths } = await revisions.differing(root, ours, commit);
      return buildModel(await revisions.at(root, commit, disk), filesOf(ourModel, new Set(paths)));
    };
    const theirModel = await modelAt(theirs);
    const baseModels: Model[] = [];
    for (const base of bases) baseModels.push(await modelAt(base));
    const repo = mergedRepo(ourModel.repo, merged);
    const result = await buildModel(repo, filesOf(ourModel, new Set(merged.paths)));

    const conflicts = new Set(merged.conflicts);
    const found = newFindings(checkModel(result), [checkModel(ourModel), checkModel(theirModel)]);
    const changes = await changesIn({ ours: ourModel, theirs: theirModel, bases: baseModels, result });
    const weight = severityOf('merge-conflict', mergeConflict.severity, (baseModels[0] ?? ourModel).settings);
    const all = [
      ...(weight === 'off' ? [] : merged.conflicts.map((file) => conflictIn(file, named, weight))),
      ...[...found, ...changes].filter(({ location }) => !conflicts.has(location.file)),
    ];
    return { found: all.map((finding) => inMerge(finding, named)), repo, bases };
  });
}

async function mergedOrStop(
  revisions: Revisions,
  { locale }: Context,
  root: string,
  ours: string,
  theirs: string,
): Promise<Merged> {
  try {
    return await revisions.merged(root, ours, theirs);
  } catch (error) {
    if (!(error instanceof GitTooOld)) throw error;
    throw new Stop(3, { key: 'action/git-too-old', values: {} }, locale);
  }
}

/** Of a file in conflict our side stands for both: what is wrong in it is that it conflicts. */
function mergedRepo(ours: Repo, { paths, after, conflicts }: Merged): Repo {
  const there = new Set(after.list());
  const kept = new Set(conflicts);
  const contents = paths.flatMap((path) =>
    kept.has(path) ? [] : [[path, there.has(path) ? after.read(path) : null] as const],
  );
  return overlayContents(ours, new Map(contents));
}

/**
 * The result held against both sides. What one side did against the rules is its own matter, and is told where that side
 * is compared with the base; but where the other side went on with the same record meanwhile, that is lost by the merge.
 */
async function changesIn({
  ours,
  theirs,
  bases,
  result,
}: {
  readonly ours: Model;
  readonly theirs: Model;
  readonly bases: readonly Model[];
  readonly result: Model;
}): Promise<readonly Diagnostic[]> {
  const compareAll = async (before: readonly Model[], after: Model): Promise<readonly Comparison[]> => {
    const compared: Comparison[] = [];
    for (const model of before) compared.push(await compareModels(model, after));
    return compared;
  };
  const ofOurs = await compareAll(bases, ours);
  const ofTheirs = await compareAll(bases, theirs);
  const known = new Set([ofOurs, ofTheirs].flatMap((side) => checkChanges(side)).map(aboutWhat));
  const touched = touchedBy(ofTheirs);
  const byBoth = new Set([...touchedBy(ofOurs)].filter((subject) => touched.has(subject)));
  return checkChanges(await compareAll([ours, theirs], result)).filter(
    (finding) => !known.has(aboutWhat(finding)) || (finding.subject !== undefined && byBoth.has(finding.subject)),
  );
}

function aboutWhat({ rule, subject, message }: Diagnostic): string {
  return JSON.stringify([rule, subject ?? message]);
}

function touchedBy(comparisons: readonly Comparison[]): ReadonlySet<string> {
  const documents = comparisons.flatMap(({ pairs }) => pairs.flatMap(({ one, other }) => one ?? other ?? []));
  return new Set(documents.map(({ kind, id }) => `${kind}/${id}`));
}

function conflictIn(file: string, named: string, severity: Severity): Diagnostic {
  return {
    rule: mergeConflict.id,
    severity,
    message: { key: 'merge-conflict/conflict', values: {} },
    hints: [{ key: 'hint/merge-and-resolve', values: { path: shellWord(file), revision: shellWord(named) } }],
    location: { file },
  };
}

function inMerge(finding: Diagnostic, named: string): Diagnostic {
  return { ...finding, hints: [...(finding.hints ?? []), { key: 'hint/in-merge', values: { revision: named } }] };
}
