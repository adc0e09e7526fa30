import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyMarkdown } from './tidy-markdown.ts';

test('empty lines in a row become one, blanks at the ends of lines go, the end is one line break', () => {
  expect(tidyMarkdown('\n\n# A  \n\n\n\nb\t\n\n\n')).toBe('# A\n\nb\n');
});

test('an empty cell of a table holds one blank', () => {
  expect(tidyMarkdown('| a |  |  |\n| --- | --- | --- |\nx |  | y\n')).toBe(
    '| a | | |\n| --- | --- | --- |\nx |  | y\n',
  );
});

test('fenced blocks stay as they are', () => {
  const text = 'a\n\n```mermaid\nflowchart\n\n\n  a --> b  \n```\n\nb\n';
  expect(tidyMarkdown(text)).toBe(text);
});

test('a fence ends only with a fence as long', () => {
  const text = '````text\n```\n\n\n````\n\nb\n';
  expect(tidyMarkdown(text)).toBe(text);
});

test('what is tidy stays as it is', () => {
  const line = fc.constantFrom('', '# T', 'text', '- a', '| a |', '|  |  |', '```', '````', '  x  ');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const once = tidyMarkdown(lines.join('\n'));
      expect(tidyMarkdown(once)).toBe(once);
    }),
  );
});
