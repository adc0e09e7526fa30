import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from './edit.ts';

const EDITS: readonly Edit[] = [
  { op: 'set', path: ['status'], value: 'in_progress' },
  {
    op: 'append',
    path: ['history'],
    value: { at: '2026-11-22T10:15:00+03:00', by: 'anna', to: 'in_progress', note: 'Called: agreed on Monday' },
  },
];

interface Fixture {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Reads the table: what stays and goes is the text before, what stays and comes the text after. */
function readFixtures(): readonly Fixture[] {
  const table = readFileSync(new URL('./fixtures/awkward-edits.txt', import.meta.url), 'utf8');
  return table
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [heading = '', ...lines] = block.replace(/\n$/, '').split('\n');
      const options = /\[(.*)\]$/.exec(heading)?.[1]?.split(' ') ?? [];
      const lineBreak = options.includes('crlf') ? '\r\n' : options.includes('cr') ? '\r' : '\n';
      const side = (signs: string) => {
        const kept = lines
          .filter((line) => line === '' || signs.includes(line.charAt(0)))
          .map((line) => line.slice(1).replaceAll('␠', ' ').replaceAll('⇥', '\t'));
        const text = kept.join(lineBreak) + (options.includes('open') ? '' : lineBreak);
        return options.includes('bom') ? `\uFEFF${text}` : text;
      };
      return { name: heading, before: side(' -'), after: side(' +') };
    });
}

describe('a new status and a history entry in files as people write them', () => {
  it.each(readFixtures())('change only their lines: $name', ({ before, after }) => {
    expect(applyEdits(before, EDITS)).toEqual({ text: after });
  });
});
