import type { Host } from '../../host.ts';
import type { Locale, Phrases } from '../../locales/phrases.ts';
import { type Kind, pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaSet } from '../../render/schema/json-schema.ts';
import type { Audience } from '../../render/schema/making.ts';

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

/** The schemas that cxmap comes with. */
export async function readShippedSchemas({ packageFolder, files }: Host): Promise<SchemaSet> {
  const disk = await files();
  const folder = disk.resolve(packageFolder, 'schemas');
  return new Map(
    disk
      .listFolder(folder)
      .map((name) => [name.replace('.schema.json', ''), JSON.parse(disk.readText(disk.resolve(folder, name)))]),
  );
}

/** What schemas are made for: everybody, or, with a model, the people of one workspace. */
export async function audienceOf(locale: Locale, phrases: Phrases, model?: Model): Promise<Audience> {
  const { ruleIds } = await import('../../rules/rule-ids.gen.ts');
  const { fixedChoices, workspaceChoices } = await import('../../render/schema/choices.ts');
  const titles: Readonly<Record<string, { readonly title: string }>> = phrases.rules;
  const fixed = fixedChoices(new Map(ruleIds.map((id) => [id, titles[id]?.title ?? id])));
  if (!model) return { locale, choices: fixed, model };
  return { locale, choices: workspaceChoices(model, phrases, fixed), model, comment: phrases.schemas.made() };
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
