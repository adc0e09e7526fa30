import type { Host } from '../../host.ts';
import type { Locale, Phrases } from '../../locales/phrases.ts';
import type { AnnotatedSchema, SchemaSet } from '../../model/json-schema.ts';
import { type Kind, pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { Audience } from '../../render/schema/making.ts';
import type { SchemaTexts } from '../../render/schema/worded-schema.ts';

/** Where `init` puts the schemas that the editor settings name. */
export const editorFolder = '.cxmap/schemas';

/** The name of a kind's schema, as a file. */
export function schemaFile(kind: Kind): string {
  return `${kind}.schema.json`;
}

/** The files of a kind, as editors name them. */
export function filesOf(kind: Kind): string {
  return pathFor(kind, '**/*');
}

/** The schemas that cxmap comes with, in the words of one language. */
export async function readShippedSchemas({ packageFolder, files }: Host, locale: Locale): Promise<SchemaSet> {
  const { wordedSchemas } = await import('../../render/schema/worded-schema.ts');
  const disk = await files();
  const folder = disk.resolve(packageFolder, 'schemas');
  const read = <T>(within: string, ending: string): ReadonlyMap<string, T> =>
    new Map(
      disk
        .listFolder(within)
        .filter((name) => name.endsWith(ending))
        .map((name) => [name.slice(0, -ending.length), JSON.parse(disk.readText(disk.resolve(within, name)))]),
    );
  return wordedSchemas(
    read<AnnotatedSchema>(folder, '.schema.json'),
    read<SchemaTexts>(disk.resolve(folder, locale), '.json'),
  );
}

/** What schemas are made for: everybody, or, with a model, the people of one workspace. */
export async function audienceOf(phrases: Phrases, model?: Model): Promise<Audience> {
  const { ruleIds } = await import('../../rules/rule-ids.gen.ts');
  const { fixedChoices, workspaceChoices } = await import('../../render/schema/choices.ts');
  const titles: Readonly<Record<string, { readonly title: string }>> = phrases.rules;
  const { changeIdList } = await import('../../diff/changes/change-ids.gen.ts');
  const fixed = fixedChoices(new Map(ruleIds.map((id) => [id, titles[id]?.title ?? id])), changeIdList);
  if (!model) return { choices: fixed, model };
  return { choices: workspaceChoices(model, phrases, fixed), model, comment: phrases.schemas.made() };
}

/** The texts of these kinds' schemas, by kind. */
export async function schemaTexts(
  shipped: SchemaSet,
  kinds: readonly Kind[],
  audience: Audience,
): Promise<ReadonlyMap<Kind, string>> {
  const { editorSchema } = await import('../../render/schema/editor-schema.ts');
  const { schemaText } = await import('../../render/schema/schema-text.ts');
  return new Map(kinds.map((kind) => [kind, schemaText(editorSchema(shipped, kind, audience))]));
}
