import { expect, test } from 'vitest';
import { shapes } from '../../model/gen/shapes.gen.ts';
import { readSchemas } from './read.ts';
import { generateShapes } from './shapes.ts';

const schemas = readSchemas('schemas');

/** The schemas with one file changed as text. */
function withFile(name: string, change: (text: string) => string): typeof schemas {
  const changed = new Map(schemas);
  changed.set(name, JSON.parse(change(JSON.stringify(schemas.get(name)))));
  return changed;
}

test('a key that does not say what a change of it is stops the generator', () => {
  const forgetful = withFile('group', (text) => text.replace(',"x-change":"group-rhythm"', ''));
  expect(() => generateShapes(forgetful)).toThrow('group.meets does not say what a change of it is: x-change');
});

test('a list that does not say how its entries find each other again stops the generator', () => {
  const forgetful = withFile('handoff', (text) => text.replace('"x-list":"key:field"', '"x-list":"by field"'));
  expect(() => generateShapes(forgetful)).toThrow('handoff.information does not say how its entries are compared');
});

test('the table says how entries find each other, what holds where nothing is written, and what ids mean', () => {
  expect(shapes.handoff.fields?.information?.list).toEqual({ key: 'field' });
  expect(shapes['success-map'].fields?.stages).toMatchObject({ list: { key: 'id', ordered: true }, defines: 'stage' });
  expect(shapes.workspace.fields?.limits?.default).toEqual({});
  expect(shapes.touchpoint.fields?.expected_emotion?.default).toBe(1);
});
