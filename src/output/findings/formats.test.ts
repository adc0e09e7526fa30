import { describe, expect, it } from 'vitest';
import { contextOf, findingsOf, strayFile, unknownKey } from '../../testing/sample-findings.ts';
import { formatNames } from './format-names.ts';
import { formatFindings } from './formats.ts';

const findings = findingsOf([unknownKey('a.yaml', 'nmae'), strayFile('заметки.yaml')], {
  'a.yaml': 'nmae: A\n',
  'заметки.yaml': 'a: 1\n',
});

describe('the table of formats', () => {
  it('has the formats that the help lists', () => {
    expect(formatNames).toEqual(['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit', 'markdown']);
  });

  it.each(formatNames)('gives the same document twice, and both findings in it, as %s', async (name) => {
    const context = await contextOf();
    const once = await formatFindings(name, findings, context);
    expect(await formatFindings(name, findings, context)).toEqual(once);
    expect(once.stdout).toContain('nmae');
    expect(once.stdout).toMatch(/заметки|%D0%B7%D0%B0%D0%BC/);
    expect(once.stdout.endsWith('\n')).toBe(true);
  });

  it.each(formatNames)('has a document also where nothing was found, as %s', async (name) => {
    const { stdout } = await formatFindings(name, { found: [], files: 2 }, await contextOf());
    expect(stdout).not.toBe('');
    expect(stdout).not.toContain('undefined');
  });
});
