import type { Phrases } from '../locales/phrases.ts';
import type { ToBe, ToBeMark } from '../queries/ideas/to-be.ts';

/** What is said of a picture that lays one map over another. */
export interface OverlayWords {
  title(title: string): string;
  /** Above the list of what does it, or of what changes. */
  readonly heading: string;
  readonly none: string;
  counts(counts: Readonly<Record<ToBeMark['fate'], number>>): string;
  /** What comes of it, beside what is. */
  readonly planned: string;
  readonly faces: string;
  readonly feelings: string;
}

/** The words for ideas on their way, or for a change against the revision `since`. */
export function overlayWords({ since }: Pick<ToBe, 'since'>, { picture, pictures }: Phrases): OverlayWords {
  const { change, toBe } = pictures;
  if (since === undefined) {
    const { ideas: heading, planned } = picture;
    return { ...toBe, title: (title) => picture.toBeTitle({ title }), heading, planned };
  }
  return {
    ...change,
    title: (title) => change.title({ title, since }),
    heading: change.heading({ since }),
    none: change.none({ since }),
    counts: (counts) => change.counts({ ...counts, since }),
  };
}
