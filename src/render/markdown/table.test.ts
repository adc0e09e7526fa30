import { describe, expect, it } from 'vitest';
import { markdownTable } from './table.ts';

describe('markdownTable', () => {
  it('pads nothing, so that one changed cell is one changed line', () => {
    const rows = [
      ['Sales', '5'],
      ['Customer support', '12'],
    ];
    expect(markdownTable(['Team', 'Tasks'], rows, ['left', 'right'])).toBe(
      '| Team | Tasks |\n| --- | --: |\n| Sales | 5 |\n| Customer support | 12 |\n',
    );
  });

  it('aligns to the left where nothing else is said, and may have no rows', () => {
    expect(markdownTable(['a', 'b'], [], ['center'])).toBe('| a | b |\n| :-: | --- |\n');
  });

  it('leaves one blank in an empty cell', () => {
    expect(markdownTable(['a', 'b'], [['', 'x']])).toContain('\n| | x |\n');
    expect(markdownTable(['a', 'b'], [['x', '']])).toContain('\n| x | |\n');
  });

  it('refuses a row that does not fit the head', () => {
    expect(() => markdownTable(['a', 'b'], [['x']])).toThrow('A row of 1 cells in a table of 2 columns: x');
  });
});
