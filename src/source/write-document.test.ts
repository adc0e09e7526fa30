import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocument } from './write-document.ts';
import { parseYaml } from './yaml.ts';

test('a new file has short lists in brackets, and everything else in lines', () => {
  expect(
    writeDocument({
      title: 'Call back: today',
      cases: ['C-261102-4MX2Q', 'C-261103-00001'],
      due: '2026-11-24',
      owner: undefined,
      text: 'One\nTwo\n',
      history: [{ at: '2026-11-22', by: 'ann', to: 'open' }],
    }),
  ).toBe(`title: "Call back: today"
cases: [C-261102-4MX2Q, C-261103-00001]
due: 2026-11-24
text: |
  One
  Two
history:
  - at: 2026-11-22
    by: ann
    to: open
`);
});

test('whatever texts it holds, it says them when it is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, tags) => {
      expect(parseYaml(writeDocument({ title, tags: [...tags, 'x'] })).value).toEqual({ title, tags: [...tags, 'x'] });
    }),
    { numRuns: 300 },
  );
});
