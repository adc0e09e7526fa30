/**
 * Where a word may be divided, by the rules that Russian and English share at school: each part keeps a vowel, a single
 * consonant goes with the vowel after it, two are parted, and what cannot be parted (`ств`, `ск`, a stop before `р` or
 * `л`; `th`, `tr`) stays together. A word is divided only where no line is long enough for it.
 */
export function syllables(word: string): readonly string[] {
  const alphabet = /^[а-яё]+$/i.test(word) ? russian : /^[a-z]+$/i.test(word) ? english : undefined;
  if (!alphabet) return [word];
  const letters = word.toLowerCase();
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: run } of letters.matchAll(alphabet.consonants)) {
    const cut = alphabet
      .cuts(run)
      .map((kept) => index + kept)
      .find((at) => stands(letters.slice(start, at), alphabet.vowel) && stands(letters.slice(at), alphabet.sounded));
    if (cut === undefined) continue;
    parts.push(word.slice(start, cut));
    start = cut;
  }
  return [...parts, word.slice(start)];
}

/** Whether a part of a word may stand alone on a line. */
function stands(part: string, vowel: RegExp): boolean {
  return part.length >= shortest && vowel.test(part);
}

/** The fewest letters on either side of a hyphen. */
const shortest = 2;

interface Alphabet {
  /** Runs of consonants between vowels, the empty one between two vowels too. */
  readonly consonants: RegExp;
  readonly vowel: RegExp;
  /** A vowel that is heard, to the end of the word. */
  readonly sounded: RegExp;
  /** How many letters of a run may stay before the hyphen, the best first. */
  readonly cuts: (run: string) => readonly number[];
}

const russian: Alphabet = {
  consonants: /(?<=[аеёиоуыэюя])[^аеёиоуыэюя]*(?=[аеёиоуыэюя])/g,
  vowel: /[аеёиоуыэюя]/,
  sounded: /[аеёиоуыэюя]/,
  cuts(run) {
    // й, ь and ъ belong to the letter before them, and whatever follows begins anew.
    const closed = /^[^йьъ]?[йьъ]+/.exec(run)?.[0].length;
    if (closed !== undefined) return [closed];
    return cutsBefore(run, /(?:ств|стр|ск|[бгдкпт][рл])$/);
  },
};

const english: Alphabet = {
  consonants: /(?<=[aeiouy])[^aeiouy]+(?=[aeiouy])/g,
  vowel: /[aeiouy]/,
  // A final e is mostly silent.
  sounded: /[aeiouy](?!$)|[aiouy]$/,
  cuts(run) {
    const closed = /^(?:ck|ng|x)/.exec(run)?.[0].length;
    if (closed !== undefined) return [closed];
    return cutsBefore(run, /(?:th|sh|ch|ph|wh|(?<=[^s])str|[bcdfgpt]r|[bcfgp]l)$/);
  },
};

/** Before a group that stays together, else after the first consonant of several. */
function cutsBefore(run: string, group: RegExp): readonly number[] {
  const kept = run.length > 1 ? group.exec(run) : null;
  return [...(kept ? [kept.index] : []), run.length > 1 ? 1 : 0];
}
