import { describe, expect, it } from 'vitest';
import { type NameEdit, replaceNames } from './edit-names.ts';

function replaced(text: string, ...edits: readonly NameEdit[]): string {
  const result = replaceNames(text, edits);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.text;
}

function problem(text: string, ...edits: readonly NameEdit[]): string {
  const result = replaceNames(text, edits);
  return 'problem' in result ? result.problem.kind : result.text;
}

const value = (text: string, ...path: NameEdit['path']): NameEdit => ({ path, at: 'value', text });
const key = (text: string, ...path: NameEdit['path']): NameEdit => ({ path, at: 'key', text });

describe('names in a document', () => {
  it('change at many places, each in its quotes, and nothing else does', () => {
    const text = '\uFEFFowner: ann # ann\r\n"ann" : {\'ann\':  "ann"}\r\nlist: [ ann,\'ann\' ]\r\ntext: ann\r\n';
    const edits = [
      value('eve', 'owner'),
      key('eve', 'ann'),
      key('eve', 'ann', 'ann'),
      value('eve', 'ann', 'ann'),
      value('eve', 'list', 0),
      value('eve', 'list', 1),
    ];
    expect(replaced(text, ...edits)).toBe(
      '\uFEFFowner: eve # ann\r\n"eve" : {\'eve\':  "eve"}\r\nlist: [ eve,\'eve\' ]\r\ntext: ann\r\n',
    );
  });

  it('get quotes where a reader would take them for something else', () => {
    expect(replaced('owner: ann\nkeys: {ann: 1}\n', value('123', 'owner'), key('no', 'keys', 'ann'))).toBe(
      'owner: "123"\nkeys: {"no": 1}\n',
    );
    expect(replaced('keys:\n  007: 1\n', key('ann', 'keys', '007'))).toBe('keys:\n  ann: 1\n');
  });

  it('are found in whatever form the file has them', () => {
    const nfd = 'первый'.normalize('NFD');
    expect(replaced(`stages: {${nfd}: {at: ${nfd}}}\n`, key('b', 'stages', 'первый'))).toBe(
      `stages: {b: {at: ${nfd}}}\n`,
    );
    expect(replaced(`stages: {${nfd}: {at: ${nfd}}}\n`, value('b', 'stages', 'первый', 'at'))).toBe(
      `stages: {${nfd}: {at: b}}\n`,
    );
  });

  it('change in a block scalar too', () => {
    expect(replaced('owner: >-\n  ann\nby: ann\n', value('eve', 'owner'), value('eve', 'by'))).toBe(
      'owner: eve\nby: eve\n',
    );
  });

  it('change through an alias once, where all that repeat it are meant', () => {
    const text = 'owner: &o ann\nby: *o\n';
    expect(replaced(text, value('eve', 'owner'), value('eve', 'by'))).toBe('owner: &o eve\nby: *o\n');
    expect(problem(text, value('eve', 'owner'))).toBe('shared');
    expect(problem(text, value('eve', 'by'))).toBe('shared');
  });

  it('are refused where they cannot be', () => {
    expect(problem('a: 1\nb: 2\n', key('b', 'a'))).toBe('taken');
    expect(problem('a: 1\n', key('c', 'b'))).toBe('missing');
    expect(problem('a: [1\n', key('c', 'a'))).toBe('unreadable');
  });

  it('may be called like what every object has', () => {
    expect(replaced('a: {b: 1}\n', key('constructor', 'a', 'b'))).toBe('a: {constructor: 1}\n');
    expect(replaced('a: {b: 1}\n', key('__proto__', 'a', 'b'))).toBe('a: {__proto__: 1}\n');
  });
});
