import type { Severity } from '../../diagnostic.ts';
import { markdownText } from '../../render/markdown/escape.ts';
import type { FormatContext } from './context.ts';
import type { Located } from './findings.ts';
import { ruleWords } from './text.ts';

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Severity };
}

/** All rules in the order given, found something or not; after them any that found something without being among them. */
export function sarifRules(found: readonly Located[], context: FormatContext): readonly SarifRule[] {
  const severities = new Map(context.rules.map(({ id, severity }) => [id, severity]));
  for (const { rule, severity } of found) if (!severities.has(rule)) severities.set(rule, severity);
  return [...severities].map(([id, severity]) => sarifRule(id, severity, context));
}

function sarifRule(id: string, severity: Severity, { phrases }: FormatContext): SarifRule {
  const { title, why } = ruleWords(id, phrases);
  const help = [why, phrases.explain.howToSilence({ rule: id }), phrases.report.explainMore({ rule: id })];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: help.join('\n'), markdown: help.map(markdownText).join('\n\n') },
    defaultConfiguration: { level: severity },
  };
}
