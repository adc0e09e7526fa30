import { markdownCode, markdownText } from '../../render/markdown/escape.ts';
import { markdownTable } from '../../render/markdown/table.ts';
import { type FormatContext, type Formatted, repositoryPath } from './context.ts';
import { groupByFile } from './files.ts';
import { countBy, type Findings, type Located } from './findings.ts';
import { findingLines, relatedLines } from './text.ts';

/** How many findings are seen without unfolding. */
const unfolded = 50;

/** A comment on GitHub may have 65,536 characters. */
const commentRoom = 65_000;

const signs = { error: '❌', warning: '⚠️' } as const;

/** A report for a comment on a pull request, or for a wiki: a table for each file. */
export function formatMarkdown(findings: Findings, context: FormatContext): Formatted {
  return { stdout: markdownReport(findings, context, commentRoom) };
}

/**
 * The report in at most `room` UTF-16 units. Where not all findings are seen at once, errors come before warnings:
 * the rest is folded, and what has no room is counted.
 */
export function markdownReport(findings: Findings, context: FormatContext, room: number): string {
  let shown = findings.found.length;
  for (;;) {
    const text = page(findings, shown, context);
    if (text.length <= room || shown === 0) return text;
    shown = Math.floor(shown * Math.min(0.9, room / text.length));
  }
}

function page({ found, files }: Findings, shown: number, context: FormatContext): string {
  const { formats, report } = context.phrases;
  const errors = countBy(found, 'error');
  const warnings = countBy(found, 'warning');
  const sign = errors > 0 ? signs.error : warnings > 0 ? signs.warning : '✅';
  const ranked = [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
  const open = new Set(ranked.slice(0, Math.min(shown, unfolded)));
  const folded = new Set(ranked.slice(open.size, shown));
  return [
    `## ${markdownText(formats.heading)}\n`,
    `${sign} ${markdownText(report.summary({ files, errors, warnings }))}\n`,
    ...tables(
      found.filter((finding) => open.has(finding)),
      context,
    ),
    ...(folded.size > 0
      ? [
          `<details>\n<summary>${markdownText(formats.more({ count: folded.size }))}</summary>\n`,
          ...tables(
            found.filter((finding) => folded.has(finding)),
            context,
          ),
          '</details>\n',
        ]
      : []),
    ...(shown < found.length ? [`${markdownText(formats.noRoom({ count: found.length - shown }))}\n`] : []),
  ].join('\n');
}

function tables(found: readonly Located[], context: FormatContext): readonly string[] {
  const { formats } = context.phrases;
  const head = [formats.place, formats.severity, formats.finding, formats.rule].map(markdownText);
  return [...groupByFile(found)].flatMap(([file, inFile]) => [
    `### ${markdownCode(repositoryPath(file, context))}\n`,
    markdownTable(
      head,
      inFile.map((finding) => row(finding, context)),
    ),
  ]);
}

function row(finding: Located, context: FormatContext): readonly string[] {
  const { place, severity, rule } = finding;
  const lines = [...findingLines(finding, context.phrases), ...relatedLines(finding, context)];
  return [
    `${place.line}:${place.column}`,
    `${signs[severity]} ${markdownText(context.phrases.report[severity])}`,
    lines.map(markdownText).join('<br>'),
    markdownCode(rule),
  ];
}
