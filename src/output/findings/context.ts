import type { Severity } from '../../diagnostic.ts';
import type { Locale, Phrases } from '../../locales/phrases.ts';
import type { Findings } from './findings.ts';

/** What a format may know besides the findings. */
export interface FormatContext {
  readonly phrases: Phrases;
  readonly locale: Locale;
  /** The version of cxmap. */
  readonly version: string;
  /** Every rule that could have found something, with its own severity. */
  readonly rules: readonly { readonly id: string; readonly severity: Severity }[];
  /** The paths of all files that were checked, also of those without a finding; relative to the workspace. */
  readonly files: readonly string[];
  /** The severity from which on the run fails. */
  readonly failOn: Severity;
  /** The way from the root of the git repository to the workspace, with `/`; `''` where they are one. */
  readonly prefix: string;
  /** Whether the reader is a terminal that shows colours. */
  readonly color: boolean;
}

/** One document for standard output and, for GitHub, a page of Markdown to append to the file `GITHUB_STEP_SUMMARY`. */
export interface Formatted {
  readonly stdout: string;
  readonly summary?: string;
}

/** A format is a pure function: the same findings give the same bytes. */
export type Format = (findings: Findings, context: FormatContext) => Formatted | Promise<Formatted>;

/** A path as the host of the repository knows it: from the repository's root, without halves of surrogate pairs. */
export function repositoryPath(file: string, { prefix }: Pick<FormatContext, 'prefix'>): string {
  const path = prefix === '' ? file : `${prefix}/${file}`;
  return path.replace(/\p{Surrogate}/gu, '\uFFFD');
}
