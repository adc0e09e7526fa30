import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNames } from './file-names.ts';

/** As Windows and macOS compare names, each in its own way. */
const foldings = [
  (name: string) => name.normalize('NFD').toLowerCase(),
  (name: string) => name.normalize('NFC').toUpperCase(),
];

/** Ids as the schemas have them, of few letters, so that many differ by case alone. */
const slug = fc
  .array(fc.constantFrom('s', 'S', 'ß', 'й', 'Й', 'ё', 'Σ', 'σ', 'ς', '1', '-', '_', '.', 'İ', 'ı', 'e\u0301'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((characters) => characters.join('').normalize('NFC'))
  .filter((id) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u.test(id));

const hostile = fc.oneof(
  slug,
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    'con',
    'AUX',
    'nul.x',
    'com1',
    'lpt³',
    'a.',
    '..',
    '.',
    '',
    '../x',
    'a/b',
    'a b',
    'a:b',
    'x'.repeat(300),
  ),
);

const ids = fc.uniqueArray(hostile, { maxLength: 12, selector: (id) => id.normalize('NFC') });

test('no two ids share a file, and none is one that a file system refuses', () => {
  fc.assert(
    fc.property(ids, (given) => {
      const names = [...fileNames(given).values()];
      expect(names).toHaveLength(given.length);
      for (const fold of foldings) expect(new Set(names.map(fold)).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)|\.$/i);
        expect(Buffer.byteLength(name)).toBeLessThan(200);
      }
    }),
  );
});

test('the names do not depend on the order of the ids', () => {
  fc.assert(
    fc.property(ids, (given) => {
      const names = fileNames(given);
      for (const [id, name] of fileNames([...given].reverse())) expect(names.get(id)).toBe(name);
    }),
  );
});

test('an id that no other is like is the name of its file', () => {
  fc.assert(
    fc.property(slug, (id) => {
      expect(fileNames([id, 'quite-another']).get(id)).toBe(id);
    }),
  );
});

test('of ids that differ by case alone the small one keeps its name', () => {
  const names = fileNames(['Sales', 'sales', 'SALES', 'support']);
  expect(names.get('sales')).toBe('sales');
  expect(names.get('support')).toBe('support');
  expect(names.get('Sales')).toMatch(/^Sales-[0-9a-z]{6}$/);
  expect(names.get('SALES')).toMatch(/^SALES-[0-9a-z]{6}$/);
});
