import type { Diagnostic } from '../../diagnostic.ts';

/** Findings of a state of a workspace of which there are more than all the other states have of the same. */
export function newFindings(
  result: readonly Diagnostic[],
  others: readonly (readonly Diagnostic[])[],
): readonly Diagnostic[] {
  const known = new Map<string, Set<string>>();
  for (const finding of others.flat()) {
    const places = known.get(nameOf(finding)) ?? new Set<string>();
    known.set(nameOf(finding), places.add(JSON.stringify(finding.location)));
  }
  const counts = new Map<string, number>();
  for (const finding of result) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return result.filter((finding) => (counts.get(nameOf(finding)) ?? 0) > (known.get(nameOf(finding))?.size ?? 0));
}

/** What a finding says, wherever in its file: lines and entries shift, and so does the file of a record. */
function nameOf({ rule, message, subject, location: { file } }: Diagnostic): string {
  return JSON.stringify([rule, message, subject ?? file]);
}
