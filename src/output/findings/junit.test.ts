import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { plainLine } from '../../render/text.ts';
import { hostileText } from '../../testing/hostile-strings.ts';
import {
  contextOf,
  duplicate,
  findingsOf,
  hostileFindings,
  strayFile,
  unknownKey,
} from '../../testing/sample-findings.ts';
import { readJunit, type XmlNode } from '../../testing/schemas/published-schemas.ts';
import { formatJunit } from './junit.ts';

const texts = {
  'cxmap.yaml': 'name: A\n',
  'map/teams/a.yaml': 'name: A\nnmae: B\n',
  'map/teams/b.yaml': 'name: B\n',
  'notes.yaml': 'a: 1\n',
};
const files = Object.keys(texts);
const findings = findingsOf(
  [
    unknownKey('map/teams/a.yaml', 'nmae'),
    { ...strayFile('map/teams/a.yaml'), location: { file: 'map/teams/a.yaml', span: { start: 9, end: 9 } } },
    duplicate('map/teams/b.yaml', 'map/teams/a.yaml', 'support'),
    strayFile('notes.yaml'),
  ],
  texts,
);

function casesOf(report: XmlNode): readonly XmlNode[] {
  return report.children.flatMap(({ children }) => children);
}

describe('the junit format', () => {
  it.each(locales)('is valid by the schema of Jenkins in the language %s', async (locale) => {
    const { stdout } = formatJunit(findings, await contextOf({ files, locale }));
    expect(readJunit(stdout).name).toBe('testsuites');
  });

  it('is checked by a schema that sees what is wrong', () => {
    expect(() => readJunit('<testsuite name="x" tests="1"><testcase/></testsuite>')).toThrow(/name.*required/);
  });

  it('has a test case for each file, grouped by folder, and counts those that failed', async () => {
    const report = readJunit(formatJunit(findings, await contextOf({ files, prefix: 'a.b' })).stdout);
    expect(report.children).toHaveLength(1);
    expect(report.children[0]?.attributes).toMatchObject({ tests: '4', failures: '2', errors: '0' });
    expect(
      casesOf(report).map(({ attributes, children }) => [attributes.classname, attributes.name, children[0]?.name]),
    ).toEqual([
      ['cxmap.a_b', 'a.b/cxmap.yaml', undefined],
      ['cxmap.a_b.map.teams', 'a.b/map/teams/a.yaml', 'failure'],
      ['cxmap.a_b.map.teams', 'a.b/map/teams/b.yaml', 'failure'],
      ['cxmap.a_b', 'a.b/notes.yaml', 'system-out'],
    ]);
  });

  it('says in one failure all that was found in the file', async () => {
    const report = readJunit(formatJunit(findings, await contextOf({ files })).stdout);
    const [, first, second, third] = casesOf(report);
    expect(first?.children[0]?.attributes).toEqual({ type: 'error', message: '1 error and 1 warning' });
    expect(first?.text.trim().split('\n')).toEqual([
      '2:1: error: There is no field “nmae” here [schema]',
      '  → Did you mean “name”?',
      '2:2: warning: Nothing reads this file: it stands in no folder that cxmap knows [file-name]',
    ]);
    expect(second?.text).toContain('\n  ↳ map/teams/a.yaml:1:1: It is first defined here');
    expect(third?.text.trim()).toBe(
      '1:1: warning: Nothing reads this file: it stands in no folder that cxmap knows [file-name]',
    );
  });

  it('fails at warnings where the run fails at them', async () => {
    const report = readJunit(formatJunit(findings, await contextOf({ files, failOn: 'warning' })).stdout);
    expect(report.attributes.failures).toBe('3');
    expect(casesOf(report)[3]?.children[0]?.attributes).toEqual({ type: 'warning', message: '1 warning' });
  });

  it('has a test case also for a file with a finding that was not among those checked', async () => {
    const report = readJunit(formatJunit(findings, await contextOf({ files: ['cxmap.yaml'] })).stdout);
    expect(casesOf(report)).toHaveLength(4);
  });

  it('names no file to publish, which CI servers would read from the output of a test', async () => {
    const broken = findingsOf([unknownKey('a.yaml', '[[ATTACHMENT|../secret]]')], { 'a.yaml': 'a: 1\n' });
    expect(formatJunit(broken, await contextOf()).stdout).not.toContain('[[ATTACHMENT|');
  });

  it('stays valid XML whatever the findings say, with the paths to be read back', async () => {
    const context = await contextOf();
    fc.assert(
      fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 4 }), (hostile) => {
        const found = hostileFindings(hostile);
        const cases = casesOf(readJunit(formatJunit(found, context).stdout));
        const paths = [...new Set(found.found.map(({ place }) => place.file))];
        expect(cases.map(({ attributes }) => attributes.name)).toEqual(paths.map((path) => readable(path)));
        for (const { children } of cases) expect(children.map(({ name }) => name)).toEqual(['failure']);
      }),
      { numRuns: 100 },
    );
  });
});

function readable(path: string): string {
  return plainLine(path.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
