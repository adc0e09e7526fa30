import { compareText } from '../../diagnostic.ts';
import { plainLine } from '../../render/text.ts';
import { xmlText } from '../../render/text-markup.ts';
import { type FormatContext, type Formatted, repositoryPath } from './context.ts';
import { groupByFile } from './files.ts';
import { countBy, type Findings, type Located } from './findings.ts';
import { findingLines, relatedLines } from './text.ts';

/**
 * JUnit XML as Jenkins and GitLab read it: one suite, a test case for each checked file. A file fails where it has a
 * finding that fails the run; findings that do not are what a passed test printed. GitLab shows one `<failure>` of a
 * test case, so it holds all findings of the file.
 */
export function formatJunit({ found }: Findings, context: FormatContext): Formatted {
  const byFile = groupByFile(found);
  const paths = [...new Set([...context.files, ...byFile.keys()])].sort(compareText);
  const cases = paths.map((path) => testCase(path, byFile.get(path) ?? [], context));
  const failures = cases.filter(({ failed }) => failed).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cxmap" ${counts}>`,
    `  <testsuite name="cxmap" ${counts} skipped="0" time="0">`,
    ...cases.map(({ xml }) => xml),
    '  </testsuite>',
    '</testsuites>',
  ];
  return { stdout: `${lines.join('\n')}\n` };
}

function testCase(file: string, found: readonly Located[], context: FormatContext): { xml: string; failed: boolean } {
  const path = repositoryPath(file, context);
  const start = `    <testcase classname="${attribute(className(path))}" name="${attribute(path)}" time="0"`;
  if (found.length === 0) return { xml: `${start}/>`, failed: false };
  const failed = context.failOn === 'warning' || countBy(found, 'error') > 0;
  const text = element(found.map((finding) => blockOf(finding, context)).join('\n'));
  const body = failed ? failure(found, text, context) : `<system-out>${text}</system-out>`;
  return { xml: `${start}>\n      ${body}\n    </testcase>`, failed };
}

/** The folder, so that reports group files by it; a dot would split it into a package and a class. */
function className(path: string): string {
  return ['cxmap', ...path.split('/').slice(0, -1)].map((folder) => folder.replaceAll('.', '_')).join('.');
}

function failure(found: readonly Located[], text: string, { phrases }: FormatContext): string {
  const errors = countBy(found, 'error');
  const warnings = countBy(found, 'warning');
  const message = attribute(phrases.formats.counts({ errors, warnings }));
  return `<failure type="${errors > 0 ? 'error' : 'warning'}" message="${message}">${text}</failure>`;
}

function blockOf(finding: Located, context: FormatContext): string {
  const { place, severity, rule } = finding;
  const [first = '', ...others] = [...findingLines(finding, context.phrases), ...relatedLines(finding, context)];
  const head = `${place.line}:${place.column}: ${context.phrases.report[severity]}: ${first} [${rule}]`;
  return [head, ...others.map((line) => `  ${line}`)].join('\n');
}

function attribute(text: string): string {
  return xmlText(plainLine(text));
}

/** Jenkins and GitLab take `[[ATTACHMENT|path]]` in the output of a test for a file to publish. */
function element(text: string): string {
  return xmlText(text).replaceAll('[[ATTACHMENT|', '[ [ATTACHMENT|');
}
