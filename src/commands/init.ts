import type { Files } from '../host.ts';
import { type Command, type Context, Stop } from './command.ts';

export const init: Command = {
  name: 'init',
  arguments: [{ name: 'dir', optional: true }],
  options: [{ flags: '--example' }],
  examples: ['cxmap init', 'cxmap init bank --example --locale ru'],
  async run(context, [dir], options) {
    const { planInit, slugOf } = await import('../actions/init.ts');
    const { loadPhrases, say } = await import('../locales/phrases.ts');
    const { host } = context;
    const locale = context.locale ?? context.fallbackLocale;
    const files = await host.files();
    const shown = typeof dir === 'string' ? dir : '.';
    const target = files.resolve(context.dir, shown);
    const template = readTemplate(
      files,
      host.packageFolder,
      options.example === true ? exampleOf[locale] : `templates/init/${locale}`,
    );
    refuseToOverwrite(files, target, shown, template, locale);

    const git = await host.git();
    const person = await git.user(context.dir);
    const email = person.email ?? 'me@example.com';
    const name = target.split(/[\\/]/).filter(Boolean).at(-1) ?? 'cxmap';
    const founder = { name, person: slugOf(email.split('@')[0] ?? ''), member: person.name ?? email, email };
    const plan = planInit(template, founder, shown);
    files.writeFiles(target, plan.writes);

    const phrases = await loadPhrases(locale);
    const next = say(phrases, { key: 'action/initialised-next', values: { path: shown } });
    return { exit: 0, stdout: `${say(phrases, plan.summary)}\n`, stderr: `${next}\n` };
  },
};

const exampleOf = { en: 'examples/saas', ru: 'examples/bank' } as const;

function readTemplate(files: Files, packageFolder: string, folder: string): ReadonlyMap<string, string> {
  const root = files.resolve(packageFolder, folder);
  return new Map(files.listFolder(root).map((path) => [path, files.readText(files.resolve(root, path))]));
}

function refuseToOverwrite(
  files: Files,
  target: string,
  shown: string,
  template: ReadonlyMap<string, string>,
  locale: NonNullable<Context['locale']>,
): void {
  if (files.kindAt(target) === 'file')
    throw new Stop(2, { key: 'action/not-a-folder', values: { path: shown } }, locale);
  const inTheWay = [...template.keys()].filter((path) => files.kindAt(files.resolve(target, path)) !== 'nothing');
  if (inTheWay.includes('cxmap.yaml')) {
    throw new Stop(1, { key: 'action/workspace-inside', values: { path: shown } }, locale);
  }
  if (inTheWay.length > 0) {
    throw new Stop(1, { key: 'action/not-empty', values: { path: shown, files: inTheWay.slice(0, 5) } }, locale);
  }
}
