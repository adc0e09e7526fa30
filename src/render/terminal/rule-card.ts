import type { Phrases } from '../../locales/phrases.ts';
import { terminalText } from '../text-terminal.ts';

/** A rule as `explain` shows it. */
export interface RuleCard {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly preset: string;
  readonly title: string;
  readonly why: string;
  /** What the base has, of a rule that compares with one. */
  readonly before?: Readonly<Record<string, string>>;
  /** What the other side has, of a rule about merges. */
  readonly other?: Readonly<Record<string, string>>;
  readonly bad: Readonly<Record<string, string>>;
  readonly good: Readonly<Record<string, string>>;
}

interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly ok: (text: string) => string;
}

/** One rule whole: what it is for, wrong and right. */
export function ruleCardText(card: RuleCard, phrases: Phrases, paint: Paint): string {
  const { explain, report } = phrases;
  return [
    `${paint.strong(card.id)}: ${card.title}`,
    paint.faint(explain.weight({ severity: report[card.severity], preset: card.preset })),
    '',
    card.why,
    '',
    ...(card.before ? [paint.faint(explain.before), ...Object.entries(card.before).flatMap(fileLines)] : []),
    ...(card.other ? [paint.faint(explain.other), ...Object.entries(card.other).flatMap(fileLines)] : []),
    paint.error(explain.bad),
    ...Object.entries(card.bad).flatMap(fileLines),
    paint.ok(explain.good),
    ...Object.entries(card.good).flatMap(fileLines),
    explain.howToSilence({ rule: card.id }),
    '',
  ].join('\n');
}

function fileLines([path, text]: readonly [string, string]): readonly string[] {
  const lines = text.trimEnd().split('\n');
  return [`  # ${path}`, ...lines.map((line) => `  ${terminalText(line)}`), ''];
}

/** All rules, a line each, in the order given. */
export function ruleListText(cards: readonly RuleCard[], phrases: Phrases, paint: Paint): string {
  const width = Math.max(...cards.map(({ id }) => id.length));
  const lines = cards.map(({ id, title, severity }) => {
    const mark = severity === 'error' ? paint.error('●') : paint.warning('○');
    return `${mark} ${paint.strong(id.padEnd(width))}  ${title}`;
  });
  return `${lines.join('\n')}\n\n${paint.faint(phrases.explain.legend)}\n`;
}
