import type { Format, FormatContext, Formatted } from './context.ts';
import type { Findings } from './findings.ts';
import type { FormatName } from './format-names.ts';
import { formatSummary } from './summary.ts';

/** The formats of `validate`, each loaded when it is asked for. */
const formats = {
  pretty: async (): Promise<Format> => {
    const { loadStyle } = await import('../style.ts');
    return async (findings, { phrases, color }) => {
      const style = await loadStyle(color);
      // Without findings the means to show them are not loaded.
      const format = findings.found.length > 0 ? (await import('./pretty.ts')).formatPretty : formatSummary;
      return { stdout: format(findings, phrases, style) };
    };
  },
  json: async (): Promise<Format> => {
    const { formatJson } = await import('./json.ts');
    return (findings, { phrases }) => ({ stdout: formatJson(findings, phrases) });
  },
  github: async (): Promise<Format> => (await import('./github.ts')).formatGithub,
  gitlab: async (): Promise<Format> => (await import('./gitlab.ts')).formatGitlab,
  sarif: async (): Promise<Format> => (await import('./sarif.ts')).formatSarif,
  junit: async (): Promise<Format> => (await import('./junit.ts')).formatJunit,
  markdown: async (): Promise<Format> => (await import('./markdown.ts')).formatMarkdown,
} satisfies Readonly<Record<FormatName, () => Promise<Format>>>;

/** The findings as one document in the format asked for. */
export async function formatFindings(name: FormatName, findings: Findings, context: FormatContext): Promise<Formatted> {
  const format = await formats[name]();
  return format(findings, context);
}
