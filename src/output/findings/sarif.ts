import type { FormatContext, Formatted } from './context.ts';
import type { Findings } from './findings.ts';
import { fingerprints } from './fingerprint.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRules } from './sarif-rules.ts';

/** A SARIF 2.1.0 log with one run: for code scanning of GitHub and Azure, and for viewers in editors. */
export async function formatSarif({ found }: Findings, context: FormatContext): Promise<Formatted> {
  const names = await fingerprints(found, context);
  const rules = sarifRules(found, context);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cxmap', version: context.version, language: context.locale, rules } },
        language: context.locale,
        columnKind: 'utf16CodeUnits',
        // What GitHub calls the category: two workspaces of one repository do not overwrite each other's results.
        automationDetails: { id: context.prefix === '' ? 'cxmap/' : `cxmap/${context.prefix}/` },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: context.phrases.formats.repositoryRoot } } },
        invocations: [{ executionSuccessful: true }],
        results: found.map((finding, index) => sarifResult(finding, indexes.get(finding.rule), names[index], context)),
      },
    ],
  };
  return { stdout: `${JSON.stringify(log, null, 2)}\n` };
}
