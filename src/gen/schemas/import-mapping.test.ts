import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { importFields } from '../../model/import-mapping.ts';
import { readImportMapping } from '../../model/import-mapping-read.ts';
import { parseYaml } from '../../source/yaml.ts';

const root = join(import.meta.dirname, '../../..');
const schema: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'docs/import-mapping.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const rest = 'received: R, text: T}\nconstants: {source: survey, external.system: s}\n';

describe('the published schema of mappings and the reader agree', () => {
  test.each([
    [true, `columns: {external.id: ID, ${rest}`],
    [true, `columns: {external.id: [A, 2], ${rest}`],
    [true, `columns: {external: {id: {content: true}}, ${rest}skip: 2\nheading: true\nx-note: any\n`],
    [true, `columns: {external.id: 1, ${rest}rows_where: [{column: 3, is: x, not: [1, true], empty: false}]\n`],
    [true, `columns: {external.id: ID, ${rest}values: {tags: {A: [x, y], "*": null}, channel: {B: call}}\n`],
    [
      true,
      `columns: {external.id: ID, ${rest}time: {format: [DD.MM.YY], zone: Europe/Berlin}\ndelimiter: tab\nsheet: 2\n`,
    ],
    [false, `columns: {external.id: {content: false}, ${rest}`],
    [false, `columns: {external.id: {contents: true}, ${rest}`],
    [false, `columns: {external.id: [], ${rest}`],
    [false, `columns: {external.id: 0, ${rest}`],
    [false, `columns: {external.id: ID, textt: X, ${rest}`],
    [false, `columns: {external.id: ID, ${rest}skip: -1\n`],
    [false, `columns: {external.id: ID, ${rest}skip: 1.5\n`],
    [false, `columns: {external.id: ID, ${rest}heading: 1\n`],
    [false, `columns: {external.id: ID, ${rest}rows_where: {column: A}\n`],
    [false, `columns: {external.id: ID, ${rest}rows_where: [{column: A}]\n`],
    [false, `columns: {external.id: ID, ${rest}rows_where: [{is: A}]\n`],
    [false, `columns: {external.id: ID, ${rest}rows_where: [{column: A, empty: 1}]\n`],
    [false, `columns: {external.id: ID, ${rest}values: {channel: {A: [x]}}\n`],
    [false, `columns: {external.id: ID, ${rest}delimiter: x\n`],
    [false, `columns: {external.id: ID, ${rest}time: {formats: DD}\n`],
    [false, '- a\n'],
  ])('%s: %s', (isRight, text) => {
    expect(validate(parseYaml(text).value)).toBe(isRight);
    expect('mapping' in readImportMapping('map.yaml', text)).toBe(isRight);
  });

  test('on which fields there are, and on its examples', () => {
    const { $defs, examples }: { $defs: Record<string, { properties: object }>; examples: readonly object[] } =
      JSON.parse(JSON.stringify(schema));
    for (const part of ['columns', 'constants', 'values']) {
      const known = Object.keys($defs[part]?.properties ?? {});
      expect(importFields.filter((field) => !known.includes(field))).toEqual([]);
    }
    for (const example of examples) {
      expect(validate(example)).toBe(true);
      expect(readImportMapping('map.yaml', JSON.stringify(example))).toHaveProperty('mapping');
    }
  });
});

test.each(['docs/import.md', 'docs/import.ru.md'])('the mappings of %s are right', (page) => {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/```yaml\n(.*?)```/gs);
  const mappings = [...blocks].map(([, text = '']) => text).filter((text) => text.startsWith('columns:'));
  expect(mappings.length).toBeGreaterThan(0);
  for (const text of mappings) {
    expect(readImportMapping('map.yaml', text)).toHaveProperty('mapping');
    expect(validate(parseYaml(text).value)).toBe(true);
  }
});
