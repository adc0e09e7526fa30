import type { Diagnostic } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { parseFindings } from '../model/model.ts';
import { rules } from './registry.gen.ts';
import { isStateRule } from './rule.ts';
import { severityOf } from './severity.ts';
import { silence, silencingRule } from './silence.ts';

/** The rules that a state of a workspace alone is not checked by. */
export const changeRuleIds: ReadonlySet<string> = new Set(
  rules.filter((rule) => !isStateRule(rule)).map(({ id }) => id),
);

/**
 * Everything wrong with a workspace: what reading found, and what each rule that is switched on finds. Unsorted. What
 * became of its base is not asked here.
 */
export function checkModel(model: Model): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const diagnostic of parseFindings(model)) {
    const severity = severityOf(diagnostic.rule, diagnostic.severity, model.settings);
    if (severity !== 'off') found.push({ ...diagnostic, severity });
  }
  for (const rule of rules) {
    if (!isStateRule(rule) || !rule.check) continue;
    const severity = severityOf(rule.id, rule.severity, model.settings, rule.preset);
    if (severity === 'off') continue;
    const overridden = severity !== rule.severity;
    for (const finding of rule.check(model)) {
      found.push({ rule: rule.id, ...finding, severity: overridden ? severity : (finding.severity ?? severity) });
    }
  }
  const suppression = rules.find(({ id }) => id === silencingRule);
  const weight = severityOf(silencingRule, 'warning', model.settings, suppression?.preset);
  return silence(found, model, weight, changeRuleIds);
}
