import type { Phrases } from '../../locales/phrases.ts';
import type { Style } from '../style.ts';
import { countBy, type Findings } from './findings.ts';

/** The last line for people: how many files were checked, and what was found. */
export function formatSummary({ found, files }: Findings, phrases: Phrases, style: Style): string {
  const errors = countBy(found, 'error');
  const warnings = countBy(found, 'warning');
  const paint = errors > 0 ? style.error : warnings > 0 ? style.warning : style.ok;
  return `${paint(phrases.report.summary({ files, errors, warnings }))}\n`;
}
