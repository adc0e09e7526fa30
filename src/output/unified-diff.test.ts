import { describe, expect, test } from 'vitest';
import { loadStyle } from './style.ts';
import { unifiedDiff } from './unified-diff.ts';

const style = await loadStyle(false);
const diffOf = (after: string, forTerminal = false) =>
  unifiedDiff([{ path: 'a.yaml', before: 'title: A\n', after }], style, forTerminal);

describe('a diff in a file or a pipe', () => {
  test('is exact, with tabs, carriage returns and emoji', () => {
    const { text, marked } = diffOf('title: "\tЁ 👩‍👧 é"\r\n');
    expect(marked).toBe(false);
    expect(text).toContain('+title: "\tЁ 👩‍👧 é"\r\n');
  });

  test('shows what would turn a line around, or steer whoever shows the log', () => {
    const { text, marked } = diffOf('title: "\u202Edlo\u202C \u2067x\u2069 \x1b[31m \x07"\n');
    expect(marked).toBe(true);
    expect(text).toContain('+title: "<U+202E>dlo<U+202C> <U+2067>x<U+2069> <U+001B>[31m <U+0007>"');
  });
});

test('a diff on a terminal leaves such characters out', () => {
  const { text, marked } = diffOf('title: "\u202Edlo"\n', true);
  expect(marked).toBe(false);
  expect(text).toContain('+title: "dlo"');
});
