import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../testing/hostile-strings.ts';
import {
  contextOf,
  duplicate,
  findingsOf,
  hostileFindings,
  strayFile,
  unknownKey,
} from '../../testing/sample-findings.ts';
import { formatGithub } from './github.ts';

interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** A line as the runner of GitHub Actions takes it: a command in the form `::name a=b::text` or `##[name]text`, or plain text. */
function readLine(line: string): WorkflowCommand | 'old form' | undefined {
  const command = /^\s*::([^ :]+)(?: ([^:]*))?::(.*)$/s.exec(line);
  if (!command) return line.includes('##[') ? 'old form' : undefined;
  const [, name = '', pairs = '', data = ''] = command;
  const properties = pairs.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, decoded(value.join('='), ['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%'])];
  });
  return {
    name,
    properties: Object.fromEntries(properties),
    data: decoded(data, ['%0D', '\r'], ['%0A', '\n'], ['%25', '%']),
  };
}

function decoded(text: string, ...signs: readonly (readonly [string, string])[]): string {
  return signs.reduce((result, [escaped, sign]) => result.replaceAll(escaped, sign), text);
}

function readLog(stdout: string): readonly WorkflowCommand[] {
  return stdout.split('\n').flatMap((line) => {
    const read = readLine(line);
    expect(read).not.toBe('old form');
    return typeof read === 'object' ? [read] : [];
  });
}

const manyKeys = Array.from({ length: 14 }, (_, index) => `key-${index + 10}`);
const manyFiles = Object.fromEntries([
  ['map/teams/support.yaml', manyKeys.map((key) => `${key}: 1\n`).join('')],
  ...Array.from({ length: 12 }, (_, index) => [`notes/${index + 10}.yaml`, 'a: 1\n']),
]);
const many = findingsOf(
  [
    ...manyKeys.map((key) => unknownKey('map/teams/support.yaml', key)),
    ...Object.keys(manyFiles)
      .filter((file) => file.startsWith('notes/'))
      .map(strayFile),
  ],
  manyFiles,
);

describe('the github format', () => {
  it('prints a finding as a workflow command with its place, its title, and its words', async () => {
    const findings = findingsOf([unknownKey('map/teams/support.yaml', 'nmae')], {
      'map/teams/support.yaml': 'stages: {}\nnmae: Support\n',
    });
    const { stdout } = formatGithub(findings, await contextOf());
    expect(stdout).toBe(
      '::error file=map/teams/support.yaml,line=2,endLine=2,col=1,endColumn=5,' +
        'title=A file does not have the form of its kind (schema)' +
        '::There is no field “nmae” here%0A→ Did you mean “name”?\n' +
        '1 file checked: 1 error\n',
    );
  });

  it('speaks Russian in a Russian workspace', async () => {
    const findings = findingsOf([unknownKey('map/teams/поддержка.yaml', 'nmae')], {
      'map/teams/поддержка.yaml': 'nmae: Поддержка\n',
    });
    const [command] = readLog(formatGithub(findings, await contextOf({ locale: 'ru' })).stdout);
    expect(command?.properties.file).toBe('map/teams/поддержка.yaml');
    expect(command?.data).toBe('Здесь нет поля «nmae»\n→ Может быть, «name»?');
  });

  it('names paths from the root of the repository, and the other places of a finding', async () => {
    const findings = findingsOf([duplicate('map/teams/b.yaml', 'map/teams/a.yaml', 'support')], {
      'map/teams/a.yaml': 'name: A\n',
      'map/teams/b.yaml': 'name: B\n',
    });
    const [command] = readLog(formatGithub(findings, await contextOf({ prefix: 'docs/journey' })).stdout);
    expect(command?.properties.file).toBe('docs/journey/map/teams/b.yaml');
    expect(command?.data).toContain('\n↳ docs/journey/map/teams/a.yaml:1:1: It is first defined here');
  });

  it('points to the first line of a place of several lines, because GitHub shows an annotation under its last', async () => {
    const location = { file: 'a.yaml', span: { start: 0, end: 8 } };
    const findings = findingsOf([unknownKey('a.yaml', 'x', { location })], { 'a.yaml': 'x: 1\ny: 2\n' });
    const [command] = readLog(formatGithub(findings, await contextOf()).stdout);
    expect(command?.properties).toMatchObject({ line: '1', endLine: '1', col: '1', endColumn: '5' });
  });

  it('makes ten annotations of each severity, errors first, and prints the rest as plain lines', async () => {
    const { stdout } = formatGithub(many, await contextOf());
    const names = readLog(stdout).map(({ name }) => name);
    expect(names).toEqual([...Array<string>(10).fill('error'), ...Array<string>(10).fill('warning')]);
    expect(stdout.split('\n').slice(20)).toEqual([
      'GitHub shows no more annotations than these in one step. Without an annotation: 6 findings',
      ...['20', '21', '22', '23'].map(
        (id) =>
          `error map/teams/support.yaml:${Number(id) - 9}:1 There is no field “key-${id}” here → Did you mean “name”? [schema]`,
      ),
      ...['20', '21'].map(
        (id) =>
          `warning notes/${id}.yaml:1:1 Nothing reads this file: it stands in no folder that cxmap knows [file-name]`,
      ),
      '13 files checked: 14 errors and 12 warnings',
      '',
    ]);
  });

  it('has a summary with every finding, and none where nothing was found', async () => {
    const context = await contextOf();
    const { summary = '' } = formatGithub(many, context);
    for (const key of manyKeys) expect(summary).toContain(`“${key}”`);
    const clean = formatGithub({ found: [], files: 3 }, context);
    expect(clean).toEqual({ stdout: '3 files checked, nothing to report\n' });
  });

  it('keeps the summary under 900 KiB, as GitHub drops one of 1 MiB', async () => {
    const text = '漢'.repeat(400);
    const keys = Array.from({ length: 2000 }, (_, index) => `${text}${index}`);
    const findings = findingsOf(
      keys.map((key) => unknownKey('a.yaml', key, { location: { file: 'a.yaml' } })),
      { 'a.yaml': 'a: 1\n' },
    );
    const { summary = '', stdout } = formatGithub(findings, await contextOf());
    const bytes = new TextEncoder().encode(summary).length;
    expect(bytes).toBeLessThanOrEqual(900 * 1024);
    expect(bytes).toBeGreaterThan(700_000);
    expect(summary).toMatch(/Not shown here: \d+ findings/);
    expect(stdout.split('\n').filter((line) => line.includes(text))).toHaveLength(2000);
  });

  it('lets no text of a finding become a command, another property, or another line', async () => {
    const context = await contextOf();
    fc.assert(
      fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 14 }), (texts) => {
        const findings = hostileFindings([...texts, '##[stop-commands]x', '::add-mask::x', 'a,line=1::b', '%0A::x']);
        const { stdout } = formatGithub(findings, context);
        const commands = readLog(stdout);
        const each = Math.min(10, texts.length + 4);
        expect(commands.map(({ name }) => name)).toEqual([
          ...Array<string>(each).fill('error'),
          ...Array<string>(each).fill('warning'),
        ]);
        const paths = new Set(findings.found.map(({ place }) => place.file.replace(/\p{Surrogate}/gu, '\uFFFD')));
        for (const { properties } of commands) {
          expect(paths).toContain(properties.file);
          expect(properties.title).toMatch(/ \((schema|duplicate-id)\)$/);
        }
        expect(stdout.split('\n')).toHaveLength(
          2 * each + (texts.length > 6 ? 1 : 0) + 2 * (texts.length + 4 - each) + 2,
        );
      }),
      { numRuns: 100 },
    );
  });
});
