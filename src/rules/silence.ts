import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { suggestions } from '../model/suggest.ts';
import type { IgnoreComment } from '../source/ignore-comments.ts';
import { placeFinder } from '../source/place.ts';
import { ruleIds } from './rule-ids.gen.ts';

/** The rule under which idle silencing is reported. */
export const silencingRule = 'suppression';

/**
 * Takes away what comments silence, and reports the comments that silence nothing, name no rule or give no reason.
 * Only files with such comments are located. Whether a comment for a rule that was not checked silences anything, nobody
 * knows.
 */
export function silence(
  found: readonly Diagnostic[],
  model: Model,
  severity: Severity | 'off',
  unchecked: ReadonlySet<string>,
): readonly Diagnostic[] {
  const files = new Map(
    model.files.filter(({ ignores }) => ignores.length > 0).map((file) => [file.path, file.ignores]),
  );
  if (files.size === 0) return found;
  const silencing = new Map([...files].map(([file, comments]) => [file, byRuleAndLine(comments)]));
  const placeOf = placeFinder(model.repo);
  const used = new Set<object>();
  const heard = found.filter(({ rule, location }) => {
    const comments = silencing.get(location.file)?.get(rule);
    if (!comments) return true;
    const comment = comments.get(placeOf(location).line);
    if (comment) used.add(comment);
    return comment === undefined;
  });
  if (severity === 'off') return heard;
  const idle = [...files].flatMap(([file, comments]) =>
    comments.flatMap((comment): readonly Diagnostic[] => {
      if (used.has(comment)) return [];
      const { rule, reason, span } = comment;
      if (unchecked.has(rule) && reason !== '') return [];
      const known = ruleIds.includes(rule);
      const name = rule === '' || !known ? 'unknown-rule' : reason === '' ? 'no-reason' : 'unused';
      return [
        {
          rule: silencingRule,
          severity,
          message: { key: `suppression/${name}`, values: { rule } },
          location: { file, span },
          ...(known ? {} : { hints: suggestions(rule, ruleIds) }),
        },
      ];
    }),
  );
  return [...heard, ...idle];
}

type ByLine = ReadonlyMap<number, IgnoreComment>;

/** The comments that give a reason, by the rule they silence and the line; of two on a line the first. */
function byRuleAndLine(comments: readonly IgnoreComment[]): ReadonlyMap<string, ByLine> {
  const byRule = new Map<string, Map<number, IgnoreComment>>();
  for (const comment of comments) {
    if (comment.reason === '') continue;
    const byLine = byRule.get(comment.rule) ?? new Map<number, IgnoreComment>();
    byRule.set(comment.rule, byLine);
    if (!byLine.has(comment.line)) byLine.set(comment.line, comment);
  }
  return byRule;
}
