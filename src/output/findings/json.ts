import type { Message } from '../../diagnostic.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Place } from '../../source/place.ts';
import { jsonDocument } from '../json.ts';
import { countBy, type Findings, type Located } from './findings.ts';

/** Findings for programs. The document only grows: what is in it stays. */
export function formatJson({ found, files }: Findings, phrases: Phrases): string {
  return jsonDocument('findings', {
    summary: { files, errors: countBy(found, 'error'), warnings: countBy(found, 'warning') },
    findings: found.map((finding) => findingData(finding, phrases)),
  });
}

/** One finding in plain data and words. */
export function findingData(finding: Located, phrases: Phrases) {
  const words = (message: Message): string => say(phrases, message);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: words(finding.message),
    hints: (finding.hints ?? []).map(words),
    ...position(finding.place),
    ...(finding.subject === undefined ? {} : { subject: finding.subject }),
    related: finding.relatedPlaces.map((other) => ({ message: words(other.message), ...position(other.place) })),
  };
}

function position({ file, line, column, endLine, endColumn }: Place) {
  return { file, line, column, endLine, endColumn };
}
