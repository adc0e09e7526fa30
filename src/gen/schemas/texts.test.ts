import { describe, expect, test } from 'vitest';
import type { SchemaTexts } from '../../render/schema/worded-schema.ts';
import { partsOf } from './parts.ts';
import { readSchemas } from './read.ts';
import type { JsonSchema } from './schema.ts';
import { localesOf, readTexts, type TextSet, textProblems } from './texts.ts';

const schemas = readSchemas('schemas');
const texts = new Map(localesOf(schemas).map((locale) => [locale, readTexts('schemas', locale)]));

function withTexts(locale: string, set: TextSet): ReadonlyMap<string, TextSet> {
  return new Map<string, TextSet>([...texts, [locale, set]]);
}

/** The texts of all languages, with those of the working groups changed in one of them. */
function withGroup(locale: string, change: (group: SchemaTexts) => SchemaTexts): ReadonlyMap<string, TextSet> {
  const set = texts.get(locale);
  return withTexts(locale, new Map([...(set ?? []), ['group', change(set?.get('group') ?? {})]]));
}

describe('the texts beside the schemas', () => {
  test('say of every file, key and definition what to write, in every language, and speak of nothing else', () => {
    expect([...texts.keys()]).toEqual(['en', 'ru']);
    expect(textProblems(schemas, texts)).toEqual([]);
  });

  test('are not in the schemas themselves, which speak no language', () => {
    const parts = [...schemas].flatMap(([name, schema]) => [...partsOf(schema)].map((part) => ({ name, ...part })));
    const worded = parts.filter(({ part }) => part.title !== undefined || part.description !== undefined);
    expect(worded.map(({ name, pointer }) => name + pointer)).toEqual([]);
  });

  test('are Russian in Russian', () => {
    const titled = [...(texts.get('ru') ?? [])].flatMap(([name, words]) =>
      Object.entries(words).map(([pointer, { title, description }]) => ({ place: name + pointer, title, description })),
    );
    expect(titled.length).toBeGreaterThan(300);
    expect(
      titled.filter(({ title, description }) => ![title, description].every((one) => /[а-яё]/i.test(one))),
    ).toEqual([]);
  });

  test.each<[what: string, changed: ReadonlyMap<string, TextSet>, problem: string]>([
    [
      'a key without a description',
      withGroup('ru', (group) => ({ ...group, '#/properties/name': { title: 'Название', description: '' } })),
      'schemas/ru/group.json lacks a title and a description for #/properties/name',
    ],
    [
      'words for a key that is not there',
      withGroup('en', (group) => ({ ...group, '#/properties/colour': { title: 'Colour', description: 'Any.' } })),
      'schemas/en/group.json has words for #/properties/colour, which is not in schemas/group.schema.json',
    ],
    [
      'words for no schema at all',
      withTexts('en', new Map([...(texts.get('en') ?? []), ['colour', {}]])),
      'schemas/en/colour.json belongs to no schema',
    ],
  ])('%s is found', (_what, changed, problem) => {
    expect(textProblems(schemas, changed)).toEqual([problem]);
  });

  test('a language without words lacks a file for each schema, and in a file without words every part', () => {
    const missing = textProblems(schemas, withTexts('de', new Map()));
    expect(missing).toEqual([...schemas.keys()].map((name) => `schemas/de/${name}.json is missing`));
    const blank = textProblems(schemas, withTexts('de', new Map([...schemas.keys()].map((name) => [name, {}]))));
    const all = [...(texts.get('en')?.values() ?? [])].flatMap((words) => Object.keys(words));
    expect(blank).toHaveLength(all.length);
    expect(blank[0]).toBe('schemas/de/ack.json lacks a title and a description for #');
  });

  test('a new key wants words in every language', () => {
    const group: JsonSchema = schemas.get('group') ?? {};
    const changed = { ...group, properties: { ...group.properties, colour: { type: 'string' } } };
    expect(textProblems(new Map([...schemas, ['group', changed]]), texts)).toEqual([
      'schemas/en/group.json lacks a title and a description for #/properties/colour',
      'schemas/ru/group.json lacks a title and a description for #/properties/colour',
    ]);
  });
});
