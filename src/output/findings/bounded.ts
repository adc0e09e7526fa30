import type { Diagnostic } from '../../diagnostic.ts';
import { shortMessage } from '../../short-message.ts';
import type { Told } from './findings.ts';

/** Of findings of one kind in one file so many are told; the rest is counted in a line of its own. */
export const toldOfAKind = 200;

/**
 * Findings as they are told: what is long is cut, and where hundreds are of one kind in one file the last line says how
 * many more there are. The size of what is printed follows what there is to be said, never the size of what a file holds.
 */
export function boundFindings(found: readonly Diagnostic[]): readonly Told[] {
  const counts = new Map<string, number>();
  const kindOf = ({ location, severity, rule, message }: Diagnostic): string =>
    JSON.stringify([location.file, severity, rule, message.key]);
  for (const finding of found) {
    const kind = kindOf(finding);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const told = new Map<string, number>();
  return found.flatMap((finding): readonly Told[] => {
    const kind = kindOf(finding);
    const before = told.get(kind) ?? 0;
    if (before > toldOfAKind) return [];
    told.set(kind, before + 1);
    if (before < toldOfAKind) return [shorten(finding)];
    const { rule, severity, location } = finding;
    const count = (counts.get(kind) ?? 0) - toldOfAKind;
    if (count === 1) return [shorten(finding)];
    return [{ rule, severity, location, message: { key: 'hint/more', values: { count } }, standsFor: count }];
  });
}

function shorten(finding: Diagnostic): Diagnostic {
  const { message, hints, related } = finding;
  return {
    ...finding,
    message: shortMessage(message),
    ...(hints ? { hints: hints.map(shortMessage) } : {}),
    ...(related ? { related: related.map((other) => ({ ...other, message: shortMessage(other.message) })) } : {}),
  };
}
