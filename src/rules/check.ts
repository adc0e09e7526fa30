import type { Diagnostic, Severity } from '../diagnostic.ts';
import { factsOf } from '../model/facts.ts';
import type { Model } from '../model/model.ts';
import { parseFindings } from '../model/model.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type AskedRule, askedRules, type Found, findAll } from './find.ts';
import { findAgain } from './find-again.ts';
import { findingWhereChanged } from './find-change.ts';
import { BeyondReach } from './part-of-model.ts';
import { rules } from './registry.gen.ts';
import { isStateRule } from './rule.ts';
import { severityOf } from './severity.ts';
import { silence, silencingRule } from './silence.ts';

/** The rules that a state of a workspace alone is not checked by. */
export const changeRuleIds: ReadonlySet<string> = new Set(
  rules.filter((rule) => !isStateRule(rule)).map(({ id }) => id),
);

const isAnything = (): boolean => true;
const isError = (severity: Severity): boolean => severity === 'error';

/**
 * Everything wrong with a workspace: what reading found, and what each rule that is switched on finds. Unsorted. What
 * became of its base is not asked here.
 */
export function checkModel(model: Model): readonly Diagnostic[] {
  return check(model, isAnything);
}

/** The errors alone: a rule that can only warn is not asked. */
export function checkErrors(model: Model): readonly Diagnostic[] {
  // Whether a comment silences nothing is known only where the rules that it names were asked.
  const isAsked = weightOfSilencing(model) === 'error' ? isAnything : isError;
  return check(model, isAsked).filter(({ severity }) => severity === 'error');
}

function check(model: Model, isAsked: (severity: Severity) => boolean): readonly Diagnostic[] {
  const asked = askedRules(model, isAsked);
  return weigh(model, asked, findAll(model, asked).byRule);
}

/** The errors of the two states of a change, but for some that both have. */
export interface ErrorsOfChange {
  readonly after: readonly Diagnostic[];
  /** Worked out when they are asked for: a state after without errors has no new ones. */
  before(): readonly Diagnostic[];
}

/** The errors of two states of a workspace, as far as those of the one can differ from those of the other. `paths` differ. */
export function errorsOfChange(before: Model, after: Model, paths: ReadonlySet<string>): ErrorsOfChange {
  const all = (): ErrorsOfChange => ({ after: checkErrors(after), before: () => checkErrors(before) });
  const then = new Map(
    before.files.flatMap((file) => (paths.has(file.path) ? [[file.path, factsOf(file)] as const] : [])),
  );
  const difference = differenceOf(after, paths, (path) => then.get(path));
  // A comment that silences nothing is known only where its rule was asked about everything.
  if (difference.isTotal || weightOfSilencing(after) === 'error') return all();
  const asked = askedRules(after, isError);
  const find = findingWhereChanged({ before, after, difference }, asked);
  const errorsOf = (state: 'before' | 'after'): readonly Diagnostic[] =>
    weigh(state === 'before' ? before : after, asked, find(state)).filter(({ severity }) => severity === 'error');
  return withinReach(
    () => ({
      after: errorsOf('after'),
      before: () =>
        withinReach(
          () => errorsOf('before'),
          () => checkErrors(before),
        ),
    }),
    all,
  );
}

/** What was found in an earlier state of a workspace, and what differs from it now. */
export interface CheckBefore {
  readonly difference: Difference;
  readonly found: Found;
}

/** All that is wrong, and what the rules found, to be kept for the next check. */
export interface KeepableCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly found: Found;
}

/** The same as `checkModel`. Where it is known what was found before, only what can have changed is asked. */
export function checkAgain(model: Model, before: CheckBefore | undefined): KeepableCheck {
  const asked = askedRules(model, isAnything);
  const all = (): Found => findAll(model, asked);
  const { difference, found: known } = before ?? {};
  const found =
    known && difference && !difference.isTotal
      ? withinReach(() => findAgain(model, asked, difference, known), all)
      : all();
  return { diagnostics: weigh(model, asked, found.byRule), found };
}

/** Where a rule looks further than it declares, everything has to be asked. */
function withinReach<T>(ask: () => T, askAll: () => T): T {
  try {
    return ask();
  } catch (thrown) {
    if (thrown instanceof BeyondReach) return askAll();
    throw thrown;
  }
}

/** Findings of rules and of reading with their weights, without those that comments silence. */
function weigh(model: Model, asked: readonly AskedRule[], byRule: Found['byRule']): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const diagnostic of parseFindings(model)) {
    const severity = severityOf(diagnostic.rule, diagnostic.severity, model.settings);
    if (severity !== 'off') found.push({ ...diagnostic, severity });
  }
  const unchecked = new Set(changeRuleIds);
  const isAsked = new Set(asked.map(({ rule }) => rule.id));
  for (const rule of rules) {
    if (!isStateRule(rule) || !rule.check || isAsked.has(rule.id)) continue;
    if (severityOf(rule.id, rule.severity, model.settings, rule.preset) !== 'off') unchecked.add(rule.id);
  }
  for (const { rule, severity } of asked) {
    const overridden = severity !== rule.severity;
    for (const finding of byRule.get(rule.id) ?? []) {
      found.push({ rule: rule.id, ...finding, severity: overridden ? severity : (finding.severity ?? severity) });
    }
  }
  return silence(found, model, weightOfSilencing(model), unchecked);
}

function weightOfSilencing({ settings }: Model): Severity | 'off' {
  const suppression = rules.find(({ id }) => id === silencingRule);
  return severityOf(silencingRule, 'warning', settings, suppression?.preset);
}
