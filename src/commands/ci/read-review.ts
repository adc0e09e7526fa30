import type { Context } from '../kit/command.ts';
import { Stop } from '../kit/command.ts';
import { reviewRoom } from './bound-review.ts';
import type { ReviewData } from './make-review.ts';
import { isReview } from './review-form.gen.js';

/**
 * A review that another run wrote: a stranger’s file. It is read up to a size and must have the form of its schema. Stops
 * with exit 2 where there is no such file, with 3 where it is no review.
 */
export async function readReview({ host, dir, locale }: Context, path: string): Promise<ReviewData> {
  const files = await host.files();
  const place = files.resolve(dir, path);
  if (files.kindAt(place) !== 'file') throw new Stop(2, { key: 'ci/no-file', values: { path } }, locale);
  const document = parsed(files.readText(place, 2 * reviewRoom));
  if (!isReview(document)) throw new Stop(3, { key: 'ci/no-review', values: { path } }, locale);
  return document as ReviewData;
}

/** Undefined where it is no JSON, or nested deeper than is read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
