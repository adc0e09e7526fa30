import type { Diagnostic } from '../../diagnostic.ts';
import type { WorkspaceHandle } from '../../host.ts';
import { type Locale, loadPhrases, say } from '../../locales/phrases.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';

/** Leaves out what the baseline knows; with `--update-baseline`, makes it or takes out what is mended. */
export async function applyBaseline(
  context: Context,
  { root }: WorkspaceHandle,
  options: OptionValues,
  found: readonly Diagnostic[],
  locale: Locale,
): Promise<{ readonly news: readonly Diagnostic[]; readonly note: string }> {
  const named = textOption(options, 'baseline');
  if (named === undefined) {
    if (options.updateBaseline !== true) return { news: found, note: '' };
    throw new Stop(2, { key: 'action/baseline-unnamed', values: {} }, locale);
  }
  const { baselineText, compareWithBaseline, makeBaseline, parseBaseline } = await import('../../rules/baseline.ts');
  const files = await context.host.files();
  const path = files.resolve(context.dir, named);
  const exists = files.kindAt(path) !== 'nothing';
  const update = options.updateBaseline === true;
  if (!exists && !update) throw new Stop(2, { key: 'action/baseline-missing', values: { path: named } }, locale);
  const before = exists ? parseBaseline(files.readText(path)) : undefined;
  if (exists && !before) throw new Stop(2, { key: 'action/baseline-broken', values: { path: named } }, locale);

  const baseline = update ? makeBaseline(found, before) : (before ?? new Map());
  const { news, idle } = compareWithBaseline(found, baseline);
  if (!update) {
    const place = files.relative(root, path) ?? named;
    return { news: [...news, ...idle.map((identity) => idleFinding(place, identity))], note: '' };
  }
  files.writeOutput(path, baselineText(baseline));
  const values = { path: named, known: [...baseline.values()].reduce((sum, count) => sum + count, 0) };
  const phrases = await loadPhrases(locale);
  return { news, note: `${say(phrases, { key: 'action/baseline-written', values })}\n` };
}

function idleFinding(file: string, identity: string): Diagnostic {
  const space = identity.lastIndexOf(' ');
  const values = { record: identity.slice(0, space), rule: identity.slice(space + 1) };
  return {
    rule: 'suppression',
    severity: 'warning',
    message: { key: 'suppression/baseline', values },
    location: { file },
  };
}
