import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { suggestions } from '../model/suggest.ts';
import { placeFinder } from '../source/place.ts';
import { ruleIds } from './rule-ids.gen.ts';

/** The rule under which idle silencing is reported. */
export const silencingRule = 'suppression';

/**
 * Takes away what comments silence, and reports the comments that silence nothing, name no rule or give no reason.
 * Only files with such comments are located.
 */
export function silence(found: readonly Diagnostic[], model: Model, severity: Severity | 'off'): readonly Diagnostic[] {
  const files = new Map(
    model.files.filter(({ ignores }) => ignores.length > 0).map((file) => [file.path, file.ignores]),
  );
  if (files.size === 0) return found;
  const placeOf = placeFinder(model.repo);
  const used = new Set<object>();
  const heard = found.filter(({ rule, location }) => {
    const comments = (files.get(location.file) ?? []).filter(
      (comment) => comment.rule === rule && comment.reason !== '',
    );
    if (comments.length === 0) return true;
    const { line } = placeOf(location);
    const comment = comments.find((one) => one.line === line);
    if (comment) used.add(comment);
    return comment === undefined;
  });
  if (severity === 'off') return heard;
  const idle = [...files].flatMap(([file, comments]) =>
    comments.flatMap((comment): readonly Diagnostic[] => {
      if (used.has(comment)) return [];
      const { rule, reason, span } = comment;
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
