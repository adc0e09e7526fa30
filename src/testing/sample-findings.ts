import type { Diagnostic } from '../diagnostic.ts';
import { type Locale, loadPhrases } from '../locales/phrases.ts';
import type { FormatContext } from '../output/findings/context.ts';
import type { Findings } from '../output/findings/findings.ts';
import { locateFindings } from '../output/findings/located.ts';
import { memoryRepo } from '../source/repo.ts';

/** Findings as `validate` hands them to a format. */
export function findingsOf(diagnostics: readonly Diagnostic[], files: Readonly<Record<string, string>>): Findings {
  return { found: locateFindings(diagnostics, memoryRepo(files)), files: Object.keys(files).length };
}

/** What a format is told besides the findings: English, in the root of the repository, unless told otherwise. */
export async function contextOf(
  changes: Partial<FormatContext> = {},
  locale: Locale = changes.locale ?? 'en',
): Promise<FormatContext> {
  return {
    phrases: await loadPhrases(locale),
    locale,
    version: '1.2.3',
    rules: [
      { id: 'schema', severity: 'error' },
      { id: 'duplicate-id', severity: 'error' },
      { id: 'history', severity: 'error' },
      { id: 'file-name', severity: 'warning' },
    ],
    files: [],
    failOn: 'error',
    prefix: '',
    color: false,
    ...changes,
  };
}

/** An error of the rule `schema`: a key that is unknown, with a suggestion, at a path of the file. */
export function unknownKey(file: string, key: string, at: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'schema',
    severity: 'error',
    message: { key: 'schema/unknown-key', values: { key } },
    location: { file, path: [key], at: 'key' },
    hints: [{ key: 'hint/did-you-mean', values: { candidates: ['name'] } }],
    ...at,
  };
}

/** A warning about a file as a whole. */
export function strayFile(file: string): Diagnostic {
  return {
    rule: 'file-name',
    severity: 'warning',
    message: { key: 'file-name/stray', values: {} },
    location: { file },
  };
}

/** An error with another place: an id that is there a second time. */
export function duplicate(file: string, first: string, id: string): Diagnostic {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    message: { key: 'duplicate-id/duplicate', values: { kind: 'team', id } },
    location: { file },
    related: [{ location: { file: first }, message: { key: 'duplicate-id/first', values: {} } }],
  };
}

/** Findings made of hostile texts: as paths, keys, ids, suggestions and subjects. */
export function hostileFindings(texts: readonly string[]): Findings {
  const paths = texts.map((text, index) => `map/${index}${text}`);
  const diagnostics = texts.flatMap((text, index): readonly Diagnostic[] => {
    const file = paths[index] ?? '';
    return [
      unknownKey(file, text, {
        location: { file, span: { start: 0, end: 4 } },
        hints: [{ key: 'hint/did-you-mean', values: { candidates: texts } }],
        subject: `task/${text}`,
      }),
      { ...duplicate(file, paths[0] ?? '', text), severity: 'warning' },
    ];
  });
  return findingsOf(diagnostics, Object.fromEntries(paths.map((path) => [path, 'nmae: Ann\nrest\n'])));
}
