import type { Locale, Phrases } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import type { RuleCard } from '../../render/terminal/rule-card.ts';
import type { Rule, statesOf } from '../../rules/rule.ts';
import { type Command, type Context, type OptionValues, Stop } from '../kit/command.ts';

export const explain: Command = {
  name: 'explain',
  arguments: [{ name: 'rule', takes: 'explained', optional: true }],
  options: [
    { flags: '--changes', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  examples: [
    'cxmap explain',
    'cxmap explain unknown-reference',
    'cxmap explain lead-time-cut',
    'cxmap explain --changes',
  ],
  async run(context, [asked], options) {
    const { rules } = await import('../../rules/registry.gen.ts');
    const { statesOf } = await import('../../rules/rule.ts');
    const { loadPhrases } = await import('../../locales/phrases.ts');
    const { localeHere } = await import('../kit/locale-here.ts');
    const locale = localeHere(context);
    const changes = await changesAsked(context, locale, asked, options);
    if (changes) return changes;
    const chosen = typeof asked === 'string' ? rules.filter((rule) => rule.id === asked) : rules;
    if (typeof asked === 'string' && chosen.length === 0) {
      const { nearest } = await import('../../model/suggest.ts');
      const { changeIds } = await import('../../diff/compare.ts');
      const ids = [...rules.map((rule) => rule.id), ...changeIds()];
      throw new Stop(
        2,
        { key: 'action/unknown-rule', values: { given: asked, candidates: nearest(asked, ids) } },
        locale,
      );
    }
    const phrases = await loadPhrases(locale);
    const cards = chosen.map((rule) => cardOf(rule, statesOf, phrases));
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return { exit: 0, stdout: jsonDocument('rules', { rules: cards }) };
    }
    const { ruleCardText, ruleListText } = await import('../../render/terminal/rule-card.ts');
    const { loadStyle } = await import('../../output/style.ts');
    const style = await loadStyle(context.host.stdout.color);
    const [only] = cards;
    return {
      exit: 0,
      stdout:
        typeof asked === 'string' && only ? ruleCardText(only, phrases, style) : ruleListText(cards, phrases, style),
    };
  },
};

/** The table of changes, or one change of it; undefined where a rule is meant. */
async function changesAsked(
  context: Context,
  locale: Locale,
  asked: unknown,
  options: OptionValues,
): Promise<Outcome | undefined> {
  if (options.changes !== true && typeof asked !== 'string') return undefined;
  const { changeRows } = await import('../../diff/changes/registry.gen.ts');
  const { changeCards } = await import('../../render/changes/card.ts');
  const { loadChangeRows } = await import('../../locales/change-rows.ts');
  const { loadPhrases } = await import('../../locales/phrases.ts');
  const cards = changeCards(changeRows, await loadChangeRows(locale));
  const only = cards.find(({ id }) => id === asked);
  if (!only && options.changes !== true) return undefined;
  if (options.format === 'json') {
    const { jsonDocument } = await import('../../output/json.ts');
    return {
      exit: 0,
      stdout: only ? jsonDocument('change', { ...only }) : jsonDocument('changes', { changes: cards }),
    };
  }
  const { changeCardText, changeListText } = await import('../../render/terminal/change-card.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const [phrases, style] = [await loadPhrases(locale), await loadStyle(context.host.stdout.color)];
  return { exit: 0, stdout: only ? changeCardText(only, phrases, style) : changeListText(cards, phrases, style) };
}

function cardOf(rule: Rule, states: typeof statesOf, phrases: Phrases): RuleCard {
  const { id, severity, preset } = rule;
  const words: Readonly<Record<string, { readonly title: string; readonly why: string }>> = phrases.rules;
  const { title = id, why = '' } = words[id] ?? {};
  const shownStates = states(rule).map(({ name, files }) => [name, shown(files, phrases)] as const);
  return { id, severity, preset, title, why, bad: {}, good: {}, ...Object.fromEntries(shownStates) };
}

/** An example file as text; one that is gone or is no text is shown by what is wrong with it. */
function shown(
  files: ReturnType<typeof statesOf>[number]['files'],
  { explain: { gone, noText } }: Phrases,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : content === null ? gone : noText,
    ]),
  );
}
