import { type Phrases, say } from '../locales/phrases.ts';
import { terminalText } from '../render/text-terminal.ts';
import { codeFrame } from './code-frame.ts';
import { countBy, type Findings, type Located } from './located.ts';
import type { Style } from './style.ts';

/** Findings for people: where, what is wrong, the line with the place underlined, what would be right; a summary last. */
export function formatPretty(findings: Findings, phrases: Phrases, style: Style): string {
  const { found, files } = findings;
  const errors = countBy(found, 'error');
  const warnings = countBy(found, 'warning');
  const paint = errors > 0 ? style.error : warnings > 0 ? style.warning : style.ok;
  const [first] = found;
  const more = first ? `${style.faint(phrases.report.explainMore({ rule: first.rule }))}\n` : '';
  return `${formatBlocks(found, phrases, style)}${paint(phrases.report.summary({ files, errors, warnings }))}\n${more}`;
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
