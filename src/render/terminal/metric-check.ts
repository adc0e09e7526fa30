import type { Phrases } from '../../locales/phrases.ts';
import { type Lack, lackKinds, type RecordedAgainstComputed, type Unready } from '../../queries/metrics/readiness.ts';
import { terminalText } from '../text-terminal.ts';

/** What `metric check` found, in words: where two figures differ, and what data lack. */
export function checkLines(
  compared: readonly RecordedAgainstComputed[],
  unready: readonly Unready[],
  phrases: Phrases,
): { readonly differences: readonly string[]; readonly lacks: readonly string[] } {
  const { metricCheck: words } = phrases;
  const differing = compared.filter(({ verdict }) => verdict === 'differs').map((one) => differenceText(one, phrases));
  const count = (wanted: RecordedAgainstComputed['verdict']): number =>
    compared.filter(({ verdict }) => verdict === wanted).length;
  const counted = [
    ...(count('same') > 0 ? [words.same({ count: count('same') })] : []),
    ...(count('few') > 0 ? [words.few({ count: count('few') })] : []),
  ];
  return {
    differences: compared.length === 0 ? [words.nothing] : [...differing, ...counted],
    lacks: unready.length === 0 ? [words.ready] : lackKinds.flatMap((lack) => lackLines(lack, unready, phrases)),
  };
}

function differenceText(
  { metric, period, of, recorded, computed, n }: RecordedAgainstComputed,
  { metricCheck: words, picture }: Phrases,
): string {
  const { name, unit } = metric;
  return terminalText(
    words.differs({
      name,
      period: [period, ...of].join(', '),
      recorded: picture.amount({ value: recorded, unit }),
      computed: picture.amount({ value: computed, unit }),
      n: picture.answers({ n }),
    }),
  );
}

/** Something that data lack, and below it the metrics that it is about, with what becomes of what nobody collects. */
function lackLines(lack: Lack, unready: readonly Unready[], { metricCheck: words }: Phrases): readonly string[] {
  const about = unready.filter(({ lacks }) => lacks.includes(lack));
  if (about.length === 0) return [];
  return [
    words.lacks[lack],
    ...about.flatMap(({ item, idea }) => {
      const name = `  – ${terminalText(`${item.value.name} (${item.id})`)}`;
      // How old files are written is no reason for an idea; what nobody collects is.
      if (lack !== 'source' && lack !== 'values') return [name];
      const next = idea === undefined ? proposal(item.id, words) : words.idea({ id: idea });
      return [name, `    → ${terminalText(next)}`];
    }),
  ];
}

/** The command that proposes an idea. An id that a shell could take for more than a word is left for people to write. */
function proposal(id: string, words: Phrases['metricCheck']): string {
  const title = /^[\p{L}\p{N}_-]+$/u.test(id) ? words.ideaTitle({ id }) : words.ideaTitle({ id: '…' });
  return words.propose({ command: `cxmap idea add --title "${title}"` });
}
