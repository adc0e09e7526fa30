import { cardSamples, ibanSamples } from './card-samples.ts';
import { emailSamples } from './email-samples.ts';
import { handWrittenLookAlikes } from './hand-written-look-alikes.ts';
import { handWrittenSamples } from './hand-written-samples.ts';
import { lookAlikes } from './look-alikes.ts';
import { phoneSamples } from './phone-samples.ts';
import type { Sample } from './sample.ts';

/** Texts with personal data and texts that only look like it, in Russian and English: other ones for another seed. */
export interface Corpus {
  readonly samples: readonly Sample[];
  readonly lookAlikes: readonly string[];
}

export function personalDataCorpus(seed: number): Corpus {
  return {
    samples: [
      ...phoneSamples(seed),
      ...cardSamples(seed + 10),
      ...ibanSamples(seed + 20),
      ...emailSamples(seed + 30),
      ...handWrittenSamples,
    ],
    lookAlikes: [...lookAlikes(seed + 40), ...handWrittenLookAlikes],
  };
}
