import type { Diagnostic, Location } from '../diagnostic.ts';
import type { Comparison } from '../diff/compare.ts';
import type { ParsedFile } from '../model/parse.ts';
import type { IgnoreComment } from '../source/ignore-comments.ts';
import { placeFinder } from '../source/place.ts';
import { changeRuleIds } from './check.ts';
import { gatherReplacements } from './gather.ts';
import { rules } from './registry.gen.ts';
import { type ChangeFinding, isChangeRule } from './rule.ts';
import { severityOf } from './severity.ts';
import { silencingRule } from './silence.ts';

/**
 * What became of the bases of a workspace that no rule allows, each thing once. The bases themselves say how much a rule
 * weighs and what is silenced: whoever changes the workspace cannot switch off what judges the change. Unsorted.
 */
export function checkChanges(comparisons: readonly Comparison[]): readonly Diagnostic[] {
  const judged = comparisons.map(checkChange);
  const found = new Map<string, Diagnostic>();
  for (const rule of rules.filter(isChangeRule)) {
    const lists = judged.map(({ found: all }) => all.filter((one) => one.rule === rule.id));
    const known = lists.map((list) => new Set(list.map(identityOf)));
    for (const finding of lists.flat()) {
      const identity = identityOf(finding);
      if (rule.isAboutNew && !known.every((identities) => identities.has(identity))) continue;
      if (!found.has(identity)) found.set(identity, finding);
    }
  }
  return [...found.values(), ...idleComments(comparisons, new Set(judged.flatMap(({ used }) => [...used])))];
}

function identityOf({ rule, message, location }: Diagnostic): string {
  // Each by itself: a list of all that messages may be is more than the compiler takes.
  return `${rule} ${JSON.stringify(message)} ${JSON.stringify(location)}`;
}

function checkChange(comparison: Comparison): {
  readonly found: readonly Diagnostic[];
  readonly used: ReadonlySet<string>;
} {
  const { settings, repo } = comparison.before;
  const comments = commentsOf(comparison.before.files);
  const placeOf = placeFinder(repo);
  const used = new Set<string>();
  const isHeard = (rule: string, before: Location): boolean => {
    const ofFile = comments.get(before.file)?.filter((comment) => comment.rule === rule && comment.reason !== '') ?? [];
    if (ofFile.length === 0) return true;
    const { line } = placeOf(before);
    const comment = ofFile.find((one) => one.line === line);
    if (comment) used.add(nameOf(before.file, comment));
    return comment === undefined;
  };
  const found = rules.filter(isChangeRule).flatMap((rule): readonly Diagnostic[] => {
    const severity = severityOf(rule.id, rule.severity, settings, rule.preset);
    if (severity === 'off') return [];
    const heard = [...rule.checkChange(comparison)].filter(({ before }) => isHeard(rule.id, before));
    const isOwn = severity === rule.severity;
    return gatherReplacements(rule.id, heard).map((finding) => diagnosticOf(rule.id, finding, severity, isOwn));
  });
  return { found, used };
}

function diagnosticOf(
  rule: string,
  { message, location, hints, related, subject, isGone, severity: lesser }: ChangeFinding,
  severity: Diagnostic['severity'],
  isOwn: boolean,
): Diagnostic {
  return {
    rule,
    severity: isOwn ? (lesser ?? severity) : severity,
    message,
    location,
    ...(hints ? { hints } : {}),
    ...(related ? { related } : {}),
    ...(subject === undefined ? {} : { subject }),
    ...(isGone ? { isGone } : {}),
  };
}

function commentsOf(files: readonly ParsedFile[]): ReadonlyMap<string, readonly IgnoreComment[]> {
  const silencing = files.filter(({ ignores }) => ignores.some(({ rule }) => changeRuleIds.has(rule)));
  return new Map(silencing.map(({ path, ignores }) => [path, ignores]));
}

/** A comment is the same in two revisions where it says the same in the same file, wherever it stands in it. */
function nameOf(file: string, { rule, reason }: IgnoreComment): string {
  return JSON.stringify([file, rule, reason]);
}

/**
 * Comments of a base that would silence something of a file that was changed, and silenced nothing. What was not changed
 * was not checked, and a comment that only came now has to be seen by others first.
 */
function idleComments(comparisons: readonly Comparison[], used: ReadonlySet<string>): readonly Diagnostic[] {
  const [first] = comparisons;
  if (!first) return [];
  const suppression = rules.find(({ id }) => id === silencingRule);
  const severity = severityOf(silencingRule, 'warning', first.before.settings, suppression?.preset);
  if (severity === 'off') return [];
  const changed = new Set(first.pairs.flatMap(({ one }) => (one ? [one.path] : [])));
  const known = new Set(
    [...commentsOf(first.before.files)].flatMap(([file, comments]) => comments.map((one) => nameOf(file, one))),
  );
  return [...commentsOf(first.after.files)].flatMap(([file, comments]) =>
    comments.flatMap((comment): readonly Diagnostic[] => {
      const name = nameOf(file, comment);
      const isChecked = changeRuleIds.has(comment.rule) && changed.has(file) && known.has(name);
      if (!isChecked || used.has(name) || comment.reason === '') return [];
      const { rule, span } = comment;
      return [
        {
          rule: silencingRule,
          severity,
          message: { key: 'suppression/unused', values: { rule } },
          location: { file, span },
        },
      ];
    }),
  );
}
