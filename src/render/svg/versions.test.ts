import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from './scene.ts';
import { versionMarks } from './versions.ts';

const mark = (name: number): Mark => ({ kind: 'shape', d: `M${name} 0h1` });
const marks = fc.array(fc.integer({ min: 0, max: 4 }).map(mark), { maxLength: 30 });

/** What a reader sees of one version. */
function seen(both: readonly Mark[], version: 'now' | 'later'): readonly Mark[] {
  return both.flatMap((one) => {
    if (one.kind !== 'group' || one.version === undefined) return [one];
    return one.version === version ? one.marks : [];
  });
}

describe('two versions over one another', () => {
  test('show each of them as it was', () => {
    fc.assert(
      fc.property(marks, marks, (now, later) => {
        const both = versionMarks(now, later);
        expect(seen(both, 'now')).toEqual(now);
        expect(seen(both, 'later')).toEqual(later);
      }),
    );
  });

  test('draw once what is alike, wherever the difference is', () => {
    const [a, b, c, d] = [mark(1), mark(2), mark(3), mark(4)];
    expect(versionMarks([a, b, c], [a, d, c])).toEqual([
      a,
      { kind: 'group', version: 'now', marks: [b] },
      { kind: 'group', version: 'later', marks: [d] },
      c,
    ]);
    expect(versionMarks([a, c], [a, b, c, d])).toEqual([
      a,
      { kind: 'group', version: 'later', marks: [b] },
      c,
      { kind: 'group', version: 'later', marks: [d] },
    ]);
  });

  test('take marks for alike that differ only in what a pointer is told', () => {
    const told = (title: string): Mark => ({ kind: 'group', title, marks: [mark(1)] });
    expect(versionMarks([told('today')], [told('later')])).toEqual([told('today')]);
  });
});
