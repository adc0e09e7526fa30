import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { type CompactSet, definitionsId } from './compact-schema.ts';
import { compactKeywords } from './keywords.ts';

/**
 * A module with a validator for every kind that lists all that is wrong with a document. It imports the formats of the
 * lean one and nothing else: ajv has done its work when the module is written.
 */
export function generateFullValidators({ kinds, definitions, formats }: CompactSet): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    meta: false,
    validateSchema: false,
    next: true,
    keywords: [...compactKeywords, 'minContains', 'maxContains'],
    formats: Object.fromEntries([...formats.keys()].map((format) => [format, () => true])),
    code: { source: true, esm: true, lines: true, optimize: true, formats: _`formats` },
  });
  ajv.addSchema({ $id: definitionsId, $defs: Object.fromEntries(definitions) });
  const exported = new Map([...kinds.keys()].map((kind, i) => [kind, `kind${i}`]));
  for (const [kind, schema] of kinds) ajv.addSchema({ ...schema, $id: kind });
  const code = standalone.default(ajv, Object.fromEntries([...exported].map(([kind, name]) => [name, kind])));
  if (/\b(?:require|import)\b *\(/.test(code)) throw new Error('the validators would import something at run time');
  const table = [...exported].map(([kind, name]) => `${JSON.stringify(kind)}: ${name}`);
  const module = `import { formats } from './validate-lean.gen.js';
${gather(code).replace(/^export const kind/gm, 'const kind')}
export const validators = {${table.join(', ')}};`;
  const { code: minified } = transformSync(module, { minify: true, format: 'esm', treeShaking: true, lineLimit: 160 });
  return minified;
}

/**
 * ajv joins the errors of each entry of a list to those before in a new list: with a mistake in each of n entries, that
 * is n² errors copied. Here they are added to the list that is there. Each run of a validator makes lists of its own.
 */
function gather(code: string): string {
  const added = code.replaceAll(/\b(\w+)\.concat\(([\w.]+)\)/g, 'addErrors($1, $2)');
  if (added === code || added.includes('.concat(')) throw new Error('ajv joins errors in a way that is not known here');
  return `function addErrors(all, more) { for (const one of more) all.push(one); return all; }\n${added}`;
}
