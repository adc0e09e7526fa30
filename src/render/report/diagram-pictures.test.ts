import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../testing/hostile-strings.ts';
import { mermaidFence } from '../markdown/escape.ts';
import { mermaidLabel } from '../mermaid/label.ts';
import { plainLine } from '../text.ts';
import { picturesForDiagrams } from './diagram-pictures.ts';

const link = (number: number, alt: string): string => `![${alt}](pictures/${number}.svg)`;

test('each diagram becomes a picture with the words that stand for it', () => {
  const page = [
    '# Page\n',
    mermaidFence('flowchart TB\n  accTitle: The map#58; a company\n  a --> b\n'),
    'Between.\n',
    mermaidFence('gantt\n  title Tasks\n'),
    mermaidFence('pie\n  "a" : 1\n'),
    'After.\n',
  ].join('\n');
  expect(picturesForDiagrams(page, link)).toEqual({
    text: [
      '# Page\n',
      '![The map: a company](pictures/1.svg)\n',
      'Between.\n',
      '![Tasks](pictures/2.svg)\n',
      '![](pictures/3.svg)\n',
      'After.\n',
    ].join('\n'),
    diagrams: [
      'flowchart TB\n  accTitle: The map#58; a company\n  a --> b\n',
      'gantt\n  title Tasks\n',
      'pie\n  "a" : 1\n',
    ],
  });
});

test('other code stays what it is, also where it shows how a diagram is written', () => {
  const pages = [
    '```yaml\nname: mermaid\n```\n',
    '````markdown\n```mermaid\npie\n```\n````\n',
    '~~~\n```mermaid\npie\n```\n~~~\n',
    'Text ```mermaid``` in a line\n',
    '    ```mermaid\n    pie\n    ```\n',
    '```mermaid\nnever closed\n',
    '```mermaid-like\npie\n```\n',
  ];
  for (const page of pages) expect(picturesForDiagrams(page, link)).toEqual({ text: page, diagrams: [] });
});

test('fences of any kind are read as Markdown reads them', () => {
  const page = '~~~~ mermaid\r\npie\r\n~~~\r\n~~~~\r\nEnd\r\n';
  expect(picturesForDiagrams(page, link)).toEqual({ text: '![](pictures/1.svg)\nEnd\r\n', diagrams: ['pie\n~~~\n'] });
});

test('a diagram comes out as it went in, and its title as it was written, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.array(hostileText(), { maxLength: 4 }), (titles) => {
      const diagrams = titles.map((title, index) => `flowchart TB\n  accTitle: ${mermaidLabel(title)}\n  n${index}\n`);
      const page = diagrams.map((diagram) => mermaidFence(diagram)).join('\n');
      const alts: string[] = [];
      const pictured = picturesForDiagrams(page, (number, alt) => {
        alts.push(alt);
        return `picture ${number}`;
      });
      expect(pictured.diagrams).toEqual(diagrams);
      expect(alts).toEqual(titles.map((title) => plainLine(title).trim()));
      expect(pictured.text).toBe(diagrams.map((_, index) => `picture ${index + 1}\n`).join('\n'));
    }),
  );
});
