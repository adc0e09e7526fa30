import { listAnd, plural } from './words.ts';

/** The words of reports for code hosts and CI servers. */
export const formats = {
  heading: 'Check of the customer success map',
  place: 'Place',
  severity: 'Severity',
  finding: 'Finding',
  rule: 'Rule',
  more: (v: { count: number }) => `${v.count} more`,
  noRoom: (v: { count: number }) =>
    `Not shown here: ${plural(v.count, 'finding', 'findings')}. All are listed by cxmap validate.`,
  beyondAnnotations: (v: { count: number }) =>
    `GitHub shows no more annotations than these in one step. Without an annotation: ${plural(v.count, 'finding', 'findings')}`,
  counts: (v: { errors: number; warnings: number }) =>
    listAnd([
      ...(v.errors > 0 ? [plural(v.errors, 'error', 'errors')] : []),
      ...(v.warnings > 0 ? [plural(v.warnings, 'warning', 'warnings')] : []),
    ]),
  repositoryRoot: 'The root of the repository',
};
