import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaTexts } from '../../render/schema/worded-schema.ts';
import { type Part, partsOf } from './parts.ts';
import { type SchemaSet, schemaOf } from './schema.ts';

/** The texts of one language, by the name of the schema they belong to. */
export type TextSet = ReadonlyMap<string, SchemaTexts>;

/** The languages: what `locale` in cxmap.yaml may be. */
export function localesOf(schemas: SchemaSet): readonly string[] {
  return (schemaOf(schemas, 'workspace').$defs?.locale?.enum ?? []).map(String);
}

/** The list of languages, as a TypeScript module. */
export function generateLocales(schemas: SchemaSet): string {
  const list = localesOf(schemas).map((locale) => `'${locale}'`);
  return `// Generated from schemas/; do not edit.
import type { Locale } from './types.gen.ts';

/** The languages that cxmap speaks: what \`locale\` in cxmap.yaml may be. */
export const locales: readonly Locale[] = [${list.join(', ')}];
`;
}

/** What stands in `schemas/<locale>/`; nothing where there is no such folder. */
export function readTexts(folder: string, locale: string): TextSet {
  return new Map(
    filesIn(join(folder, locale)).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as SchemaTexts,
    ]),
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/**
 * What is wrong with the texts of each language, a sentence each: a part of a schema without a title or a description,
 * a text for which there is no part. A part has words if it is a file, a key or a definition, or has some in any language.
 */
export function textProblems(schemas: SchemaSet, texts: ReadonlyMap<string, TextSet>): readonly string[] {
  return [...texts].flatMap(([locale, set]) => [
    ...[...schemas.keys()].flatMap((name) => {
      if (!set.has(name)) return [`schemas/${locale}/${name}.json is missing`];
      const parts = [...partsOf(schemaOf(schemas, name))];
      const found = set.get(name) ?? {};
      const wordless = parts.filter(
        (part) =>
          (needsWords(part) || [...texts.values()].some((other) => other.get(name)?.[part.pointer])) &&
          !(found[part.pointer]?.title && found[part.pointer]?.description),
      );
      const pointers = new Set(parts.map(({ pointer }) => pointer));
      const idle = Object.keys(found).filter((pointer) => !pointers.has(pointer));
      const file = `schemas/${locale}/${name}.json`;
      return [
        ...wordless.map(({ pointer }) => `${file} lacks a title and a description for ${pointer}`),
        ...idle.map((pointer) => `${file} has words for ${pointer}, which is not in schemas/${name}.schema.json`),
      ];
    }),
    ...[...set.keys()]
      .filter((name) => !schemas.has(name))
      .map((name) => `schemas/${locale}/${name}.json belongs to no schema`),
  ]);
}

/** A definition that only names another has that one’s words. */
function needsWords({ pointer, part, isProperty }: Part): boolean {
  return isProperty || pointer === '#' || (/^#\/\$defs\/\w+$/.test(pointer) && part.$ref === undefined);
}
