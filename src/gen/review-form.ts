import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';

/**
 * A module that tells whether a document is a review, from docs/review.schema.json and the schema of diff that it uses.
 * It imports nothing: ajv has done its work when the module is written.
 */
export function generateReviewForm(review: object, diff: object): string {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    messages: false,
    validateSchema: false,
    logger: false,
    // Lengths are those of JavaScript, so that nothing has to be imported to count.
    unicode: false,
    code: { source: true, esm: true, lines: true, optimize: true },
  });
  ajv.addSchema(withoutWords(diff), 'diff.schema.json');
  const code = standalone.default(ajv, ajv.compile({ ...withoutWords(review), $id: 'review.schema.json' }));
  if (/\b(?:require|import)\b *\(/.test(code)) throw new Error('the validator would import something at run time');
  const module = code
    .replace(/export const validate = (\w+);/, 'export const isReview = $1;')
    .replace(/export default \w+;/, '');
  if (!module.includes('export const isReview'))
    throw new Error('ajv exports its validator in a way that is not known here');
  const { code: minified } = transformSync(module, { minify: true, format: 'esm', treeShaking: true, lineLimit: 160 });
  return `// Generated from docs/review.schema.json; do not edit.\n${minified}`;
}

/** What people read about a schema says nothing to a validator. */
function withoutWords(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'examples' || isWords(key, value) ? undefined : value)),
  );
}

function isWords(key: string, value: unknown): boolean {
  return (key === 'description' || key === 'title') && typeof value === 'string';
}

export const reviewFormTypes = `// Generated from docs/review.schema.json; do not edit.
/** Whether a document has the form of docs/review.schema.json. */
export declare const isReview: (document: unknown) => boolean;
`;
