import type { Diagnostic } from '../diagnostic.ts';
import { type Command, type Context, Stop } from './command.ts';
import type { Session } from './session.ts';

export const validate: Command = {
  name: 'validate',
  arguments: [{ name: 'path', optional: true, many: true }],
  options: [
    { flags: '-f, --format <format>', choices: ['pretty', 'json'], default: 'pretty' },
    { flags: '--fail-on <severity>', choices: ['error', 'warning'], default: 'error' },
  ],
  examples: ['cxmap validate', 'cxmap validate map/handoffs', 'cxmap validate --format json'],
  async run(context, [paths], options) {
    const { openSession } = await import('./session.ts');
    const { checkModel } = await import('../rules/check.ts');
    const { locateFindings } = await import('../output/located.ts');
    const session = await openSession(context);
    const isAskedFor = selection(session, context, typeof paths === 'object' ? paths : []);
    const found = locateFindings(checkModel(session.model).filter(isAskedFor), session.model.repo);
    const findings = {
      found,
      files: session.model.files.filter(({ path }) => isAskedFor({ location: { file: path } })).length,
    };
    const stdout = await print(String(options.format), findings, session, context);
    const failing = found.some(({ severity }) => severity === 'error' || options.failOn === 'warning');
    return { exit: failing ? 1 : 0, stdout };
  },
};

async function print(
  format: string,
  findings: Parameters<typeof import('../output/pretty.ts').formatPretty>[0],
  { phrases }: Session,
  { host }: Context,
): Promise<string> {
  if (format === 'json') return (await import('../output/json.ts')).formatJson(findings, phrases);
  const { formatPretty } = await import('../output/pretty.ts');
  const { loadStyle } = await import('../output/style.ts');
  return formatPretty(findings, phrases, await loadStyle(host.stdout.color));
}

/** Which findings the paths on the command line ask for; a path that leads nowhere is wrong usage. */
function selection(
  { root, files, model, locale }: Session,
  { dir }: Context,
  paths: readonly string[],
): (finding: Pick<Diagnostic, 'location'>) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => {
    const inside = files.relative(root, files.resolve(dir, path));
    if (inside === undefined) throw new Stop(2, { key: 'action/path-outside', values: { path } }, locale);
    const isThere =
      inside === '.' || model.files.some((file) => file.path === inside || file.path.startsWith(`${inside}/`));
    if (!isThere && files.kindAt(files.resolve(root, inside)) === 'nothing') {
      throw new Stop(2, { key: 'action/path-unknown', values: { path } }, locale);
    }
    return inside;
  });
  return ({ location: { file } }) =>
    wanted.some((path) => path === '.' || file === path || file.startsWith(`${path}/`));
}
