// Mutants: files as a bad disk, a hurried hand or somebody with bad intent leaves them. The same seed makes the same ones.

/** Numbers from 0 up to 1, the same for the same seed. */
export function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What stands where it is not expected: syntax, values of other types, and what steers those who show it. */
const pieces = [
  ...[
    '&a',
    '*a',
    '<<: *a',
    '!!str',
    '!x',
    '? ',
    ': ',
    '- ',
    '[',
    '{',
    '[[[[',
    '}',
    '|',
    '>-',
    '"',
    "'",
    '#',
    '---',
    '...',
    '%',
  ],
  ...[
    'null',
    '~',
    'true',
    '0',
    '-1',
    '1e999',
    '0x1F',
    '012',
    '9007199254740993',
    '1.10',
    '.nan',
    '2026-13-45',
    '2026-02-29T25:00Z',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../../etc',
    'head-of:',
    '=1+1',
    '{{ x }}',
    '{% x %}',
    '$(x)',
    '<b>',
    '|',
    '\\|',
    '`',
  ],
  ...[
    '\t',
    '\r',
    '\n',
    '\n\n',
    ' ',
    '\u00a0',
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u2028',
    'ё',
    'é',
    '👩‍👧',
    '\ud83d',
  ],
  ...[
    'x'.repeat(5_000),
    '9'.repeat(400),
    ' '.repeat(3_000),
    '[{a: '.repeat(150),
    'a.'.repeat(500),
    ','.repeat(400),
    '\n- '.repeat(300),
  ],
];

const ways = {
  flipped(bytes, { below }) {
    const flipped = Buffer.from(bytes);
    const at = below(bytes.length);
    if (bytes.length > 0) flipped[at] ^= 1 << below(8);
    return flipped;
  },
  cut: (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  without(bytes, { below }) {
    const at = below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(60))]);
  },
  doubled(bytes, { below }) {
    const at = below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - below(300)))]);
  },
  inserted(bytes, { below, of }) {
    const at = below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(of(pieces)), bytes.subarray(at)]);
  },
  linesMoved(bytes, { below }) {
    const lines = bytes.toString('latin1').split('\n');
    const [line = ''] = lines.splice(below(lines.length), 1);
    lines.splice(below(lines.length + 1), 0, line);
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  /** Another value behind a key, so that the file is still read. */
  value: (bytes, { of }) => replaceOne(bytes, /(?<=: )[^\n{}[\],]+/g, of(pieces), of),
  /** A word of the file in the place of another one: ids that meet, dates that run backwards. */
  word(bytes, { of }) {
    const words = bytes.toString('utf8').match(/[\p{L}\p{N}_:-]{3,}/gu) ?? ['x'];
    return replaceOne(bytes, /[\p{L}\p{N}_:-]{3,}/gu, of(words), of);
  },
  indented: (bytes, { of }) => replaceOne(bytes, /^ */gm, ' '.repeat(of([0, 1, 2, 3, 4, 8])), of),
};

function replaceOne(bytes, pattern, piece, of) {
  const text = bytes.toString('utf8');
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return Buffer.concat([bytes, Buffer.from(piece)]);
  const { index, 0: before } = of(found);
  return Buffer.from(text.slice(0, index) + piece + text.slice(index + before.length));
}

/** A file with one to three of these done to it. */
export function mutate(bytes, random) {
  const below = (count) => Math.floor(random() * Math.max(1, count));
  const of = (list) => list[below(list.length)];
  let mutant = bytes;
  for (let times = 1 + below(3); times > 0; times--) mutant = of(Object.values(ways))(mutant, { below, of });
  return mutant;
}
