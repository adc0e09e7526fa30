import { loadPhrases } from '../../locales/phrases.ts';
import { type Context, type OptionValues, textOption } from '../kit/command.ts';
import { readingHistory } from '../kit/revision.ts';
import { findWorkspace, localeHere } from '../kit/session.ts';
import type { Compared } from './compare-states.ts';
import { rangeOf } from './states.ts';

export type { Compared } from './compare-states.ts';

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
      // What compares is loaded while git looks: it takes as long.
      const [states, { compareStates }, phrases] = await Promise.all([
        revisions.differing(root, range.from, range.to),
        import('./compare-states.ts'),
        loadPhrases(locale),
      ]);
      const given = { context: spoken, options, root, disk, revisions, range, states, extent, locale, phrases };
      return compareStates(given);
    },
    fetches,
  );
}
