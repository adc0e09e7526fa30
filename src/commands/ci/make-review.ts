import { boundFindings } from '../../output/findings/bounded.ts';
import { findingData } from '../../output/findings/json.ts';
import { locateFindings } from '../../output/findings/located.ts';
import type { CommentData } from '../../render/changes/comment.ts';
import { diffData } from '../../render/changes/data.ts';
import { checkModel } from '../../rules/check.ts';
import { checkChanges } from '../../rules/check-changes.ts';
import { changeInCi } from '../kit/change-in-ci.ts';
import type { Context, OptionValues } from '../kit/command.ts';
import { commitNamed } from '../kit/revision.ts';
import { comparisonOf } from '../review/comparison.ts';
import { tellMovesOnce } from '../validate/base-findings.ts';
import { newFindings } from '../validate/new-findings.ts';
import { boundReview, cutText } from './bound-review.ts';
import { requestInCi } from './request-in-ci.ts';

/** What is known of a change, as plain data: what docs/review.schema.json says. */
export interface ReviewData extends CommentData {
  /** The version of cxmap that made it. */
  readonly version: string;
  /** The language of the words in it. */
  readonly locale: string;
  readonly workspace: string;
  /** The workspace’s folder in the repository, with `/`; empty where it is the root. */
  readonly folder: string;
  readonly repository?: string;
  readonly request?: number;
  readonly head: { readonly repository?: string; readonly commit: string };
  readonly base: string;
  readonly findings: readonly ReturnType<typeof findingData>[];
  readonly omitted: NonNullable<CommentData['omitted']>;
}

/**
 * Compares the work tree with the base of the change, and finds what the rules have against the one and not against the
 * other. Costly changes and errors come first, so that what is left out costs least.
 */
export async function makeReview(context: Context, options: OptionValues): Promise<ReviewData> {
  const compared = await comparisonOf(context, undefined, { ...options, base: options.base ?? true }, 'whole');
  const { comparison, root, range, phrases, locale } = compared;
  const { before, after } = comparison;
  const [files, revisions] = await Promise.all([context.host.files(), context.host.revisions()]);
  const found = [...newFindings(checkModel(after), [checkModel(before)]), ...checkChanges([comparison])];
  const told = locateFindings(boundFindings(tellMovesOnce(found)), after.repo)
    .toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'))
    .map((finding) => findingData(finding, phrases));
  const request = await requestInCi(context);
  const head = (request && (await changeInCi(context))?.head) ?? (await commitNamed(revisions, context, root, 'HEAD'));
  return {
    version: context.version,
    locale,
    workspace: cutText(after.settings.name),
    folder: files.repositoryPrefix(root),
    ...(request === undefined ? {} : { repository: request.repository, request: request.number }),
    head: { ...(request?.headRepository === undefined ? {} : { repository: request.headRepository }), commit: head },
    base: range.from,
    ...boundReview(diffData(compared), told),
  };
}
