import { type Phrases, say } from '../../locales/phrases.ts';
import { terminalText } from '../../render/text-terminal.ts';
import type { Style } from '../style.ts';
import { codeFrame } from './code-frame.ts';
import type { Findings, Located } from './findings.ts';
import { formatSummary } from './summary.ts';

/** Findings for people: where, what is wrong, the line with the place underlined, what would be right; a summary last. */
export function formatPretty(findings: Findings, phrases: Phrases, style: Style): string {
  const [first] = findings.found;
  const more = first ? `${style.faint(phrases.report.explainMore({ rule: first.rule }))}\n` : '';
  return `${formatBlocks(findings.found, phrases, style)}${formatSummary(findings, phrases, style)}${more}`;
}

/** The findings alone, a block each with a blank line after it. */
export function formatBlocks(found: readonly Located[], phrases: Phrases, style: Style): string {
  return found.map((finding) => `${block(finding, phrases, style)}\n\n`).join('');
}

function block(finding: Located, phrases: Phrases, style: Style): string {
  const { place, severity, rule } = finding;
  const where = `${terminalText(place.file)}:${place.line}:${place.column}`;
  const paint = severity === 'error' ? style.error : style.warning;
  const words = terminalText(say(phrases, finding.message));
  const hints = (finding.hints ?? []).map((hint) => `    → ${terminalText(say(phrases, hint))}`);
  const related = finding.relatedPlaces.map(
    (other) =>
      `    ${style.faint(`${terminalText(other.place.file)}:${other.place.line}:${other.place.column}:`)} ${terminalText(say(phrases, other.message))}`,
  );
  return [
    `${style.strong(where)}: ${paint(phrases.report[severity])}: ${words} ${style.faint(`[${rule}]`)}`,
    ...codeFrame(place, style),
    ...hints,
    ...related,
  ].join('\n');
}
