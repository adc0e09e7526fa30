import { describe, expect, it } from 'vitest';
import type { Edit } from './edit.ts';
import { editAsWritten } from './edit-written.ts';

function edited(text: string, ...edits: readonly Edit[]): string {
  const result = editAsWritten(text, edits);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.text;
}

describe('an id that a file has in another Unicode form', () => {
  const nfd = (text: string): string => text.normalize('NFD');
  const text = `stages:\n  ${nfd('первый')}: {contact: none} # c\n  другой: {contact: none}\ntags: [${nfd('чай')}, b]\n`;

  it('is found by its key, and stays as it is written', () => {
    expect(edited(text, { op: 'set', path: ['stages', 'первый', 'contact'], value: 'direct' })).toBe(
      text.replace('contact: none', 'contact: direct'),
    );
    expect(edited(text, { op: 'remove', path: ['stages', 'первый'] })).toBe(text.replace(/^.*# c\n/m, ''));
  });

  it('stays in a value that only repeats it', () => {
    expect(edited(text, { op: 'set', path: ['tags'], value: ['чай', 'b', 'й'] })).toBe(text.replace(', b', ', b, й'));
    const stages = { первый: { contact: 'none' }, другой: { contact: 'direct' } };
    expect(edited(text, { op: 'set', path: ['stages'], value: stages })).toBe(
      text.replace(/(другой.*)none/, '$1direct'),
    );
  });

  it('is not taken for a key that the file has as asked', () => {
    const both = `й: 1\n${nfd('й')}: 2\n`;
    expect(edited(both, { op: 'set', path: ['й'], value: 3 })).toBe(`й: 3\n${nfd('й')}: 2\n`);
  });
});
