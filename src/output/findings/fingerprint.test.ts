import { describe, expect, it } from 'vitest';
import { contextOf, findingsOf, strayFile, unknownKey } from '../../testing/sample-findings.ts';
import { fingerprints } from './fingerprint.ts';

const context = await contextOf();

describe('fingerprints', () => {
  it('stay when lines move', async () => {
    const before = findingsOf([unknownKey('a.yaml', 'nmae')], { 'a.yaml': 'nmae: A\n' });
    const after = findingsOf([unknownKey('a.yaml', 'nmae')], { 'a.yaml': '# a comment\n\nnmae: A\n' });
    expect(after.found[0]?.place.line).toBe(3);
    expect(await fingerprints(after.found, context)).toEqual(await fingerprints(before.found, context));
  });

  it('stay when the file of a record goes to another folder, and change when another file is meant', async () => {
    const subject = 'task/T-261122-7K3QX';
    const inFolder = async (file: string, more: object): Promise<readonly string[]> =>
      fingerprints(findingsOf([unknownKey(file, 'nmae', more)], { [file]: 'nmae: A\n' }).found, context);
    expect(await inFolder('tasks/2026-12/T-261122-7K3QX.yaml', { subject })).toEqual(
      await inFolder('tasks/2026-11/T-261122-7K3QX.yaml', { subject }),
    );
    expect(await inFolder('b.yaml', {})).not.toEqual(await inFolder('a.yaml', {}));
  });

  it('are unlike for two rules, two messages, and two workspaces of one repository', async () => {
    const { found } = findingsOf([unknownKey('a.yaml', 'nmae'), unknownKey('a.yaml', 'naem'), strayFile('a.yaml')], {
      'a.yaml': 'nmae: A\nnaem: B\n',
    });
    const here = await fingerprints(found, context);
    const there = await fingerprints(found, { prefix: 'other' });
    expect(new Set([...here, ...there]).size).toBe(6);
  });

  it('tell apart findings that say the same of one record', async () => {
    const twice = [0, 5].map((start) =>
      unknownKey('a.yaml', 'x', { location: { file: 'a.yaml', span: { start, end: start + 1 } } }),
    );
    const names = await fingerprints(findingsOf(twice, { 'a.yaml': 'x: 1\nx: 2\n' }).found, context);
    expect(new Set(names).size).toBe(2);
  });
});
