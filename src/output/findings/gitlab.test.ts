import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { hostileText } from '../../testing/hostile-strings.ts';
import {
  contextOf,
  duplicate,
  findingsOf,
  hostileFindings,
  strayFile,
  unknownKey,
} from '../../testing/sample-findings.ts';
import { gitlabProblems } from '../../testing/schemas/published-schemas.ts';
import { formatGitlab } from './gitlab.ts';

const files = { 'map/teams/a.yaml': 'name: A\nnmae: B\n', 'map/teams/b.yaml': 'name: B\n', 'notes.yaml': 'a: 1\n' };
const findings = findingsOf(
  [
    unknownKey('map/teams/a.yaml', 'nmae'),
    duplicate('map/teams/b.yaml', 'map/teams/a.yaml', 'support'),
    strayFile('notes.yaml'),
  ],
  files,
);

describe('the gitlab format', () => {
  it.each(locales)('is a Code Quality report in the language %s', async (locale) => {
    const { stdout } = await formatGitlab(findings, await contextOf({ locale }));
    expect(gitlabProblems(JSON.parse(stdout))).toEqual([]);
  });

  it('says of each finding what, where and how bad it is', async () => {
    const { stdout } = await formatGitlab(findings, await contextOf({ prefix: 'journey' }));
    const [first, second, third] = JSON.parse(stdout);
    expect(first).toEqual({
      description: 'There is no field “nmae” here → Did you mean “name”?',
      check_name: 'schema',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'journey/map/teams/a.yaml', lines: { begin: 2, end: 2 } },
    });
    expect(second.description).toBe(
      'The team “support” is defined a second time here ↳ journey/map/teams/a.yaml:1:1: It is first defined here',
    );
    expect(third.severity).toBe('minor');
  });

  it('is an empty list where nothing was found', async () => {
    const { stdout } = await formatGitlab({ found: [], files: 3 }, await contextOf());
    expect(stdout).toBe('[]\n');
  });

  it('stays a valid report with unique fingerprints, whatever the findings say', async () => {
    const context = await contextOf();
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText(), { minLength: 1, maxLength: 5 }), async (texts) => {
        const { stdout } = await formatGitlab(hostileFindings(texts), context);
        const report: readonly { readonly fingerprint: string }[] = JSON.parse(stdout);
        expect(gitlabProblems(report)).toEqual([]);
        expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(texts.length * 2);
        expect(stdout).not.toMatch(/\\ud[89a-f]/i);
      }),
      { numRuns: 100 },
    );
  });
});
