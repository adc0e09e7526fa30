import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml.ts';

/** The value of a text that has nothing wrong with it. */
function dataOf(text: string): unknown {
  const { value, problems, notes } = parseYaml(text);
  expect({ problems, notes }).toEqual({ problems: [], notes: [] });
  return value;
}

/** Problems as `code "text at the span" detail`. */
function problemsOf(text: string): readonly string[] {
  return parseYaml(text).problems.map(
    ({ code, span, detail }) => `${code} ${JSON.stringify(text.slice(span.start, span.end))} ${detail}`,
  );
}

describe('what YAML means', () => {
  it('is the core schema of YAML 1.2: dates, yes, 1_000 and 12:30 are text', () => {
    const text = `[2026-11-22, 2026-11-22T10:15:00+03:00, no, yes, on, y, 1_000, 12:30, 190:20:30, 0b11, 1.2.3, <<, =, 1e999, -, '']`;
    expect(dataOf(text.replace(' -,', ''))).toEqual(
      '2026-11-22|2026-11-22T10:15:00+03:00|no|yes|on|y|1_000|12:30|190:20:30|0b11|1.2.3|<<|=|1e999|'.split('|'),
    );
  });

  it('has numbers, booleans and nulls in their usual forms', () => {
    expect(dataOf('[0, -1, +2, 012, 0o17, 0x1F, 1.10, .5, 5., 1e3, -2.5E-3]')).toEqual([
      0, -1, 2, 12, 15, 31, 1.1, 0.5, 5, 1000, -0.0025,
    ]);
    expect(dataOf('[true, True, TRUE, false, False, FALSE]')).toEqual([true, true, true, false, false, false]);
    expect(dataOf('[null, Null, NULL, ~]')).toEqual([null, null, null, null]);
    expect(dataOf('[.inf, -.INF, +.Inf, .nan]')).toEqual([
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ]);
    expect(dataOf('a:\nb: ""\n')).toEqual({ a: null, b: '' });
  });

  it('takes every key for a text, as it is written', () => {
    const text = '1.10: a\n012: b\nnull: c\n~: d\ntrue: e\n"q": f\n: g\n2026-11-22: h\n<<: i\n';
    expect(Object.keys(dataOf(text) as object).sort()).toEqual(
      ['', '012', '1.10', '2026-11-22', '<<', 'null', 'q', 'true', '~'].sort(),
    );
  });

  it('keeps the order of the keys', () => {
    expect(Object.keys(dataOf('b: 1\na: 2\nя: 3\nc: 4\n') as object)).toEqual(['b', 'a', 'я', 'c']);
  });

  it('has no keys but those of the file, and any text can be one', () => {
    const value = dataOf('__proto__: {polluted: true}\nconstructor: 1\na: {}\n') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'a']);
    expect(Object.values(value)[0]).toEqual({ polluted: true });
    expect(value.toString).toBeUndefined();
    expect('hasOwnProperty' in (value.a as object)).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('does not mind a byte order mark, CRLF, lone CR, markers and directives', () => {
    expect(dataOf('\uFEFFa: 1\r\nb: 2\r\n')).toEqual({ a: 1, b: 2 });
    expect(dataOf('a: 1\rb: 2\r')).toEqual({ a: 1, b: 2 });
    expect(dataOf('%YAML 1.2\n---\na: 1\n...\n')).toEqual({ a: 1 });
    expect(dataOf('\uFEFF---\na: 1\n')).toEqual({ a: 1 });
  });

  it('allows tabs between the parts of a line, as YAML does', () => {
    expect(dataOf('a:\t1\t# c\nb:\t[x,\ty]\nc: {d:\t"t\tt"}\n')).toEqual({ a: 1, b: ['x', 'y'], c: { d: 't\tt' } });
    expect(dataOf('- \t[1]\n-\t{a: |\n}'.replace('|\n', '2'))).toEqual([[1], { a: 2 }]);
  });

  it('follows the standard tags', () => {
    const text = '[!!str 5, !!int "5", !!float 5, !!bool "true", !!null "", ! 7, !!seq [1], !!map {a: 1}, !!int -0b11]';
    expect(dataOf(text)).toEqual(['5', 5, 5, true, null, '7', [1], { a: 1 }, -3]);
    expect(dataOf('%TAG !y! tag:yaml.org,2002:\n---\n[!y!str 5, !<tag:yaml.org,2002:str> 6]\n')).toEqual(['5', '6']);
  });

  it('repeats what an alias stands for, as one object', () => {
    const value = dataOf('a: &x {n: 1}\nb: *x\nc: &k key\n*k : v\n') as Record<string, unknown>;
    expect(value).toEqual({ a: { n: 1 }, b: { n: 1 }, c: 'key', key: 'v' });
    expect(value.b).toBe(value.a);
  });
});

describe('what is wrong with a text', () => {
  it('is every key that stands twice; the first counts and all else is still read', () => {
    const text = 'a: 1\nb: {x: 1, "x": 2}\na: 3\nc:\n  - y: 1\n    y: 2\na: 4\n';
    const { value, problems } = parseYaml(text);
    expect(value).toEqual({ a: 1, b: { x: 1 }, c: [{ y: 1 }] });
    expect(problems.map(({ code, detail, span, first }) => [code, detail, span.start, first?.start])).toEqual([
      ['duplicate-key', 'x', text.indexOf('"x"'), text.indexOf('x: 1')],
      ['duplicate-key', 'a', text.indexOf('a: 3'), 0],
      ['duplicate-key', 'y', text.indexOf('y: 2'), text.indexOf('y: 1')],
      ['duplicate-key', 'a', text.indexOf('a: 4'), 0],
    ]);
  });

  it('is an empty file, or one that holds only comments or markers', () => {
    for (const text of ['', '\n\n', '\uFEFF', '# nothing\n', '---\n', '---\n# nothing\n...\n', '...\n', '  \r\n']) {
      expect([text, parseYaml(text).value, problemsOf(text)]).toEqual([text, undefined, ['empty "" ']]);
    }
    expect(dataOf('null\n')).toBeNull();
    expect(dataOf('--- ~\n')).toBeNull();
  });

  it('is a second document, shown where it begins; the first is read', () => {
    const second = (text: string) => {
      const { value, problems } = parseYaml(text);
      return [value, problems.map(({ code, span }) => `${code} ${span.start}`)];
    };
    expect(second('a: 1\n---\nb: 2\n')).toEqual([{ a: 1 }, ['several-documents 5']]);
    expect(second('---\na: |\n  x\n--- # b\nb: 2\n---\nc: 3\n')).toEqual([{ a: 'x\n' }, ['several-documents 13']]);
    expect(second('a: 1\n...\n# c\nb: 2\n')).toEqual([{ a: 1 }, ['several-documents 13']]);
    expect(second('---\na: 1\n---\n')).toEqual([{ a: 1 }, ['several-documents 9']]);
  });

  it('is a control character, wherever YAML forbids it', () => {
    expect(problemsOf('a: b\x07\n')).toEqual(['control-character "\\u0007" U+0007']);
    expect(problemsOf('a: "\x1B[31m"\n')).toEqual(['control-character "\\u001b" U+001B']);
    expect(problemsOf('# \x00\na: 1\n')).toEqual(['control-character "\\u0000" U+0000']);
    expect(problemsOf('a: x\x7F\n')).toEqual(['control-character "\x7F" U+007F']);
    expect(problemsOf('a: |\n  \uD800\n')).toEqual(['control-character "\\ud800" U+D800']);
    expect(problemsOf('a: "\x7F" # \x9B\nb: \'\x80\'\n')).toEqual(['control-character "\x9B" U+009B']);
    expect(dataOf('a: "\x7F"\nb: \'\x80\'\n')).toEqual({ a: '\x7F', b: '\x80' });
  });

  it('is a key that is no text', () => {
    expect(problemsOf('{a: 1}: 2\n? [b]\n: 3\nc: {{d}}\n')).toEqual([
      'complex-key "{a: 1}" {a: 1}',
      'complex-key "[b]" [b]',
      'complex-key "{d}" {d}',
    ]);
    expect(parseYaml('{a: 1}: 2\nb: 3\n').value).toEqual({ b: 3 });
  });

  it('is a tag that is not one of the standard ones, or does not fit', () => {
    expect(problemsOf('a: !important x\nb: !!binary aGk=\nc: !!int x\nd: !!map [1]\ne: !!str [1]\n')).toEqual([
      'unknown-tag "!important" !important',
      'unknown-tag "!!binary" !!binary',
      'unknown-tag "!!int" !!int x',
      'unknown-tag "!!map" !!map',
      'unknown-tag "!!str" !!str',
    ]);
  });

  it('is an alias for nothing, for itself, or for far too much', () => {
    expect(problemsOf('a: *b\nb: &b 1\n')).toEqual(['syntax "*b" *b']);
    expect(problemsOf('a: &a\n  b: [1, *a]\n')).toEqual(['alias-cycle "*a" *a']);
    const laughs = ['a0: &a0 [ha, ha]'];
    for (let level = 1; level < 30; level++) laughs.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    const { problems } = parseYaml(laughs.join('\n'));
    expect(problems.map(({ code }) => code)).toEqual(['alias-limit']);
    expect(JSON.stringify(parseYaml(laughs.join('\n')).value).length).toBeLessThan(1_000_000);
  });

  it('is nesting over a hundred levels', () => {
    expect(parseYaml('['.repeat(120) + ']'.repeat(120)).problems.map(({ code }) => code)).toEqual(['too-deep']);
    expect(dataOf('['.repeat(90) + ']'.repeat(90))).toBeInstanceOf(Array);
  });

  it('is a block map on the line of its key, which the parser lets pass after an anchor', () => {
    expect(problemsOf('a: &x b: c\n')).toEqual([
      'syntax "&x b: c" a block mapping may not begin on the line of its key',
    ]);
  });
});

describe('numbers that lose digits', () => {
  it('are noted with their place, and are no problem in themselves', () => {
    const text = 'card: 9007199254740993\nlist:\n  - {id: -12345678901234567890}\nfine: 9007199254740992\n';
    const { problems, notes } = parseYaml(text);
    expect(problems).toEqual([]);
    expect(notes.map(({ code, detail, path }) => [code, detail, path])).toEqual([
      ['unsafe-integer', '9007199254740993', ['card']],
      ['unsafe-integer', '-12345678901234567890', ['list', 0, 'id']],
    ]);
  });

  it('are not texts, decimals or numbers that are exact', () => {
    expect(dataOf('["9007199254740993", 1e30, 0.1234567890123456789, 18014398509481984]')).toBeInstanceOf(Array);
  });
});
