import type { Located } from './findings.ts';

/** Findings by the file they are in, files and findings in the order given. */
export function groupByFile(found: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  const groups = new Map<string, Located[]>();
  for (const finding of found) {
    const group = groups.get(finding.place.file);
    if (group) group.push(finding);
    else groups.set(finding.place.file, [finding]);
  }
  return groups;
}
