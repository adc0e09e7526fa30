import type { Files, Host } from '../../host.ts';
import type { Locale, Phrases } from '../../locales/phrases.ts';
import type { Outcome, Plan } from '../../outcome.ts';
import { type Command, type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';

export const init: Command = {
  name: 'init',
  arguments: [{ name: 'dir', takes: 'folder', optional: true }],
  options: [
    { flags: '--example', takes: 'nothing' },
    { flags: '--from <file>', takes: 'file' },
    { flags: '--success <text>', takes: 'text' },
    { flags: '--stages <names>', takes: 'text' },
    { flags: '--teams <names>', takes: 'text' },
    { flags: '--touchpoints <names>', takes: 'text' },
  ],
  examples: [
    'cxmap init',
    'cxmap init bank --example --locale ru',
    'cxmap init harbor --from journey.xlsx',
    'cxmap init harbor --stages "Find, Try, Buy, Use" --teams "Sales: Ann Lee; Support" --touchpoints "Find: Web site; Try: Demo"',
  ],
  async run(context, [dir], options) {
    const { fillTemplate, planInit, slugOf } = await import('../../actions/new/init.ts');
    const { loadPhrases, say } = await import('../../locales/phrases.ts');
    const { host } = context;
    const locale = context.locale ?? context.fallbackLocale;
    const files = await host.files();
    const shown = typeof dir === 'string' ? dir : '.';
    const target = files.resolve(context.dir, shown);
    const { template, kept } = readTemplate(files, host.packageFolder, target, locale, options.example === true);
    const git = await host.git();
    const person = await git.user(context.dir);
    const email = person.email ?? 'me@example.com';
    const name = target.split(/[\\/]/).filter(Boolean).at(-1) ?? 'cxmap';
    const founder = { name, person: slugOf(email.split('@')[0] ?? ''), member: person.name ?? email, email };
    const phrases = await loadPhrases(locale);
    const asked = await begun(host, options, fillTemplate(template, founder), founder.person, phrases);
    if ('problem' in asked) return { exit: 2, stderr: `cxmap: ${asked.problem}\n` };
    const from = textOption(options, 'from');
    const filled = from === undefined ? asked : await withSheet(context, from, options, asked, locale);
    if ('refused' in filled) return filled.refused;
    const plan = planInit(new Map([...filled, ...(await schemasFor(host, filled, locale, phrases))]), shown);
    refuseToOverwrite(files, target, shown, plan, locale);
    files.writeFiles(target, plan.writes);

    const next = say(phrases, { key: 'action/initialised-next', values: { path: shown } });
    const left = kept.length > 0 ? `${say(phrases, { key: 'action/settings-kept', values: { files: kept } })}\n` : '';
    return { exit: 0, stdout: `${say(phrases, plan.summary)}\n`, stderr: `${left}${next}\n` };
  },
};

/** The files with what was said of the map in them. */
async function begun(
  host: Host,
  options: OptionValues,
  files: ReadonlyMap<string, string>,
  person: string,
  phrases: Phrases,
): Promise<ReadonlyMap<string, string> | { readonly problem: string }> {
  const { usualIn, withFirstMap } = await import('../../actions/new/first-map.ts');
  const { sayFirstMap } = await import('./first-map.ts');
  const usual = usualIn(files, person);
  if (options.example === true && options.from !== undefined)
    return { problem: phrases.firstSteps.notBoth({ option: 'from' }) };
  // A sheet answers what else would be asked.
  const { stderr } = host;
  const said = await sayFirstMap(
    options.from === undefined ? host : { ask: undefined, stderr },
    options,
    usual,
    phrases,
  );
  return 'problem' in said ? said : withFirstMap(files, said, usual);
}

/** The files with the map of a sheet in them; the template's stages go, unless somebody has named their own. */
async function withSheet(
  context: Context,
  file: string,
  options: OptionValues,
  files: ReadonlyMap<string, string>,
  locale: Locale,
): Promise<ReadonlyMap<string, string> | { readonly refused: Outcome }> {
  const { planSheet } = await import('../../actions/sheet/import-map.ts');
  const { buildModel } = await import('../../model/model.ts');
  const { memoryRepo } = await import('../../source/repo.ts');
  const { readSheet } = await import('./read-sheet.ts');
  const sheet = await readSheet(context, file, {}, locale);
  if ('refused' in sheet) return sheet;
  const isNew = options.stages === undefined && options.touchpoints === undefined;
  const model = await buildModel(memoryRepo(Object.fromEntries(files)));
  const { planned } = planSheet(model, { ...sheet, isNew });
  if (!planned.ok) throw new Stop(1, planned.messages[0] ?? { key: 'action/new-errors', values: {} }, locale);
  return new Map([...files, ...planned.plan.writes.map(({ path, after }) => [path, after ?? ''] as const)]);
}

/** The complete workspace that is shown in each language. */
export const exampleOf: Readonly<Record<Locale, string>> = { en: 'examples/saas', ru: 'examples/bank' };

/** The files to copy, and those of the editor's that are there already: many a repository has its own settings. */
function readTemplate(
  files: Files,
  packageFolder: string,
  target: string,
  locale: Locale,
  isExample: boolean,
): { readonly template: ReadonlyMap<string, string>; readonly kept: readonly string[] } {
  const read = (folder: string): readonly (readonly [string, string])[] => {
    const root = files.resolve(packageFolder, folder);
    return files.listFolder(root).map((path) => [path, files.readText(files.resolve(root, path))]);
  };
  const usual = read(`templates/init/${locale}`);
  const forEditors = usual.filter(([path]) => /^\.(vscode|cxmap)\//.test(path));
  const isThere = ([path]: readonly [string, string]): boolean =>
    path.startsWith('.vscode/') && files.kindAt(files.resolve(target, path)) === 'file';
  const all = isExample ? [...read(exampleOf[locale]), ...forEditors] : usual;
  return {
    template: new Map(all.filter((file) => !isThere(file))),
    kept: all.filter(isThere).map(([path]) => path),
  };
}

/** The schemas of a workspace that is not written yet, where its editor settings look for them. */
async function schemasFor(
  host: Host,
  texts: ReadonlyMap<string, string>,
  locale: Locale,
  phrases: Phrases,
): Promise<readonly (readonly [string, string])[]> {
  const { buildModel } = await import('../../model/model.ts');
  const { memoryRepo } = await import('../../source/repo.ts');
  const { kinds } = await import('../../model/kinds.ts');
  const { audienceOf, editorFolder, readShippedSchemas, schemaFile, schemaTexts } = await import('./editor-schemas.ts');
  const audience = await audienceOf(phrases, await buildModel(memoryRepo(Object.fromEntries(texts))));
  const made = await schemaTexts(await readShippedSchemas(host, locale), kinds, audience);
  return [...made].map(([kind, text]) => [`${editorFolder}/${schemaFile(kind)}`, text]);
}

function refuseToOverwrite(files: Files, target: string, shown: string, { writes }: Plan, locale: Locale): void {
  if (files.kindAt(target) === 'file')
    throw new Stop(2, { key: 'action/not-a-folder', values: { path: shown } }, locale);
  const inTheWay = writes
    .map(({ path }) => path)
    .filter((path) => files.kindAt(files.resolve(target, path)) !== 'nothing');
  if (inTheWay.includes('cxmap.yaml')) {
    throw new Stop(1, { key: 'action/workspace-inside', values: { path: shown } }, locale);
  }
  if (inTheWay.length > 0) {
    throw new Stop(1, { key: 'action/not-empty', values: { path: shown, files: inTheWay.slice(0, 5) } }, locale);
  }
}
