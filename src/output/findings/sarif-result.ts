import { plainLine } from '../../render/text.ts';
import type { Place } from '../../source/place.ts';
import { type FormatContext, repositoryPath } from './context.ts';
import type { Located } from './findings.ts';
import { findingLines, sayPlainly } from './text.ts';

/** One finding as a SARIF result. Its place is a range whose end is exclusive, as SARIF has it. */
export function sarifResult(
  finding: Located,
  ruleIndex: number | undefined,
  fingerprint: string | undefined,
  context: FormatContext,
): object {
  const { rule, severity, place, subject, relatedPlaces } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: sarifText(findingLines(finding, context.phrases).join('\n')) },
    locations: [
      {
        physicalLocation: physicalLocation(place, context),
        ...(subject === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: plainLine(subject) }] }),
      },
    ],
    ...(relatedPlaces.length === 0
      ? {}
      : {
          relatedLocations: relatedPlaces.map((other, index) => ({
            id: index + 1,
            physicalLocation: physicalLocation(other.place, context),
            message: { text: sarifText(sayPlainly(other.message, context.phrases)) },
          })),
        }),
    partialFingerprints: { 'cxmap/v1': fingerprint },
  };
}

function physicalLocation(place: Place, context: FormatContext): object {
  return {
    artifactLocation: { uri: relativeUri(repositoryPath(place.file, context)), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: place.line,
      startColumn: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
    },
  };
}

/** RFC 3986: every segment percent-encoded as UTF-8. */
function relativeUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * Text in which no viewer sees a link (`[x](1)`) or a placeholder (`{0}`) of SARIF. Other braces stay single: the
 * specification wants them doubled, and the viewers that people use show them doubled then.
 */
function sarifText(text: string): string {
  return text.replaceAll('](', '] (').replace(/\{(\d+)\}/g, '{ $1 }');
}
