import { type CompactSchema, type CompactSet, definitionName } from './compact-schema.ts';
import { formatFunction, writeFormats } from './formats.ts';
import { otherwise } from './keywords.ts';

/**
 * A module with a predicate for every kind: true where a document fits its schema. It says nothing about what is wrong,
 * so it needs no paths and no error objects, and takes a fraction of the size and time of a validator that does.
 */
export function generateLeanValidators({ kinds, definitions, formats }: CompactSet): string {
  const functions = [...definitions].map(([name, schema]) => declare(name, schema));
  const kindFunctions = [...kinds].map(([kind, schema]) => declare(kindFunction(kind), schema));
  const table = [...kinds.keys()].map((kind) => `  ${JSON.stringify(kind)}: ${kindFunction(kind)},\n`);
  return `
const isObject = (v) => typeof v === "object" && v !== null && !Array.isArray(v);

function everyValue(v, test) {
  for (const key in v) if (!test(v[key])) return false;
  return true;
}

${writeFormats(formats)}
${[...functions, ...kindFunctions].join('\n')}
export const validators = {
${table.join('')}};
`;

  function declare(name: string, schema: CompactSchema): string {
    const { properties = {}, knownKeys, type, ...rest } = schema;
    if (knownKeys === undefined || type !== 'object') throw new Error(`${name} is not a closed object`);
    const tests = new Map<string, string[]>();
    for (const [key, property] of Object.entries(properties)) {
      const test = expression(property, 'value');
      tests.set(test, [...(tests.get(test) ?? []), key]);
    }
    const cases = [...tests].map(([test, keys]) => {
      const labels = keys.map((key) => `      case ${JSON.stringify(key)}:\n`).join('');
      return `${labels}        if (!(${test})) return false;\n        break;\n`;
    });
    return `function ${name}(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
${cases.join('')}      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return ${conjunction(objectTests(rest, 'v'))};
}
`;
  }

  /** A JavaScript expression that is true where the value of the variable fits the schema. */
  function expression(schema: CompactSchema, v: string): string {
    if (schema.$ref !== undefined) return `${definitionName(schema.$ref)}(${v})`;
    if (schema.const !== undefined) return `${v} === ${JSON.stringify(schema.const)}`;
    if (schema.enum !== undefined) return oneOf(schema.enum, v);
    if (schema.type === undefined) return conjunction(objectTests(schema, v));
    return disjunction([schema.type].flat().map((type) => conjunction(typeTests(schema, type, v))));
  }

  function oneOf(choices: readonly unknown[], v: string): string {
    if (choices.length > 3) return `${JSON.stringify(choices)}.includes(${v})`;
    return disjunction(choices.map((value) => `${v} === ${JSON.stringify(value)}`));
  }

  function typeTests(schema: CompactSchema, type: string, v: string): readonly string[] {
    switch (type) {
      case 'string':
        return [
          schema.format === undefined ? `typeof ${v} === "string"` : `${formatFunction(schema.format)}(${v})`,
          ...(schema.when === undefined ? [] : [expression(schema.when.must, v)]),
        ];
      case 'boolean':
        return [`typeof ${v} === "boolean"`];
      case 'number':
        return [`Number.isFinite(${v})`, ...rangeTests(schema, v)];
      case 'integer':
        return [`Number.isInteger(${v})`, ...rangeTests(schema, v)];
      case 'array':
        return [`Array.isArray(${v})`, ...arrayTests(schema, v)];
      case 'object':
        return [`isObject(${v})`, ...objectTests(schema, v)];
      default:
        throw new Error(`no test is written for the type ${type}`);
    }
  }

  function rangeTests({ minimum, maximum }: CompactSchema, v: string): readonly string[] {
    return [
      ...(minimum === undefined ? [] : [`${v} >= ${minimum}`]),
      ...(maximum === undefined ? [] : [`${v} <= ${maximum}`]),
    ];
  }

  function arrayTests(
    { items, minItems, contains, minContains = 1, maxContains }: CompactSchema,
    v: string,
  ): readonly string[] {
    const tests: string[] = [];
    if (minItems !== undefined) tests.push(`${v}.length >= ${minItems}`);
    if (items !== undefined) tests.push(`${v}.every(${asFunction(items)})`);
    if (contains !== undefined) {
      const found = `${v}.filter(${asFunction(contains)}).length`;
      if (minContains > 0) tests.push(`${found} >= ${minContains}`);
      if (maxContains !== undefined) tests.push(`${found} <= ${maxContains}`);
    }
    return tests;
  }

  /** What is asked of a value that is known to be an object. */
  function objectTests(schema: CompactSchema, v: string): readonly string[] {
    const { properties = {}, required = [], minProperties, keyNames, additionalProperties } = schema;
    const { allOf = [], when, anyRequired, notTogether, choose } = schema;
    const tests = required.map((key) => `${v}.${key} !== undefined`);
    for (const [key, property] of Object.entries(properties)) {
      const test = expression(property, `${v}.${key}`);
      if (test !== 'true') tests.push(`(${v}.${key} === undefined || (${test}))`);
    }
    if (minProperties !== undefined) tests.push(`Object.keys(${v}).length >= ${minProperties}`);
    if (keyNames !== undefined) tests.push(`Object.keys(${v}).every(${asFunction(keyNames)})`);
    if (additionalProperties !== undefined) tests.push(`everyValue(${v}, ${asFunction(additionalProperties)})`);
    if (anyRequired !== undefined) tests.push(disjunction(anyRequired.map((key) => `${v}.${key} !== undefined`)));
    if (notTogether !== undefined) tests.push(disjunction(notTogether.map((key) => `${v}.${key} === undefined`)));
    if (choose !== undefined) tests.push(choice(choose, v));
    if (when !== undefined) tests.push(`(!(${expression(when.where, v)}) || (${expression(when.must, v)}))`);
    return [...tests, ...allOf.flatMap((part) => objectTests(part, v))];
  }

  function choice(branches: Record<string, CompactSchema>, v: string): string {
    const { [otherwise]: last, ...keyed } = branches;
    const tests = Object.entries(keyed).map(
      ([key, branch]) => `${v}.${key} !== undefined ? ${expression(branch, v)} : `,
    );
    return `(${tests.join('')}${last === undefined ? 'false' : expression(last, v)})`;
  }

  function asFunction(schema: CompactSchema): string {
    const test = expression(schema, 'v');
    return /^(\w+)\(v\)$/.exec(test)?.[1] ?? `(v) => ${test}`;
  }
}

function kindFunction(kind: string): string {
  return `${formatFunction(kind)}File`;
}

function conjunction(tests: readonly string[]): string {
  return tests.length === 0 ? 'true' : tests.join(' && ');
}

function disjunction(tests: readonly string[]): string {
  return tests.length === 1
    ? `${tests[0]}`
    : `(${tests.map((test) => (test.includes('&&') ? `(${test})` : test)).join(' || ')})`;
}
