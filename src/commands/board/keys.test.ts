import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editLine, emptyLine, lineWith } from './edited-line.ts';
import { commandLetter, type Key, readKeys } from './keys.ts';

const names = (sent: string, isAll = true): readonly string[] =>
  readKeys(sent, isAll).keys.map((key) => (key.is === 'text' ? key.text : key.is));

describe('what a terminal sends', () => {
  test.each([
    ['hj', ['hj']],
    ['\x1b[A\x1bOB\x1b[C\x1b[D', ['up', 'down', 'right', 'left']],
    ['\x1b[1;2C\x1b[1;2D', ['shift-right', 'shift-left']],
    ['\r\t\x7f\x03\x1a', ['enter', 'tab', 'backspace', 'interrupt', 'suspend']],
    ['\x1b', ['escape']],
    ['\x1bq', ['escape', 'q']],
    ['\x1b[<0;11;5M\x1b[<0;11;5m\x1b[<64;1;1M', ['click', 'wheel']],
    // Keys that nobody asked for, and replies of the terminal to other programs.
    ['\x1b[15~\x1b[?62;4c\x01', []],
  ])('%j is %j', (sent, expected) => {
    expect(names(sent)).toEqual(expected);
  });

  test('is text where it was pasted, line breaks and all, and no command', () => {
    expect(readKeys('\x1b[200~q\rm\x1b[201~x').keys).toEqual([
      { is: 'text', text: 'q\rm', isPasted: true },
      { is: 'text', text: 'x', isPasted: false },
    ]);
  });

  test('is the same keys, wherever it is cut', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '\x1b[A',
        '\x1bOC',
        '\x1b[1;2D',
        '\x1b[5~',
        'q',
        'ё',
        '👍',
        '\r',
        '\x1b[<0;3;4M',
        '\x1b[200~a\rb\x1b[201~',
      ),
      { maxLength: 12 },
    );
    const textOf = (keys: readonly Key[]): string =>
      keys.map((key) => (key.is === 'text' ? `${key.isPasted ? '+' : ''}${key.text}` : `<${key.is}>`)).join('');
    fc.assert(
      fc.property(pieces, fc.nat(), (sent, cut) => {
        const all = sent.join('');
        const at = all.length === 0 ? 0 : cut % all.length;
        const first = readKeys(all.slice(0, at));
        const second = readKeys(first.rest + all.slice(at), true);
        // Half of an emoji is sent by no terminal: streams decode whole letters.
        if (/[\ud800-\udbff]$/.test(all.slice(0, at))) return;
        expect(textOf([...first.keys, ...second.keys])).toBe(textOf(readKeys(all, true).keys));
      }),
    );
  });
});

test('letters are those of the same keys on a Russian keyboard', () => {
  expect(['ь', 'Р', 'Д', 'й', 'а', '.', ',', 'm', '?'].map(commandLetter)).toEqual([
    'm',
    'H',
    'L',
    'q',
    'f',
    '/',
    '?',
    'm',
    '?',
  ]);
});

describe('a line that is typed', () => {
  const type = (...keys: readonly Key[]): string =>
    keys.reduce((line, key) => editLine(line, key) ?? line, emptyLine).text;
  const words = (text: string): Key => ({ is: 'text', text, isPasted: true });

  test('takes letters in, and whole characters out', () => {
    expect(type(words('Привет'), { is: 'left' }, words('!'), { is: 'end' }, { is: 'backspace' })).toBe('Приве!');
    expect(type(words('a👨‍👩‍👧b'), { is: 'backspace' }, { is: 'backspace' })).toBe('a');
    expect(type(words('ab'), { is: 'home' }, { is: 'delete' }, words('c'))).toBe('cb');
    expect(type(words('all gone'), { is: 'clear-line' })).toBe('');
  });

  test('is one line without anything that a terminal obeys', () => {
    expect(type(words('one\r\n\x1b[31mtwo\u202e\tthree'))).toBe('one [31mtwo three');
    expect(editLine(lineWith('x'.repeat(4_000)), words('y'))?.text).toHaveLength(4_000);
    expect(editLine(emptyLine, { is: 'up' })).toBeUndefined();
  });
});
