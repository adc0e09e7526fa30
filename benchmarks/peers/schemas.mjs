import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schemas = fileURLToPath(new URL('../../schemas/', import.meta.url));
const common = 'common.schema.json#/$defs/';

/** Keywords whose values are schemas by name; every key in them is a name, not a keyword. */
const named = new Set(['properties', 'patternProperties', '$defs']);
/** Keywords whose values are data. */
const verbatim = new Set(['enum', 'const', 'required']);
/** Keywords that say something to people or to cxmap alone. `format` repeats what `pattern` says. */
const silent = new Set(['title', 'description', 'examples', 'default', 'format', 'patternErrorMessage']);

/**
 * The schema of a kind as any draft 2020-12 validator can read it: one self-contained document with what constrains,
 * and without what only explains.
 */
export function plainSchema(kind) {
  const schema = readSchema(`${kind}.schema.json`);
  const shared = readSchema('common.schema.json').$defs;
  const used = new Map();
  const plain = strip(schema, (reference) => {
    if (!reference.startsWith('#') && !reference.startsWith(common)) throw new Error(`${kind} refers to ${reference}`);
    return reference.replace(common, '#/$defs/common-');
  });
  // Definitions refer to others of their own file.
  const pending = [...JSON.stringify(plain).matchAll(/#\/\$defs\/common-(\w+)/g)].map(([, name]) => name);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (used.has(name)) continue;
    const definition = strip(shared[name], (reference) =>
      reference.replace(common, '#/$defs/').replace('#/$defs/', '#/$defs/common-'),
    );
    used.set(name, definition);
    pending.push(...[...JSON.stringify(definition).matchAll(/#\/\$defs\/common-(\w+)/g)].map(([, next]) => next));
  }
  const { $schema, $defs = {}, ...rest } = plain;
  const ours = [...used].map(([name, definition]) => [`common-${name}`, definition]);
  return { $schema, ...rest, $defs: { ...$defs, ...Object.fromEntries(ours) } };
}

function readSchema(name) {
  const { $id: _, ...schema } = JSON.parse(readFileSync(`${schemas}${name}`, 'utf8'));
  return schema;
}

function strip(schema, refer) {
  if (Array.isArray(schema)) return schema.map((part) => strip(part, refer));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !silent.has(keyword) && !keyword.startsWith('x-'));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword === '$ref') return [keyword, refer(value)];
      if (verbatim.has(keyword)) return [keyword, value];
      if (!named.has(keyword)) return [keyword, strip(value, refer)];
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, strip(part, refer)]))];
    }),
  );
}
