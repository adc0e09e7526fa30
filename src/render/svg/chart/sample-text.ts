import type { Phrases } from '../../../locales/phrases.ts';

/** How much a value rests on: `answers: 12` of what clients say, `n = 12` of anything else that is counted. */
export function sampleText(n: number, ofAnswers: boolean, { charts, views }: Phrases): string {
  const written = { n: views.number(n) };
  return ofAnswers ? charts.answers(written) : charts.sample(written);
}
