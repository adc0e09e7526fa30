import type { Diagnostic } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';

/** The errors of a workspace. */
export async function errorsOf(model: Model): Promise<readonly Diagnostic[]> {
  const { checkErrors } = await import('../rules/check.ts');
  return checkErrors(model);
}

/** The errors that are not among the known ones. */
export function unlike(known: readonly Diagnostic[], now: readonly Diagnostic[]): readonly Diagnostic[] {
  const identities = new Set(known.map(identity));
  return now.filter((finding) => !identities.has(identity(finding)));
}

/** The same finding before and after, wherever its line has moved to. */
function identity({ rule, message, location }: Diagnostic): string {
  return JSON.stringify([rule, message, location.file]);
}
