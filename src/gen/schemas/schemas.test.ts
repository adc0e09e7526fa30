import { describe, expect, test } from 'vitest';
import { ideaStates } from '../../model/machines/idea.ts';
import { taskStates } from '../../model/machines/task.ts';
import { partsOf } from './parts.ts';
import { readSchemas } from './read.ts';
import { kindsOf, schemaOf } from './schema.ts';
import { compileStandard, standardValidator } from './standard.ts';

const schemas = readSchemas('schemas');
const ajv = compileStandard(schemas);

const parts = [...schemas].flatMap(([name, schema]) =>
  [...partsOf(schema)].map((found) => ({ ...found, name, place: name + found.pointer })),
);

describe('the schemas', () => {
  test.each(kindsOf(schemas))('%s compiles in the strictest mode of a standard validator', (kind) => {
    expect(() => standardValidator(ajv, kind)).not.toThrow();
  });

  test('close every object of their own, and let in keys that begin with x-', () => {
    const open = parts
      .filter(({ part }) => part.properties !== undefined && part.$ref === undefined)
      .filter(({ part }) => part.additionalProperties !== false || part.patternProperties?.['^x-'] === undefined);
    expect(open.map(({ place }) => place)).toEqual([]);
  });

  test('show examples that are right', () => {
    const wrong = parts.flatMap(({ name, pointer, part, place }) =>
      (part.examples ?? [])
        .filter((example) => !standardValidator(ajv, name, pointer.slice(1))(example))
        .map((example) => `${place}: ${JSON.stringify(example)}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(kindsOf(schemas))('%s shows a whole file in which every key is used at least once', (kind) => {
    const { examples = [], properties = {} } = schemaOf(schemas, kind);
    const used = new Set(examples.flatMap((example) => Object.keys(example ?? {})));
    const expected = Object.keys(properties).filter((key) => key !== 'retired');
    expect([...used].sort()).toEqual(expect.arrayContaining(expected));
  });

  test('name the states that the lifecycles have', () => {
    const statesOf = (kind: string, name: string) => schemaOf(schemas, kind).$defs?.[name]?.enum;
    expect(statesOf('task', 'taskStatus')).toEqual(taskStates);
    expect(statesOf('idea', 'ideaStatus')).toEqual(ideaStates);
  });

  test('require no list of which the domain does not say that it has at least one item', () => {
    const required = parts.flatMap(({ place, part }) =>
      (part.required ?? [])
        .filter((key) => part.properties?.[key]?.type === 'array')
        .map((key) => `${place.replace(/#.*\//, '#')}/${key}`),
    );
    expect(required.sort()).toEqual([
      'ack#/changes',
      'handoff#/stages',
      'handoff#/to',
      'idea#/history',
      'segments#allOfThem/all',
      'segments#anyOfThem/any',
      'success-map#/stages',
      'task#/history',
    ]);
  });
});
