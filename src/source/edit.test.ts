import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, type EditProblem } from './edit.ts';

function edited(text: string, ...edits: readonly Edit[]): string {
  const result = applyEdits(text, edits);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.text;
}

function refusal(text: string, edit: Edit): EditProblem {
  const result = applyEdits(text, [edit]);
  if (!('problem' in result)) throw new Error(`the edit was made: ${result.text}`);
  return result.problem;
}

describe('setting a value', () => {
  it.each<[string, string, string]>([
    ['a text that would be a number gets quotes', 'a: open # c\n', 'a: "1.10" # c\n'],
    ['quotes stay', "a: 'open' # c\n", "a: '1.10' # c\n"],
    ['quotes stay', 'a: "open"\n', 'a: "1.10"\n'],
    ['an empty value is filled', 'a: # c\n', 'a: "1.10" # c\n'],
    [
      'a literal block becomes a line, its comment stays',
      'a: |- # c\n  one\n  two\n\nb: 1\n',
      'a: "1.10" # c\n\nb: 1\n',
    ],
    ['a quotation over lines becomes one', 'a: "one\n  two" # c\nb: 1\n', 'a: "1.10" # c\nb: 1\n'],
    [
      'a list goes, what stands on the line of its key stays',
      'a: # c\n  # d\n  - 1 # e\n  - 2\n    # f\nb: 1\n',
      'a: "1.10" # c\n  # d\nb: 1\n',
    ],
    ['a map in brackets goes', 'a: {b: 1,\n  c: 2} # c\n', 'a: "1.10" # c\n'],
  ])('%s', (_, before, after) => {
    expect(edited(before, { op: 'set', path: ['a'], value: '1.10' })).toBe(after);
  });

  it('writes numbers, booleans and null without quotes', () => {
    const text = 'a: "x"\nb: y\nc: z\nd: w\n';
    expect(
      edited(
        text,
        { op: 'set', path: ['a'], value: 5 },
        { op: 'set', path: ['b'], value: false },
        { op: 'set', path: ['c'], value: null },
        { op: 'set', path: ['d'], value: 1e21 },
      ),
    ).toBe('a: 5\nb: false\nc: null\nd: 1e+21\n');
  });

  it('writes a text of several lines as a literal block, after the comment on the line', () => {
    const value = 'She rang.\n\n- twice\n';
    expect(edited('a: x # c\nb: 1\n', { op: 'set', path: ['a'], value })).toBe(
      'a: | # c\n  She rang.\n\n  - twice\nb: 1\n',
    );
    expect(edited('l:\n    - x\n', { op: 'set', path: ['l', 0], value: 'a\nb' })).toBe(
      'l:\n    - |-\n      a\n      b\n',
    );
    expect(edited('a: >\n     old\n\n# c\n', { op: 'set', path: ['a'], value })).toBe(
      'a: |\n  She rang.\n\n  - twice\n\n# c\n',
    );
    expect(edited('{a: x}\n', { op: 'set', path: ['a'], value })).toBe('{a: "She rang.\\n\\n- twice\\n"}\n');
  });

  it('writes a literal block with the line ends of the file, and none at its end if it has none', () => {
    expect(edited('a: x\r\nb: 1\r\n', { op: 'set', path: ['a'], value: 'one\ntwo' })).toBe(
      'a: |-\r\n  one\r\n  two\r\nb: 1\r\n',
    );
    expect(edited('a: x', { op: 'set', path: ['a'], value: 'one\ntwo' })).toBe('a: |-\n  one\n  two');
    expect(edited('a: |-\n  one\n  two', { op: 'set', path: ['a'], value: 'one' })).toBe('a: one');
  });

  it('writes no literal block where comments or spaces below would become part of it', () => {
    const set = (text: string) => edited(text, { op: 'set', path: ['a'], value: 'one\ntwo' });
    expect(set('a: x\n    # deep\nb: 1\n')).toBe('a: "one\\ntwo"\n    # deep\nb: 1\n');
    expect(set('a: x\n\n   \nb: 1\n')).toBe('a: "one\\ntwo"\n\n   \nb: 1\n');
    expect(set('a: x\n\n# c\nb: 1\n')).toBe('a: |-\n  one\n  two\n\n# c\nb: 1\n');
  });

  it('writes maps and lists below their key, as the file indents them', () => {
    const value = { kind: 'task', refs: ['T-261122-7K3QX'], none: [], deep: { note: 'a: b' } };
    expect(edited('x:\n    y: 1\nl:\n- 1\na: old # c\n', { op: 'set', path: ['a'], value })).toBe(
      [
        'x:',
        '    y: 1',
        'l:',
        '- 1',
        'a: # c',
        '    kind: task',
        '    refs:',
        '    - T-261122-7K3QX',
        '    none: []',
        '    deep:',
        '        note: "a: b"',
        '',
      ].join('\n'),
    );
    expect(edited('- old # c\n- b\n', { op: 'set', path: [0], value: { x: 1, z: [2] } })).toBe(
      '- x: 1 # c\n  z:\n    - 2\n- b\n',
    );
    expect(
      edited('-\n     [old] # c\n- \t[old]\n', {
        op: 'set',
        path: [],
        value: [
          { x: 1, z: 2 },
          { x: 3, z: 4 },
        ],
      }),
    ).toBe('-\n     x: 1 # c\n     z: 2\n- x: 3\n  z: 4\n');
    expect(edited('{"a": 1}\n', { op: 'set', path: ['a'], value: { x: ['y'] } })).toBe('{"a": {"x": ["y"]}}\n');
  });

  it('touches of a map only the keys that differ', () => {
    const text = 'd:\n  kind: none # why\n  at: 2026-11-22\n  reason: "old"\n  # end\nx: 1\n';
    const value = { kind: 'task', at: '2026-11-22', refs: ['T-261122-7K3QX'] };
    expect(edited(text, { op: 'set', path: ['d'], value })).toBe(
      'd:\n  kind: task # why\n  at: 2026-11-22\n  refs:\n    - T-261122-7K3QX\n  # end\nx: 1\n',
    );
    expect(edited(text, { op: 'set', path: ['d'], value: { reason: 'old', at: '2026-11-22', kind: 'none' } })).toBe(
      text,
    );
  });

  it('touches of a list only the items that differ', () => {
    const text = 't:\n  - a # 1\n  - b # 2\n  - c # 3\n';
    const set = (...value: readonly string[]) => edited(text, { op: 'set', path: ['t'], value });
    expect(set('a', 'c')).toBe('t:\n  - a # 1\n  - c # 3\n');
    expect(set('a', 'x', 'c')).toBe('t:\n  - a # 1\n  - x # 2\n  - c # 3\n');
    expect(set('z', 'a', 'b', 'c')).toBe('t:\n  - z\n  - a # 1\n  - b # 2\n  - c # 3\n');
    expect(set('a', 'b', 'c', 'd')).toBe('t:\n  - a # 1\n  - b # 2\n  - c # 3\n  - d\n');
    expect(set()).toBe('t: []\n');
  });

  it('adds a key after the last one, and the parents that are missing', () => {
    expect(edited('a: 1\n\n# end\n', { op: 'set', path: ['b'], value: 'x' })).toBe('a: 1\nb: x\n\n# end\n');
    expect(edited('a:\n  b:\n    c: 1 # x\nd: 1\n', { op: 'set', path: ['a', 'b', 'e', 'f'], value: [1] })).toBe(
      'a:\n  b:\n    c: 1 # x\n    e:\n      f:\n        - 1\nd: 1\n',
    );
    expect(edited('a:\nb: 1\n', { op: 'set', path: ['a', 'x', 0, 'z'], value: 1 })).toBe(
      'a:\n  x:\n    - z: 1\nb: 1\n',
    );
    expect(edited('l:\n  - a: 1\n', { op: 'set', path: ['l', 0, 'b'], value: 2 })).toBe('l:\n  - a: 1\n    b: 2\n');
    expect(edited('l: [1]\n', { op: 'set', path: ['l', 1], value: 2 })).toBe('l: [1, 2]\n');
  });

  it('adds a key within brackets', () => {
    const set = (text: string) => edited(text, { op: 'set', path: ['m', 'b'], value: 'x, y' });
    expect(set('m: {a: 1}\n')).toBe('m: {a: 1, b: "x, y"}\n');
    expect(set('m: { a: 1 } # c\n')).toBe('m: { a: 1, b: "x, y" } # c\n');
    expect(set('m: {}\n')).toBe('m: {b: "x, y"}\n');
    expect(set('m: { }\n')).toBe('m: { b: "x, y" }\n');
    expect(set('m: {a: 1,\n  c: 2,\n  }\n')).toBe('m: {a: 1,\n  c: 2,\n  b: "x, y",\n  }\n');
    expect(set('{m: {a}}\n')).toBe('{m: {a, b: "x, y"}}\n');
    expect(edited('l: [a: 1]\n', { op: 'set', path: ['l', 0, 'b'], value: 2 })).toBe('l: [{a: 1, b: 2}]\n');
    expect(edited('{a, b: }\n', { op: 'set', path: ['a'], value: 1 }, { op: 'set', path: ['b'], value: 2 })).toBe(
      '{a: 1, b: 2 }\n',
    );
    expect(edited('{x: &x a, *x }\n', { op: 'set', path: ['a'], value: 1 })).toBe('{x: &x a, *x : 1 }\n');
  });

  it('quotes a key that needs it', () => {
    const value = 1;
    expect(edited('a: 1\n', { op: 'set', path: ['x: y'], value })).toBe('a: 1\n"x: y": 1\n');
    expect(edited('a: 1\n', { op: 'set', path: ['no'], value })).toBe('a: 1\n"no": 1\n');
    expect(edited('a: 1\n', { op: 'set', path: ['ключ'], value })).toBe('a: 1\nключ: 1\n');
    expect(edited('a: 1\n', { op: 'set', path: ['__proto__'], value })).toBe('a: 1\n__proto__: 1\n');
    expect(edited('"a b": {c: 1}\n', { op: 'set', path: ['a b', 'c'], value: 2 })).toBe('"a b": {c: 2}\n');
  });

  it('replaces an alias and drops a tag, and keeps an anchor that nothing repeats', () => {
    expect(edited('a: &x 1\nb: *x # c\n', { op: 'set', path: ['b'], value: 2 })).toBe('a: &x 1\nb: 2 # c\n');
    expect(edited('a: !!str 5\n', { op: 'set', path: ['a'], value: 6 })).toBe('a: 6\n');
    expect(edited('a: &x 1\n', { op: 'set', path: ['a'], value: 2 })).toBe('a: &x 2\n');
  });

  it('replaces a whole document', () => {
    expect(edited('# c\na: 1\n# d\n', { op: 'set', path: [], value: { b: 2 } })).toBe('# c\nb: 2\n# d\n');
    expect(edited('a: 1\n', { op: 'set', path: [], value: ['x', { z: 1 }] })).toBe('- x\n- z: 1\n');
    expect(edited('--- text # c\n', { op: 'set', path: [], value: { b: 2 } })).toBe('--- {"b": 2} # c\n');
    expect(edited('a: 1\n', { op: 'remove', path: ['a'] })).toBe('{}\n');
  });

  it('leaves out keys without a value', () => {
    expect(edited('a: 1\n', { op: 'set', path: ['b'], value: { x: undefined, z: 2 } })).toBe('a: 1\nb:\n  z: 2\n');
  });
});

describe('adding to a list', () => {
  it('puts an item before another, in the style of its neighbour', () => {
    const insert = (text: string, index: number) => edited(text, { op: 'insert', path: ['l'], index, value: 'x' });
    expect(insert('l:\n  # head\n  -  a\n  # about b\n  -  b\n', 1)).toBe(
      'l:\n  # head\n  -  a\n  -  x\n  # about b\n  -  b\n',
    );
    expect(insert('l:\n  # head\n  - a\n', 0)).toBe('l:\n  # head\n  - x\n  - a\n');
    expect(insert('l: [a, b]\n', 1)).toBe('l: [a, x, b]\n');
    expect(insert('l: [\n  a, # 1\n  b\n ]\n', 0)).toBe('l: [\n  x,\n  a, # 1\n  b\n ]\n');
    expect(insert('l: [\n  a, # 1\n  b\n ]\n', 1)).toBe('l: [\n  a, # 1\n  x,\n  b\n ]\n');
    expect(edited('- - a\n  - b\n', { op: 'insert', path: [0], index: 0, value: 'x' })).toBe('- - x\n  - a\n  - b\n');
  });

  it('keeps the quotes that all items have', () => {
    expect(edited("l: ['a', 'b']\n", { op: 'append', path: ['l'], value: 'c' })).toBe("l: ['a', 'b', c]\n");
    expect(edited("l:\n- 'a'\n- 'b'\n", { op: 'append', path: ['l'], value: 'c' })).toBe("l:\n- 'a'\n- 'b'\n- 'c'\n");
    expect(edited('l: ["a"]\n', { op: 'append', path: ['l'], value: 'c' })).toBe('l: ["a", "c"]\n');
  });

  it('puts a first word into brackets that are there, and what is larger below the key', () => {
    const append = (value: Edit & { op: 'append' }) => edited('l: [] # c\nx: 1\n', value);
    expect(append({ op: 'append', path: ['l'], value: 'a' })).toBe('l: [a] # c\nx: 1\n');
    expect(append({ op: 'append', path: ['l'], value: { a: 1 } })).toBe('l: # c\n  - a: 1\nx: 1\n');
    expect(append({ op: 'append', path: ['l'], value: 'a\nb' })).toBe('l: # c\n  - |-\n    a\n    b\nx: 1\n');
  });

  it('makes the list where there is none', () => {
    expect(edited('a: 1\n', { op: 'append', path: ['m', 'l'], value: 1 })).toBe('a: 1\nm:\n  l:\n    - 1\n');
    expect(edited('{a: 1}\n', { op: 'append', path: ['l'], value: 1 })).toBe('{a: 1, l: [1]}\n');
  });

  it('makes several edits in turn', () => {
    const append = (value: number): Edit => ({ op: 'append', path: ['l'], value });
    expect(edited('l:\n', append(1), append(2), { op: 'remove', path: ['l', 0] }, append(3))).toBe(
      'l:\n  - 2\n  - 3\n',
    );
  });
});

describe('removing', () => {
  it.each<[string, string, Edit['path'], string]>([
    ['a key with its comment', 'a: 1\nb: 2 # c\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['a key with all below it', 'a: 1\nb:\n  - 1\n    # x\n  - 2\n  # y\n# z\nc: 3\n', ['b'], 'a: 1\n# z\nc: 3\n'],
    ['the last key of a file without a last line break', 'a: 1\nb: 2', ['b'], 'a: 1'],
    ['the first key after a byte order mark', '\uFEFFa: 1\r\nb: 2\r\n', ['a'], '\uFEFFb: 2\r\n'],
    ['the first key on the line of a dash', '- a: 1 # c\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    ['the first item on the line of a dash', '- - a\n\n  - b\n', [0, 0], '- - b\n'],
    ['an item', 'l:\n- a\n- b\n- c\n', ['l', 1], 'l:\n- a\n- c\n'],
    ['the last item of a list', 'l:\n  - a\nx: 1\n', ['l', 0], 'l: []\nx: 1\n'],
    ['the last key of a map', 'm: # c\n  a: 1\nx: 1\n', ['m', 'a'], 'm: {} # c\nx: 1\n'],
    ['the last key under an anchor, whose comment stays', 'm: &x # c\n  a: 1\nx: 1\n', ['m', 'a'], 'm: {} # c\nx: 1\n'],
    ['the last key above a comment of the map', 'm:\n  a: 1\n  # tail\nx: 1\n', ['m', 'a'], 'm: {}\n  # tail\nx: 1\n'],
    ['the last item above a comment of the list', 'l:\n  - a\n  # tail\nx: 1\n', ['l', 0], 'l: []\n  # tail\nx: 1\n'],
    ['an item within brackets', 'l: [a, b, c]\n', ['l', 1], 'l: [a, c]\n'],
    ['the first item within brackets', 'l: [a, b]\n', ['l', 0], 'l: [b]\n'],
    ['the last item within brackets', 'l: [ a, b ]\n', ['l', 1], 'l: [ a ]\n'],
    ['the last item before a comma', 'l: [a, b,]\n', ['l', 1], 'l: [a,]\n'],
    ['the only item within brackets', 'l: [ a ]\n', ['l', 0], 'l: []\n'],
    ['an item on a line of its own', 'l: [\n  a, # 1\n  b, # 2\n  c\n ]\n', ['l', 1], 'l: [\n  a, # 1\n  c\n ]\n'],
    ['the last on a line of its own', 'l: [\n  a, # 1\n  b # 2\n ]\n', ['l', 1], 'l: [\n  a # 1\n ]\n'],
    [
      'an item before a comment within brackets',
      'l: [x, # of x\n  # about y\n  y, z]\n',
      ['l', 0],
      'l: [ # of x\n  # about y\n  y, z]\n',
    ],
    [
      'the last item below a comment within brackets',
      'l: [x,\n  # about z\n  z]\n',
      ['l', 1],
      'l: [x\n  # about z\n  ]\n',
    ],
    ['a key within braces', '{"a":1,"b":2,"c":3}', ['b'], '{"a":1,"c":3}'],
    ['what follows an empty text that keeps its blank lines', 'a: |+\nb: 1\n\nc: 1\n', ['b'], 'a: |+\nc: 1\n'],
    [
      'a line of spaces that the text before would take for its own',
      'a: |-\n  x\nb:\n    \nc: 1\n',
      ['b'],
      'a: |-\n  x\nc: 1\n',
    ],
    [
      'a deep comment that the text before would take for its own',
      'a: |-\n  x\nb: 1\n\n  # of b\n# of c\nc: 1\n',
      ['b'],
      'a: |-\n  x\n# of c\nc: 1\n',
    ],
    ['no empty line after a text', 'a: |-\n  x\nb: 1\n\nc: 1\n', ['b'], 'a: |-\n  x\n\nc: 1\n'],
    ['what follows a text that keeps its blank lines', 'a: |+\n  x\n\nb: 1\n\nc: 1\n', ['b'], 'a: |+\n  x\n\nc: 1\n'],
  ])('takes %s', (_, before, path, after) => {
    expect(edited(before, { op: 'remove', path })).toBe(after);
  });
});

describe('an edit that cannot be made', () => {
  it('is one in a text that is not clean', () => {
    expect(refusal('a: "\n', { op: 'set', path: ['a'], value: 1 })).toMatchObject({
      kind: 'unreadable',
      problems: [{ code: 'syntax', cause: 'unclosed-quote' }],
    });
    expect(refusal('a: 1\na: 2\n', { op: 'set', path: ['b'], value: 1 })).toMatchObject({ kind: 'unreadable' });
    expect(refusal('# empty\n', { op: 'set', path: ['b'], value: 1 })).toMatchObject({
      kind: 'unreadable',
      problems: [{ code: 'empty' }],
    });
  });

  it.each<[string, Edit]>([
    ['a: &x {n: 1}\nb: *x\n', { op: 'set', path: ['a', 'n'], value: 2 }],
    ['a: &x {n: 1}\nb: *x\n', { op: 'set', path: ['b', 'n'], value: 2 }],
    ['a: &x {n: 1}\nb: *x\n', { op: 'set', path: ['a', 'm'], value: 2 }],
    ['a: &x {n: 1}\nb: *x\n', { op: 'set', path: ['a'], value: 2 }],
    ['a: &x {n: 1}\nb: *x\n', { op: 'remove', path: ['a'] }],
    ['a: &x [1]\nb: *x\n', { op: 'append', path: ['a'], value: 2 }],
    ['a: &x [1]\nb: *x\n', { op: 'append', path: ['b'], value: 2 }],
    ['a: {m: &x 1}\nb: *x\n', { op: 'set', path: ['a'], value: 2 }],
    ['&x a: 1\nb: *x\n', { op: 'remove', path: ['a'] }],
  ])('is one that would change several places at once: %j %j', (text, edit) => {
    expect(refusal(text, edit)).toMatchObject({ kind: 'shared', anchor: 'x' });
  });

  it('is one below something that holds nothing', () => {
    expect(refusal('a: text\n', { op: 'set', path: ['a', 'b'], value: 1 })).toEqual({
      kind: 'wrong-kind',
      path: ['a'],
      wanted: 'map',
    });
    expect(refusal('a: text\n', { op: 'append', path: ['a'], value: 1 })).toEqual({
      kind: 'wrong-kind',
      path: ['a'],
      wanted: 'list',
    });
    expect(refusal('a: [1]\n', { op: 'set', path: ['a', 'b'], value: 1 })).toEqual({
      kind: 'wrong-kind',
      path: ['a'],
      wanted: 'map',
    });
  });

  it('is one of something that is not there', () => {
    expect(refusal('a: [1]\n', { op: 'remove', path: ['b'] })).toEqual({ kind: 'missing', path: ['b'] });
    expect(refusal('a: [1]\n', { op: 'remove', path: [] })).toEqual({ kind: 'missing', path: [] });
    expect(refusal('a: [1]\n', { op: 'set', path: ['a', 5], value: 1 })).toEqual({ kind: 'missing', path: ['a', 5] });
    expect(refusal('a: [1]\n', { op: 'insert', path: ['a'], index: 2, value: 1 })).toEqual({
      kind: 'missing',
      path: ['a', 2],
    });
    expect(refusal('a: 1\n', { op: 'set', path: ['l', 3], value: 1 })).toEqual({ kind: 'missing', path: ['l', 3] });
  });

  it('is one of a key without a colon', () => {
    expect(refusal('? a\n? b\n', { op: 'set', path: ['a'], value: 1 })).toEqual({
      kind: 'odd-form',
      path: ['a'],
    });
  });

  it('is one that would leave a byte order mark of the text at its start', () => {
    expect(refusal('a: 1\n\uFEFFb: 2\n', { op: 'remove', path: ['a'] })).toEqual({ kind: 'odd-form', path: ['a'] });
  });

  it('is none of the edits that came with it', () => {
    const result = applyEdits('a: 1\nb: 2\n', [
      { op: 'set', path: ['a'], value: 2 },
      { op: 'remove', path: ['c'] },
    ]);
    expect(result).toEqual({ problem: { kind: 'missing', path: ['c'] } });
  });

  it('throws where the value is no data: a mistake of the program', () => {
    expect(() => applyEdits('a: 1\n', [{ op: 'set', path: ['a'], value: Number.NaN }])).toThrow(TypeError);
  });
});
