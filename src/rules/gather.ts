import { asMessage } from '../diagnostic.ts';
import type { ChangeFinding } from './rule.ts';

/** The rules that have words for one replacement in many records. */
type Gathering = 'history-rewritten' | 'case-rewritten';

const gathering: readonly string[] = ['history-rewritten', 'case-rewritten'] satisfies readonly Gathering[];

function isGathering(rule: string): rule is Gathering {
  return gathering.includes(rule);
}

/**
 * Findings of a rule with those made one that the same replacement explains in several records: somebody replaced a name
 * everywhere, and did one thing.
 */
export function gatherReplacements(rule: string, found: readonly ChangeFinding[]): readonly ChangeFinding[] {
  if (!isGathering(rule)) return found;
  const groups = new Map<string, ChangeFinding[]>();
  for (const finding of found) {
    if (!finding.replaced) continue;
    const key = nameOf(finding.replaced);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return found.flatMap((finding): readonly ChangeFinding[] => {
    const group = finding.replaced ? groups.get(nameOf(finding.replaced)) : undefined;
    const records = new Set(group?.map(({ subject }) => subject));
    if (!finding.replaced || !group || records.size < 2) return [finding];
    if (group[0] !== finding) return [];
    const { from, to } = finding.replaced;
    const values = { from, to, count: records.size };
    const isInText = group.some(({ replaced }) => replaced?.isInText);
    return [
      {
        message: isInText ? asMessage(`${rule}/text-replaced`, values) : asMessage(`${rule}/replaced`, values),
        location: finding.location,
        before: finding.before,
      },
    ];
  });
}

function nameOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return JSON.stringify([from, to]);
}
