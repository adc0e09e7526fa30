import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { PictureToolMissing } from '../host.ts';

/**
 * Where packages that are not shipped are looked for: where cxmap itself lies, links followed, and the folder that
 * `CXMAP_MERMAID` names. Never where the run begins: a workspace is data, and nothing of it is run. Throws
 * `PictureToolMissing` where what is named is no whole path.
 */
export function packagePlaces(
  packageFolder: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const named = env.CXMAP_MERMAID;
  if (!named) return [realpathSync(packageFolder)];
  if (!isAbsolute(named)) throw new PictureToolMissing('named-mermaid', named);
  return [realpathSync(packageFolder), named];
}

/** The file of a package, from the first place at which, or above which, it is installed. */
export function resolvePackage(name: string, places: readonly string[]): string | undefined {
  for (const place of places) {
    try {
      return createRequire(join(place, 'package.json')).resolve(name);
    } catch {
      // The next place may have it.
    }
  }
  return undefined;
}
