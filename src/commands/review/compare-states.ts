import type { Message } from '../../diagnostic.ts';
import { type Acks, judgeAcks } from '../../diff/acks.ts';
import { type Comparison, compareModels } from '../../diff/compare.ts';
import { type Impact, impactOf, noImpact } from '../../diff/impact/impact.ts';
import type { Locale, Phrases } from '../../locales/phrases.ts';
import { buildModel, filesOf, type Model } from '../../model/model.ts';
import type { Revisions, TwoStates } from '../../revisions.ts';
import { overlayContents, type Repo } from '../../source/repo.ts';
import { asOfMoment } from '../kit/as-of.ts';
import type { Context, OptionValues } from '../kit/command.ts';
import { laterState, type Range, touchesDefinitions } from './states.ts';

/** Two revisions of a workspace, read and compared. */
export interface Compared {
  /** The absolute folder of the workspace. */
  readonly root: string;
  readonly range: Range;
  readonly comparison: Comparison;
  /** What the acks that came say of the changes. */
  readonly acks: Acks;
  readonly impact: Impact;
  /** There was no workspace before: all of it is new, and nothing is compared. */
  readonly begins: boolean;
  /** What the reader must know of how it was compared. */
  readonly notes: readonly Message[];
  readonly locale: Locale;
  readonly phrases: Phrases;
}

/** What a comparison is made from: where the workspace is, and what differs in it. */
export interface Comparing {
  readonly context: Context;
  readonly options: OptionValues;
  readonly root: string;
  readonly disk: Repo;
  readonly revisions: Revisions;
  readonly range: Range;
  readonly states: TwoStates;
  readonly extent: 'needed' | 'whole';
  /** The later state, where it is read already. */
  readonly open: Model | undefined;
  readonly locale: Locale;
  readonly phrases: Phrases;
}

/** Compares two states. Where only records differ, nothing else is read, unless both are wanted whole. */
export async function compareStates(comparing: Comparing): Promise<Compared> {
  const { context, options, root, disk, revisions, range, states, extent, open, locale, phrases } = comparing;
  const { before, after } =
    extent === 'whole' || (await touchesDefinitions(states))
      ? await wholeModels(states, open ?? (await buildModel(await laterState(revisions, root, range, disk, states))))
      : await recordModels(states, disk);
  const isBegun = !states.paths.includes('cxmap.yaml') || states.before.list().includes('cxmap.yaml');
  const compared = isBegun ? { before, after } : { before: after, after };
  const comparison = { ...(await compareModels(compared.before, compared.after)), base: range.from };
  const committedAt = await timeOf(range, root, revisions);
  const now = asOfMoment(context, { model: after, locale, committedAt }, options);
  return {
    root,
    range,
    comparison,
    acks: judgeAcks(comparison),
    impact: isBegun ? await impactOf(comparison, now) : noImpact(now, { key: 'impact/no-base', values: {} }),
    begins: !isBegun,
    notes: notesOn(range, isBegun),
    locale,
    phrases,
  };
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

async function wholeModels(
  states: TwoStates,
  after: Model,
): Promise<{ readonly before: Model; readonly after: Model }> {
  const { before: earlier } = states.complete(after.repo);
  return { before: await buildModel(earlier, filesOf(after, new Set(states.paths))), after };
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
