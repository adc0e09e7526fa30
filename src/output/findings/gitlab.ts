import { type FormatContext, type Formatted, repositoryPath } from './context.ts';
import type { Findings } from './findings.ts';
import { fingerprints } from './fingerprint.ts';
import { findingLines, relatedLines } from './text.ts';

const severities = { error: 'major', warning: 'minor' } as const;

/** A GitLab Code Quality report: what a merge request shows as new and as resolved, by fingerprint. */
export async function formatGitlab({ found }: Findings, context: FormatContext): Promise<Formatted> {
  const names = await fingerprints(found, context);
  const issues = found.map((finding, index) => ({
    description: [...findingLines(finding, context.phrases), ...relatedLines(finding, context)].join(' '),
    check_name: finding.rule,
    fingerprint: names[index],
    severity: severities[finding.severity],
    location: {
      path: repositoryPath(finding.place.file, context),
      lines: { begin: finding.place.line, end: finding.place.endLine },
    },
  }));
  return { stdout: `${JSON.stringify(issues, null, 2)}\n` };
}
