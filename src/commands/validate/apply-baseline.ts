import type { Diagnostic } from '../../diagnostic.ts';
import type { WorkspaceHandle } from '../../host.ts';
import { type Locale, loadPhrases, say } from '../../locales/phrases.ts';
import type { Baseline } from '../../rules/baseline.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import { readingHistory } from '../kit/revision.ts';
import type { BaseFindings } from './base-findings.ts';

/** What was found: in the workspace as it is, and, where there is a base, in what became of it. */
interface Asked {
  readonly found: readonly Diagnostic[];
  readonly changes?: Pick<BaseFindings, 'found' | 'bases'>;
}

/**
 * Leaves out what the baseline knows, of what became of a base what its own baseline knows; with `--update-baseline`, makes it or takes
 * out what is mended.
 */
export async function applyBaseline(
  context: Context,
  { root }: WorkspaceHandle,
  options: OptionValues,
  { found: present, changes }: Asked,
  locale: Locale,
): Promise<{ readonly news: readonly Diagnostic[]; readonly note: string }> {
  const found = [...present, ...(changes?.found ?? [])];
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

  if (!update) {
    const baseline = before ?? new Map();
    const known = changes ? await baselineOfBases(context, root, path, changes.bases, baseline) : baseline;
    const idle = compareWithBaseline(found, baseline).idle;
    const unchecked = idle.length === 0 || changes ? new Set() : await rulesOfChanges();
    const place = files.relative(root, path) ?? named;
    return {
      news: [
        ...compareWithBaseline(present, baseline).news,
        ...compareWithBaseline(changes?.found ?? [], known).news,
        ...idle.filter((identity) => !unchecked.has(ruleOf(identity))).map((identity) => idleFinding(place, identity)),
      ],
      note: '',
    };
  }
  const unchecked = changes ? new Set() : await rulesOfChanges();
  const kept = [...(before ?? [])].filter(([identity]) => unchecked.has(ruleOf(identity)));
  const baseline = new Map([...makeBaseline(found, before), ...kept]);
  const { news } = compareWithBaseline(found, baseline);
  files.writeOutput(path, baselineText(baseline));
  const values = { path: named, known: [...baseline.values()].reduce((sum, count) => sum + count, 0) };
  const phrases = await loadPhrases(locale);
  return { news, note: `${say(phrases, { key: 'action/baseline-written', values })}\n` };
}

/** Rules that a run without a base does not check: what is known of them may well be there still. */
async function rulesOfChanges(): Promise<ReadonlySet<string>> {
  const { changeRuleIds } = await import('../../rules/check.ts');
  return changeRuleIds;
}

/**
 * What every base knows by the baseline that it has at the same place: the change that is judged cannot let itself
 * through. A file that is not in the repository is of whoever runs the check, and counts as it is.
 */
async function baselineOfBases(
  context: Context,
  root: string,
  path: string,
  bases: readonly string[],
  present: Baseline,
): Promise<Baseline> {
  const [files, revisions] = await Promise.all([context.host.files(), context.host.revisions()]);
  const { parseBaseline } = await import('../../rules/baseline.ts');
  const steps = files.repositoryPrefix(root).split('/').filter(Boolean);
  const inside = files.relative(files.resolve(root, ...steps.map(() => '..')), path);
  if (inside === undefined) return present;
  const known = await readingHistory(context, () =>
    Promise.all(
      bases.map(async (base) => parseBaseline((await revisions.textAt(root, base, inside)) ?? '') ?? new Map()),
    ),
  );
  const [first = new Map<string, number>(), ...others] = known;
  return new Map(
    [...first].map(([identity, count]) => [
      identity,
      Math.min(count, ...others.map((baseline) => baseline.get(identity) ?? 0)),
    ]),
  );
}

function ruleOf(identity: string): string {
  return identity.slice(identity.lastIndexOf(' ') + 1);
}

function idleFinding(file: string, identity: string): Diagnostic {
  const values = { record: identity.slice(0, identity.lastIndexOf(' ')), rule: ruleOf(identity) };
  return {
    rule: 'suppression',
    severity: 'warning',
    message: { key: 'suppression/baseline', values },
    location: { file },
  };
}
