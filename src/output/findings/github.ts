import type { Severity } from '../../diagnostic.ts';
import { plainLine } from '../../render/text.ts';
import { summaryRoom, workflowCommand } from '../workflow-command.ts';
import { type FormatContext, type Formatted, repositoryPath } from './context.ts';
import { countBy, type Findings, type Located } from './findings.ts';
import { markdownReport } from './markdown.ts';
import { findingLines, placeText, relatedLines, ruleWords } from './text.ts';

/** GitHub makes annotations of the first ten errors and the first ten warnings of a step. */
const annotationsEach = 10;

/**
 * Workflow commands of GitHub Actions, as many as become annotations, errors first; a plain line for each further
 * finding, so that the log has them all. The step's summary has all of them as a report.
 */
export function formatGithub(findings: Findings, context: FormatContext): Formatted {
  const { found, files } = findings;
  const { phrases } = context;
  const annotated = (['error', 'warning'] satisfies Severity[]).flatMap((severity) =>
    found.filter((finding) => finding.severity === severity).slice(0, annotationsEach),
  );
  const others = found.filter((finding) => !annotated.includes(finding));
  const lines = [
    ...annotated.map((finding) => annotation(finding, context)),
    ...(others.length > 0 ? [phrases.formats.beyondAnnotations({ count: others.length })] : []),
    ...others.map((finding) => logLine(finding, context)),
    phrases.report.summary({ files, errors: countBy(found, 'error'), warnings: countBy(found, 'warning') }),
  ];
  const stdout = `${lines.join('\n')}\n`;
  return found.length === 0 ? { stdout } : { stdout, summary: markdownReport(findings, context, summaryRoom) };
}

function annotation(finding: Located, context: FormatContext): string {
  const { place, severity, rule, isGone } = finding;
  const title = plainLine(`${ruleWords(rule, context.phrases).title} (${rule})`);
  const words = [...findingLines(finding, context.phrases), ...relatedLines(finding, context)];
  const file = repositoryPath(place.file, context);
  // What is gone has no line that an annotation could stand at.
  const properties = isGone
    ? { title }
    : {
        file,
        line: place.line,
        // GitHub shows an annotation under its last line, and drops the columns of several lines: the first line is enough.
        endLine: place.line,
        col: place.column,
        endColumn: place.endLine === place.line ? place.endColumn : place.lineText.length + 1,
        title,
      };
  const text = isGone ? [`${plainLine(file)}: ${words[0]}`, ...words.slice(1)] : words;
  return workflowCommand(severity, properties, text.join('\n'));
}

/** A line that the runner only prints: it begins with a word of ours, and holds no command of the old form. */
function logLine(finding: Located, context: FormatContext): string {
  const { phrases } = context;
  const words = [...findingLines(finding, phrases), ...relatedLines(finding, context)].join(' ');
  const line = `${phrases.report[finding.severity]} ${placeText(finding.place, context)} ${words} [${finding.rule}]`;
  return line.replaceAll('##[', '## [');
}
