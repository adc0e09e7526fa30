import type { Message } from '../../diagnostic.ts';
import { type Acks, judgeAcks } from '../../diff/acks.ts';
import { type Comparison, compareModels } from '../../diff/compare.ts';
import type { ImpactList } from '../../diff/impact/entry.ts';
import { impactOf, noImpact } from '../../diff/impact/impact.ts';
import { type Locale, loadPhrases, type Phrases } from '../../locales/phrases.ts';
import { formatMoment } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import { buildModel, type Model } from '../../model/model.ts';
import type { Revisions, TwoStates } from '../../revisions.ts';
import { overlayContents, type Repo } from '../../source/repo.ts';
import { asOfMoment } from '../kit/as-of.ts';
import { type Context, type OptionValues, textOption } from '../kit/command.ts';
import { readingHistory } from '../kit/revision.ts';
import { findWorkspace, localeHere } from '../kit/session.ts';
import { laterState, type Range, rangeOf, touchesDefinitions } from './states.ts';

/** Two revisions of a workspace, read and compared. */
export interface Compared {
  /** The absolute folder of the workspace. */
  readonly root: string;
  readonly range: Range;
  readonly comparison: Comparison;
  /** What the acks that came say of the changes. */
  readonly acks: Acks;
  /** What the changes reach, and the moment that it is read at. */
  readonly impact: { readonly moment: string; readonly lists: readonly ImpactList[] };
  /** What the reader must know of how it was compared. */
  readonly notes: readonly Message[];
  readonly locale: Locale;
  readonly phrases: Phrases;
}

/**
 * Reads what was asked for and compares it. Where only records differ, nothing else is read, unless both states are wanted
 * whole.
 */
export async function comparisonOf(
  context: Context,
  written: string | undefined,
  options: OptionValues,
  extent: 'needed' | 'whole' = 'needed',
): Promise<Compared> {
  const locale = await localeHere(context);
  const spoken = { ...context, locale };
  const { handle } = await findWorkspace(spoken);
  const revisions = await context.host.revisions();
  const { root, repo: disk } = handle;
  const fetches = options.fetch === true ? 'fetches' : 'asks';
  return readingHistory(
    spoken,
    async () => {
      const range = await rangeOf(revisions, spoken, root, {
        written,
        isStaged: options.staged === true,
        base: options.base === true || textOption(options, 'base'),
        fetches,
      });
      const states = await revisions.differing(root, range.from, range.to);
      const { before, after } =
        extent === 'whole' || (await touchesDefinitions(states))
          ? await wholeModels(states, await laterState(revisions, root, range, disk, states))
          : await recordModels(states, disk);
      const isBegun = !states.paths.includes('cxmap.yaml') || states.before.list().includes('cxmap.yaml');
      const compared = isBegun ? { before, after } : { before: after, after };
      const comparison = await compareModels(compared.before, compared.after);
      const committedAt = await timeOf(range, root, revisions);
      const now = asOfMoment(spoken, { model: after, locale, committedAt }, options);
      const zone = workspaceZone(after.settings.timezone);
      return {
        root,
        range,
        comparison,
        acks: judgeAcks(comparison),
        impact: {
          moment: formatMoment(now, zone) ?? '',
          lists: isBegun ? await impactOf(comparison, now, zone) : noImpact({ key: 'impact/no-base', values: {} }),
        },
        notes: notesOn(range, isBegun),
        locale,
        phrases: await loadPhrases(locale),
      };
    },
    fetches,
  );
}

/** When the later side was committed, where it is a commit. */
async function timeOf({ to }: Range, root: string, revisions: Revisions): Promise<number | undefined> {
  return to === 'index' || to === 'work-tree' ? undefined : revisions.committedAt(root, to);
}

function notesOn({ names, otherBases }: Range, isBegun: boolean): readonly Message[] {
  return [
    ...(isBegun ? [] : [{ key: 'action/not-begun', values: { revision: names.before } } as const]),
    ...(otherBases.length > 0
      ? [
          {
            key: 'action/several-bases',
            values: { base: names.before, others: otherBases.map((id) => id.slice(0, 12)) },
          } as const,
        ]
      : []),
  ];
}

async function wholeModels(states: TwoStates, later: Repo): Promise<{ readonly before: Model; readonly after: Model }> {
  const { before: earlier } = states.complete(later);
  const after = await buildModel(later);
  return { before: await buildModel(earlier, { model: after, differing: new Set(states.paths) }), after };
}

/** The records that differ, with the settings that say what a day is: these are the same in both. */
async function recordModels(states: TwoStates, disk: Repo): Promise<{ readonly before: Model; readonly after: Model }> {
  const settings = new Map([['cxmap.yaml', disk.read('cxmap.yaml')]]);
  const [before, after] = await Promise.all(
    [states.before, states.after].map((repo) => buildModel(overlayContents(repo, settings))),
  );
  if (!before || !after) throw new Error('two states make two models');
  return { before, after };
}
