import type { Change } from '../../diff/change.ts';
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

/** A review has so many bytes at most, give or take an entry; more than a comment tells of the largest change. */
export const reviewRoom = 4 * 2 ** 20;

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
  const data = diffData(compared);
  const findings = within(told, reviewRoom / 8);
  const changes = within(data.changes, reviewRoom / 2);
  const left = countByClass(data.changes.slice(changes.length));
  return {
    version: context.version,
    locale,
    workspace: after.settings.name,
    folder: files.repositoryPrefix(root),
    ...(request === undefined ? {} : { repository: request.repository, request: request.number }),
    head: { ...(request?.headRepository === undefined ? {} : { repository: request.headRepository }), commit: head },
    base: range.from,
    ...data,
    changes,
    idleAcks: within(data.idleAcks, reviewRoom / 16),
    concerned: within(data.concerned, reviewRoom / 16),
    impact: { ...data.impact, lists: data.impact.lists.map(shortList) },
    uncompared: within(data.uncompared, reviewRoom / 16),
    findings,
    omitted: { ...left, ...(told.length > findings.length ? { finding: told.length - findings.length } : {}) },
  };
}

function shortList<L extends { readonly entries: readonly object[]; readonly more: number }>(list: L): L {
  const entries = within(list.entries, reviewRoom / 64);
  return { ...list, entries, more: list.more + list.entries.length - entries.length };
}

/** The first entries, as many as fit. */
function within<T extends object>(entries: readonly T[], room: number): readonly T[] {
  let left = room;
  const end = entries.findIndex((entry) => {
    left -= Buffer.byteLength(JSON.stringify(entry, null, 2));
    return left < 0;
  });
  return end < 0 ? entries : entries.slice(0, end);
}

function countByClass(changes: readonly Pick<Change, 'class'>[]): Partial<Record<Change['class'], number>> {
  const counts: Partial<Record<Change['class'], number>> = {};
  for (const { class: itsClass } of changes) counts[itsClass] = (counts[itsClass] ?? 0) + 1;
  return counts;
}
