import { loadPhrases } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Revisions, TwoStates } from '../../revisions.ts';
import { type Context, type OptionValues, textOption } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';
import { readingHistory } from '../kit/revision.ts';
import { findWorkspace } from '../kit/session.ts';
import type { Compared } from './compare-states.ts';
import { type Asked, isUncommitted, type Range, rangeOf, uncommitted } from './states.ts';

export type { Compared } from './compare-states.ts';

/**
 * Reads what was asked for and compares it. Where only records differ, nothing else is read, unless both states are wanted
 * whole.
 * `open`: the later state as a whole, where it is read already: it is not read again.
 */
export async function comparisonOf(
  context: Context,
  written: string | undefined,
  options: OptionValues,
  extent: 'needed' | 'whole' = 'needed',
  open?: Model,
): Promise<Compared> {
  const locale = localeHere(context);
  const spoken = { ...context, locale };
  const { handle } = await findWorkspace(spoken);
  const revisions = await context.host.revisions();
  const { root, repo: disk } = handle;
  const fetches = options.fetch === true ? 'fetches' : 'asks';
  return readingHistory(
    spoken,
    async () => {
      const asked = {
        written,
        isStaged: options.staged === true,
        base: options.base === true || textOption(options, 'base'),
        fetches,
      } as const;
      // What compares is loaded while git looks: it takes as long.
      const [{ range, states }, { compareStates }, phrases] = await Promise.all([
        statesOf(revisions, spoken, root, { ...asked, needsCommit: needsCommit(options) }),
        import('./compare-states.ts'),
        loadPhrases(locale),
      ]);
      const given = { context: spoken, options, root, disk, revisions, range, states, extent, open, locale, phrases };
      return compareStates(given);
    },
    fetches,
  );
}

/** What was asked for, and what differs there. */
async function statesOf(
  revisions: Revisions,
  context: Context,
  root: string,
  asked: Asked & { readonly needsCommit: boolean },
): Promise<{ readonly range: Range; readonly states: TwoStates }> {
  if (isUncommitted(asked)) {
    // HEAD needs no other name for people. Where that fails, it is asked for by its commit, and the words say what is wrong with it.
    const [states, from] = await Promise.all([
      revisions.differing(root, 'HEAD', 'work-tree').catch(() => undefined),
      asked.needsCommit ? revisions.resolve(root, 'HEAD').catch(() => undefined) : uncommitted.from,
    ]);
    if (states && from !== undefined) return { range: { ...uncommitted, from }, states };
  }
  const range = await rangeOf(revisions, context, root, asked);
  return { range, states: await revisions.differing(root, range.from, range.to) };
}

/** Whether it is to be said of which commit a result is: where it is kept or read by others, and in the way out of a gate. */
function needsCommit({ format, failOn }: OptionValues): boolean {
  return (format !== undefined && format !== 'pretty') || failOn !== undefined;
}
