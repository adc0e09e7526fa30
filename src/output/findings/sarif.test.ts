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
import { sarifProblems } from '../../testing/schemas/published-schemas.ts';
import { formatSarif } from './sarif.ts';

const files = { 'map/teams/a.yaml': 'name: A\nnmae: B\n', 'map/teams/b.yaml': 'name: B\n', 'notes.yaml': 'a: 1\n' };
const findings = findingsOf(
  [
    unknownKey('map/teams/a.yaml', 'nmae', { subject: 'team/a' }),
    duplicate('map/teams/b.yaml', 'map/teams/a.yaml', 'support'),
    strayFile('notes.yaml'),
  ],
  files,
);

describe('the sarif format', () => {
  it.each(locales)('is valid by the published schema in the language %s', async (locale) => {
    const { stdout } = await formatSarif(findings, await contextOf({ locale }));
    const log = JSON.parse(stdout);
    expect(sarifProblems(log)).toEqual([]);
    expect(log.runs[0].language).toBe(locale);
  });

  it('is checked by a schema that sees what is wrong', () => {
    const region = { startLine: 0 };
    const location = { physicalLocation: { artifactLocation: { uri: 'a b.yaml' }, region } };
    const run = { tool: { driver: { name: 'cxmap' } }, results: [{ message: { text: 'x' }, locations: [location] }] };
    const problems = sarifProblems({ version: '2.1.0', runs: [run] });
    expect(problems.join('\n')).toMatch(/startLine must be >= 1/);
    expect(problems.join('\n')).toMatch(/uri must match format/);
  });

  it('describes every rule in the language of the run, and each result points to its rule', async () => {
    const { stdout } = await formatSarif(findings, await contextOf({ locale: 'ru' }));
    const [{ tool, results }] = JSON.parse(stdout).runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'schema',
      'duplicate-id',
      'history',
      'file-name',
    ]);
    expect(tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: 'Файл не соответствует форме своего вида' },
      fullDescription: { text: expect.stringContaining('У каждого вида файлов свои поля.') },
      defaultConfiguration: { level: 'error' },
    });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('describes also a rule that it was not told of', async () => {
    const { stdout } = await formatSarif(findings, await contextOf({ rules: [] }));
    const [{ tool, results }] = JSON.parse(stdout).runs;
    expect(tool.driver.rules).toHaveLength(3);
    expect(results[2]).toMatchObject({ ruleId: 'file-name', ruleIndex: 2, level: 'warning' });
  });

  it('gives the place, the record, the other places and a fingerprint of each finding', async () => {
    const { stdout } = await formatSarif(findings, await contextOf());
    const [first, second] = JSON.parse(stdout).runs[0].results;
    expect(first).toEqual({
      ruleId: 'schema',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'There is no field “nmae” here\n→ Did you mean “name”?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'map/teams/a.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 5 },
          },
          logicalLocations: [{ fullyQualifiedName: 'team/a' }],
        },
      ],
      partialFingerprints: { 'cxmap/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
    expect(second.relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'map/teams/a.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        },
        message: { text: 'It is first defined here' },
      },
    ]);
  });

  it('counts columns in UTF-16 units, as it declares', async () => {
    const location = { file: 'a.yaml', span: { start: 9, end: 13 } };
    const { stdout } = await formatSarif(
      findingsOf([unknownKey('a.yaml', 'nmae', { location })], { 'a.yaml': '{"👍🏽": 1,nmae: 2}\n' }),
      await contextOf(),
    );
    const [run] = JSON.parse(stdout).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results[0].locations[0].physicalLocation.region).toMatchObject({ startColumn: 10, endColumn: 14 });
  });

  it('encodes paths as URIs from the root of the repository', async () => {
    const file = 'map/teams/клиентский сервис #1.yaml';
    const { stdout } = await formatSarif(
      findingsOf([strayFile(file)], { [file]: 'a: 1\n' }),
      await contextOf({ prefix: 'docs/карта' }),
    );
    const [run] = JSON.parse(stdout).runs;
    const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^[\w\-./%]+$/);
    expect(decodeURIComponent(uri)).toBe(`docs/карта/${file}`);
    expect(run.automationDetails).toEqual({ id: 'cxmap/docs/карта/' });
    expect(sarifProblems(JSON.parse(stdout))).toEqual([]);
  });

  it('has no link and no placeholder that a text of a finding brings along', async () => {
    const keys = ['[see](1)', '[x](javascript:alert(1))', 'a{0}b'];
    const { stdout } = await formatSarif(
      findingsOf(
        keys.map((key) => unknownKey('a.yaml', key, { location: { file: 'a.yaml' } })),
        { 'a.yaml': 'a: 1\n' },
      ),
      await contextOf(),
    );
    expect(stdout).not.toMatch(/\]\(|\{\d+\}/);
  });

  it('stays valid whatever the findings say, with the paths to be read back', async () => {
    const context = await contextOf();
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText(), { minLength: 1, maxLength: 4 }), async (texts) => {
        const hostile = hostileFindings(texts);
        const { stdout } = await formatSarif(hostile, context);
        const log = JSON.parse(stdout);
        expect(sarifProblems(log)).toEqual([]);
        const uris: readonly string[] = log.runs[0].results.map(
          (result: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
            result.locations[0].physicalLocation.artifactLocation.uri,
        );
        expect(uris.map(decodeURIComponent)).toEqual(
          hostile.found.map(({ place }) => place.file.replace(/\p{Surrogate}/gu, '\uFFFD')),
        );
        const messages = [...stdout.matchAll(/"text": (".*")/g)].map(([, text = '""']): string => JSON.parse(text));
        expect(messages.length).toBeGreaterThan(texts.length * 3);
        for (const message of messages) expect(message).not.toMatch(/\]\(|\{\d+\}/);
      }),
      { numRuns: 60 },
    );
  });
});
