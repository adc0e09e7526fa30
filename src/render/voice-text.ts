import type { Phrases } from '../locales/phrases.ts';
import type { Names } from '../queries/common/names.ts';
import { type Reality, type Voice, voiceDays } from '../queries/voice/client-voice.ts';
import type { Quote } from '../queries/voice/quotes.ts';
import { plainLine, truncate } from './text.ts';

/** What is said of a part of the map, in words that each page puts in its own places. */
export interface VoiceText {
  /** How many, against the time before, and how many are negative: a sentence each. */
  readonly lines: readonly string[];
  /** `Prices 3`, the most frequent first. */
  readonly tags: readonly string[];
  readonly quotes: readonly string[];
  /** What of it waits. */
  readonly waits: readonly string[];
}

/** Words of a quote beyond this are left to its case. */
const longestQuote = 140;

/** As many tags as one looks at. */
const mostTags = 4;

/** Says a voice in words. */
export function voiceText(spoken: Voice, names: Names, phrases: Phrases): VoiceText {
  const { voice: words } = phrases;
  const { tags, quotes, waits } = spoken;
  return {
    lines: spoken.all === 0 ? [words.nothing] : linesOf(spoken, phrases),
    tags: tags.slice(0, mostTags).map(({ tag, count }) => words.tag({ name: names.tag(tag), count })),
    quotes: quotes.map((quote) => quoteText(quote, phrases)),
    waits: (['undecided', 'working', 'owed'] as const).flatMap((state) =>
      waits[state] > 0 ? [words[state]({ count: waits[state] })] : [],
    ),
  };
}

/** A time before of which nothing is known is not spoken of. */
function linesOf({ recent, before, change, negativeChange, all, last }: Voice, { voice: words, views }: Phrases) {
  const day = views.date(last ?? '');
  return [
    [
      words.recent({ days: voiceDays, count: recent.cases }),
      ...(change === 'short' ? [] : [words.before({ count: before.cases, change })]),
      all === recent.cases ? words.last({ last: day }) : words.all({ count: all, last: day }),
    ].join('; '),
    ...(recent.known === 0
      ? []
      : [
          [
            words.negative({ count: recent.negative, known: recent.known }),
            ...(negativeChange === 'short' || before.known === 0
              ? []
              : [words.before({ count: before.negative, change: negativeChange })]),
          ].join('; '),
        ]),
  ];
}

/** What a touchpoint's reality rests on; nothing where nobody has written it down. */
export function realityText(reality: Reality, { voice: words, views }: Phrases): string | undefined {
  switch (reality.is) {
    case 'unchecked':
      return undefined;
    case 'guess':
      return words.reality.guess;
    case 'evidence': {
      const { cases, last = '', others } = reality;
      return words.reality.evidence({ cases, last: views.date(last), others });
    }
  }
}

function quoteText({ text, client }: Quote, { voice: words }: Phrases): string {
  return words.quote({ text: truncate(plainLine(text), longestQuote), who: plainLine(client ?? words.openSource) });
}
