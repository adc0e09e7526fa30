import type { Diagnostic, Severity } from '../diagnostic.ts';
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
  return check(model, () => true);
}

/** The errors alone: a rule that can only warn is not asked. */
export function checkErrors(model: Model): readonly Diagnostic[] {
  // Whether a comment silences nothing is known only where the rules that it names were asked.
  const isAsked = weightOfSilencing(model) === 'error' ? () => true : (severity: Severity) => severity === 'error';
  return check(model, isAsked).filter(({ severity }) => severity === 'error');
}

function check(model: Model, isAsked: (severity: Severity) => boolean): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const diagnostic of parseFindings(model)) {
    const severity = severityOf(diagnostic.rule, diagnostic.severity, model.settings);
    if (severity !== 'off') found.push({ ...diagnostic, severity });
  }
  const unchecked = new Set(changeRuleIds);
  for (const rule of rules) {
    if (!isStateRule(rule) || !rule.check) continue;
    const severity = severityOf(rule.id, rule.severity, model.settings, rule.preset);
    if (severity === 'off') continue;
    if (!isAsked(severity)) {
      unchecked.add(rule.id);
      continue;
    }
    const overridden = severity !== rule.severity;
    for (const finding of rule.check(model)) {
      found.push({ rule: rule.id, ...finding, severity: overridden ? severity : (finding.severity ?? severity) });
    }
  }
  return silence(found, model, weightOfSilencing(model), unchecked);
}

function weightOfSilencing({ settings }: Model): Severity | 'off' {
  const suppression = rules.find(({ id }) => id === silencingRule);
  return severityOf(silencingRule, 'warning', settings, suppression?.preset);
}
