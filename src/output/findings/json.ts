import type { Message } from '../../diagnostic.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Place } from '../../source/place.ts';
import { jsonDocument } from '../json.ts';
import { countBy, type Findings } from './findings.ts';

/** Findings for programs. The document only grows: what is in it stays. */
export function formatJson(findings: Findings, phrases: Phrases): string {
  const words = (message: Message): string => say(phrases, message);
  const { found, files } = findings;
  return jsonDocument('findings', {
    summary: { files, errors: countBy(found, 'error'), warnings: countBy(found, 'warning') },
    findings: found.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: words(finding.message),
      hints: (finding.hints ?? []).map(words),
      ...position(finding.place),
      ...(finding.subject === undefined ? {} : { subject: finding.subject }),
      related: finding.relatedPlaces.map((other) => ({ message: words(other.message), ...position(other.place) })),
    })),
  });
}

function position(place: Place): object {
  const { file, line, column, endLine, endColumn } = place;
  return { file, line, column, endLine, endColumn };
}
