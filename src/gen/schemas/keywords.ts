import { _, type CodeKeywordDefinition, stringify } from 'ajv/dist/2020.js';
import { and, getProperty } from 'ajv/dist/compile/codegen/index.js';

/** The key of `choose` whose schema holds where no other key is found. */
export const otherwise = '';

/** The keys an object may have, beside `x-…`. The error tells the wrong key and the ones that are allowed. */
const knownKeys: CodeKeywordDefinition = {
  keyword: 'knownKeys',
  type: 'object',
  schemaType: 'array',
  error: { message: 'unknown key', params: ({ params }) => _`{key: ${params.key}, allowed: ${params.allowed}}` },
  code(cxt) {
    const { gen, data, schema, it } = cxt;
    const allowed = gen.scopeValue('obj', { key: JSON.stringify(schema), ref: schema, code: stringify(schema) });
    const valid = gen.let('valid', true);
    gen.forIn('key', data, (key) => {
      gen.if(_`!${allowed}.includes(${key}) && !${key}.startsWith("x-")`, () => {
        gen.assign(valid, false);
        cxt.error(true, { key, allowed });
        if (!it.allErrors) gen.break();
      });
    });
    cxt.ok(valid);
  },
};

/** `propertyNames` without the extra error that says no more than that a key was wrong. */
const keyNames: CodeKeywordDefinition = {
  keyword: 'keyNames',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, data } = cxt;
    const valid = gen.let('valid', true);
    gen.forIn('key', data, (key) => {
      const keyValid = gen.name('_valid');
      cxt.subschema({ keyword: 'keyNames', data: key, dataTypes: ['string'], propertyName: key }, keyValid);
      gen.assign(valid, _`${valid} && ${keyValid}`);
    });
    cxt.ok(valid);
  },
};

/** At least one of several keys must be there. The error tells all of them at once. */
const anyRequired: CodeKeywordDefinition = {
  keyword: 'anyRequired',
  type: 'object',
  schemaType: 'array',
  error: { message: 'nothing of what is needed', params: ({ schema }) => _`{keys: ${stringify(schema)}}` },
  code(cxt) {
    const keys: readonly string[] = cxt.schema;
    cxt.fail(and(...keys.map((key) => _`${cxt.data}${getProperty(key)} === undefined`)));
  },
};

/** Several keys must not all be there. The error tells them. */
const notTogether: CodeKeywordDefinition = {
  keyword: 'notTogether',
  type: 'object',
  schemaType: 'array',
  error: { message: 'these exclude each other', params: ({ schema }) => _`{keys: ${stringify(schema)}}` },
  code(cxt) {
    const keys: readonly string[] = cxt.schema;
    cxt.fail(and(...keys.map((key) => _`${cxt.data}${getProperty(key)} !== undefined`)));
  },
};

/** Which of several schemas holds is decided by the first of their keys that an object has; no other is tried. */
const choose: CodeKeywordDefinition = {
  keyword: 'choose',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, data } = cxt;
    const valid = gen.let('valid', true);
    chooseFrom(Object.keys(cxt.schema));
    cxt.ok(valid);

    function chooseFrom([key, ...others]: readonly string[]): void {
      if (key === undefined) return;
      const hold = () => {
        const partValid = gen.name('_valid');
        cxt.subschema({ keyword: 'choose', schemaProp: key }, partValid);
        gen.assign(valid, partValid);
      };
      if (key === otherwise) hold();
      else gen.if(_`${data}${getProperty(key)} !== undefined`, hold, () => chooseFrom(others));
    }
  },
};

/** `if` and `then` (here `where` and `must`) without the extra error that says no more than that `then` failed. */
const when: CodeKeywordDefinition = {
  keyword: 'when',
  schemaType: 'object',
  trackErrors: true,
  code(cxt) {
    const { gen } = cxt;
    const valid = gen.let('valid', true);
    const [matches, partValid] = [gen.name('_matches'), gen.name('_valid')];
    const silent = { compositeRule: true, createErrors: false, allErrors: false } as const;
    cxt.subschema({ keyword: 'when', schemaProp: 'where', ...silent }, matches);
    cxt.reset();
    gen.if(matches, () => {
      cxt.subschema({ keyword: 'when', schemaProp: 'must' }, partValid);
      gen.assign(valid, partValid);
    });
    cxt.ok(valid);
  },
};

/** Keywords of ours that compact schemas use; each writes its own code and needs nothing at run time. */
export const compactKeywords = [knownKeys, keyNames, anyRequired, notTogether, choose, when];
