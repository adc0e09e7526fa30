/** How a file was decoded, and how anybody knows. */
export interface TextEncoding {
  /** The name in the WHATWG Encoding Standard. */
  readonly name: string;
  /**
   * `named`: the mapping says so; `told`: by a byte order mark, or as all of it is valid UTF-8; `assumed`: by what its
   * bytes look like; `doubtful`: assumed, though some of them look otherwise.
   */
  readonly by: 'named' | 'told' | 'assumed' | 'doubtful';
  /** A word that is right only if the assumption is. */
  readonly sample?: string;
}

/** Looks at the bytes of a file that does not say its encoding, piece by piece. */
export interface EncodingGuess {
  readonly add: (chunk: Uint8Array) => void;
  /** UTF-16 without a byte order mark. */
  readonly wide: () => TextEncoding | undefined;
  /** An encoding of one byte a character; undefined where nothing fits. */
  readonly narrow: () => TextEncoding | undefined;
}

/** The letters that most of any Russian text is made of. */
const commonLetters = 'оеаинтсрвлкмдпуяы';
const russianEncodings = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'];
/** Of all letters those are 86 %; Greek read as Russian has about half. */
const leastCommon = 0.6;
/** The same for accented letters among all that is beyond ASCII: the rest are characters such as €. */
const leastAccented = 0.6;
/** Capitals count for less, as two of the encodings differ in little else. */
const worthOfCapital = 0.8;
/** Another encoding than the usual one has to fit so much better. */
const margin = 1.1;

/** Quotes, dashes and blanks of the windows encodings: they stand beside words, not in them. */
const between: ReadonlySet<number> = new Set([
  0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa9, 0xab, 0xae, 0xb0, 0xbb,
]);

const longestWord = 40;

export function guessEncoding(): EncodingGuess {
  const counts = new Array<number>(256).fill(0);
  const zeros = { even: 0, odd: 0 };
  let length = 0;
  /** Words in which ASCII letters stand beside others, and words of others alone. */
  const words = { mixed: 0, pure: 0 };
  let mixed: readonly number[] | undefined;
  let within: readonly number[] | undefined;
  let word: number[] = [];

  const endWord = (): void => {
    const shape = word.map((byte) => (byte < 0x80 ? 'a' : 'é')).join('');
    if (/^é+$/.test(shape)) words.pure++;
    else if (shape.includes('é')) {
      words.mixed++;
      mixed ??= word;
      if (/aé+a/.test(shape)) within ??= word;
    }
    word = [];
  };

  const add = (chunk: Uint8Array): void => {
    for (const byte of chunk) {
      counts[byte] = (counts[byte] ?? 0) + 1;
      if (byte === 0) zeros[length % 2 === 0 ? 'even' : 'odd']++;
      length++;
      const isLetter = byte >= 0x80 ? !between.has(byte) : (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
      if (isLetter && word.length < longestWord) word.push(byte);
      else if (word.length > 0) endWord();
    }
  };

  const wide = (): TextEncoding | undefined => {
    if (zeros.even + zeros.odd <= length / 50) return undefined;
    return { name: zeros.odd > zeros.even ? 'utf-16le' : 'utf-16be', by: 'assumed' };
  };

  const narrow = (): TextEncoding | undefined => {
    endWord();
    const doubtful = (name: string, sample: readonly number[]): TextEncoding => {
      return { name, by: 'doubtful', sample: new TextDecoder(name).decode(Uint8Array.from(sample)) };
    };
    if (mixed && words.mixed >= words.pure && isLatin(counts)) return doubtful('windows-1252', within ?? mixed);
    const fits = russianEncodings.map((name) => ({ name, fit: russianFit(name, counts) }));
    const { name, fit } = fits.reduce((first, one) => (one.fit > first.fit * margin ? one : first));
    if (fit < leastCommon) return undefined;
    return within ? doubtful(name, within) : { name, by: 'assumed' };
  };

  return { add, wide, narrow };
}

/** Most of what is beyond ASCII are accented letters, by the encodings of western Europe. */
function isLatin(counts: readonly number[]): boolean {
  let [high, letters] = [0, 0];
  for (let byte = 0x80; byte < 256; byte++) {
    if (between.has(byte)) continue;
    high += counts[byte] ?? 0;
    if (byte >= 0xc0) letters += counts[byte] ?? 0;
  }
  return letters / high > leastAccented;
}

/** How much of what is beyond ASCII would be common Russian letters, from 0 to 1. */
function russianFit(name: string, counts: readonly number[]): number {
  const decoder = new TextDecoder(name);
  let [high, common] = [0, 0];
  for (let byte = 0x80; byte < 256; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    const lower = character.toLowerCase();
    const count = counts[byte] ?? 0;
    if (/\p{L}/u.test(character) || !between.has(byte)) high += count;
    if (commonLetters.includes(lower)) common += character === lower ? count : count * worthOfCapital;
  }
  return high === 0 ? 0 : common / high;
}
