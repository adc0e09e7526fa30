import type { Diagnostic } from '../diagnostic.ts';
import { compareText } from '../diagnostic.ts';
import { isRecordKind, roleOf } from '../model/kinds.ts';

/**
 * Findings that are known and let through for now: how many of a rule a record has, never on which line. More than
 * that, and all of them are heard again.
 */
export type Baseline = ReadonlyMap<string, number>;

/** What a finding is remembered by: the record or definition it is about, else its file, and the rule. */
function identityOf({ rule, subject, location: { file } }: Diagnostic): string {
  const role = roleOf(file);
  const about =
    subject ?? (role && (isRecordKind(role.kind) || role.id !== role.kind) ? `${role.kind}/${role.id}` : file);
  return `${about} ${rule}`;
}

/** Splits findings into those that are news, and what of the baseline hides nothing any more. */
export function compareWithBaseline(
  found: readonly Diagnostic[],
  baseline: Baseline,
): { readonly news: readonly Diagnostic[]; readonly idle: readonly string[] } {
  const counts = countFindings(found);
  return {
    news: found.filter((finding) => {
      const identity = identityOf(finding);
      return (counts.get(identity) ?? 0) > (baseline.get(identity) ?? 0);
    }),
    idle: [...baseline.keys()].filter((identity) => (counts.get(identity) ?? 0) < (baseline.get(identity) ?? 0)),
  };
}

/** The baseline of these findings; where there was one before, it only shrinks. */
export function makeBaseline(found: readonly Diagnostic[], before: Baseline | undefined): Baseline {
  const counts = countFindings(found);
  if (!before) return counts;
  const kept = [...before].map(([identity, count]) => [identity, Math.min(count, counts.get(identity) ?? 0)] as const);
  return new Map(kept.filter(([, count]) => count > 0));
}

function countFindings(found: readonly Diagnostic[]): Baseline {
  const counts = new Map<string, number>();
  for (const finding of found) counts.set(identityOf(finding), (counts.get(identityOf(finding)) ?? 0) + 1);
  return counts;
}

/** The file: one line a record and rule, sorted, so that a diff shows what went. */
export function baselineText(baseline: Baseline): string {
  const known = [...baseline]
    .sort(([a], [b]) => compareText(a, b))
    .map(([identity, count]) => {
      const space = identity.lastIndexOf(' ');
      return `    ${JSON.stringify({ record: identity.slice(0, space), rule: identity.slice(space + 1), count })}`;
    });
  return `{\n  "schemaVersion": 1,\n  "kind": "baseline",\n  "known": [\n${known.join(',\n')}\n  ]\n}\n`;
}

/** Reads a baseline; undefined where the text is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const known: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, 'known') : undefined;
  if (!Array.isArray(known)) return undefined;
  const baseline = new Map<string, number>();
  for (const entry of known) {
    if (typeof entry !== 'object' || entry === null) return undefined;
    const { record, rule, count }: { record?: unknown; rule?: unknown; count?: unknown } = entry;
    if (typeof record !== 'string' || typeof rule !== 'string' || typeof count !== 'number') return undefined;
    baseline.set(`${record} ${rule}`, count);
  }
  return baseline;
}
