import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '../../model/gen/types.gen.ts';
import { validators as full } from '../../model/gen/validate-full.gen.js';
import { validators as lean } from '../../model/gen/validate-lean.gen.js';
import { arbitraryChange, makeChange, variantsOf } from './changed-documents.ts';
import { examplesOf } from './examples.ts';
import { readSchemas } from './read.ts';
import { compileStandard, standardValidator } from './standard.ts';

const ajv = compileStandard(readSchemas('schemas'));
const kinds = Object.keys(lean) as readonly Kind[];
const documents = kinds.flatMap((kind) => examplesOf(kind).map((document) => ({ kind, document })));

test.each(kinds)(
  'the validators of %s agree with a standard one on every example with any one thing changed',
  (kind) => {
    const standard = standardValidator(ajv, kind);
    const disagreements: unknown[] = [];
    let judged = 0;
    for (const example of examplesOf(kind)) {
      for (const document of variantsOf(structuredClone(example))) {
        const verdict = standard(document);
        judged += 1;
        if (full[kind](document) !== verdict || lean[kind](document) !== verdict)
          disagreements.push(structuredClone(document));
      }
    }
    expect(judged).toBeGreaterThan(100);
    expect(disagreements).toEqual([]);
  },
);

test('the validators agree with a standard one on examples with several things changed', () => {
  const verdicts = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(arbitraryChange, { minLength: 1, maxLength: 3 }),
      ({ kind, document }, changes) => {
        const changed: unknown = structuredClone(document);
        for (const one of changes) makeChange(changed, one);
        const verdict = standardValidator(ajv, kind)(changed);
        verdicts[verdict ? 'right' : 'wrong'] += 1;
        expect(full[kind](changed)).toBe(verdict);
        expect(lean[kind](changed)).toBe(verdict);
      },
    ),
    { numRuns: 1000 },
  );
  expect(Math.min(verdicts.right, verdicts.wrong)).toBeGreaterThan(30);
});
