import * as fc from 'fast-check';

/** Plain data as a YAML document can hold it, full of texts and keys that look like something else. */

export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

const TEXTS = [
  ...['open', 'in_progress', 'Клиент доволен', 'a long text of some words', '2026-11-22', '2026-11-22T10:15:00+03:00'],
  ...['no', 'yes', 'On', 'y', '1_000', '12:30', '1.10', '007', '0o17', '0x1F', '1e3', '.5', '+1', '.inf', '~', 'null'],
  ...['', ' ', 'a: b', 'a:', ':b', 'x #y', '#c', '- z', '-', '? q', '?', ':', '@a', '`b`', '%d', '*e', '&f', '!g'],
  ...['|', '>', '[h]', '{i}', 'j, k', "it's", 'say "hi"', `both ' and "`, 'tail ', '  lead', '<<', '=', '---', '...'],
  ...[
    'line\nline two',
    'line\n',
    'line\n\n  deep\nback',
    '  first\nindented',
    '\n',
    '\nx',
    'a\n\n',
    'a\n   \nb',
    'a\n ',
  ],
  ...['x\ty', '\tz', '\ta\nb', 'a\r\nb', '\u0085', '\u2028', '\uFEFFx', '\x07', '\uD800', '🙂', '# a\n# b', '---\na'],
  ...['T-261122-7K3QX', 'https://example.org/?a=b#c', 'C:\\path', 'constructor', '__proto__', 'true', 'é', 'e\u0301'],
];

const KEYS = ['status', 'history', 'at', 'by', 'note', 'ключ', '標', 'a b', '__proto__', 'constructor', 'toString'];
const ODD_KEYS = [
  '1',
  '1.10',
  'null',
  '~',
  'true',
  'x: y',
  '#k',
  '',
  ' ',
  '- a',
  '?',
  "it's",
  '"q"',
  '[',
  '<<',
  'a\nb',
];

/** Texts of all kinds. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
  );
}

/** Keys of all kinds. */
export function anyKey(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...KEYS) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_KEYS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );
}

/** Values of all kinds, a few levels deep. */
export function anyData(): fc.Arbitrary<Data> {
  return fc.letrec<{ data: Data }>((tie) => ({
    data: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyText(),
      fc.constantFrom(null, true, false, 0, -1, 42, 1.1, 1e30, 2026),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie('data'), { maxLength: 4 }),
      fc.dictionary(anyKey(), tie('data'), { maxKeys: 4 }),
    ),
  })).data;
}

/** Maps with at least one key. */
export function anyDocument(): fc.Arbitrary<{ readonly [key: string]: Data }> {
  return fc.dictionary(anyKey(), anyData(), { minKeys: 1, maxKeys: 5 });
}
