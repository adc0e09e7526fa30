import { statSync } from 'node:fs';

declare const CXMAP_BUILD: string;

/**
 * What a result depends on besides the workspace's files: this very build of the program, and the time zones that
 * this Node knows. A cxmap run from its source has no build, and no result of it is taken for another's. The build is
 * named in the program itself: a file beside it may be that of a newer one by now.
 */
export function programKey(packageFolder: string): string {
  const { tz, icu } = process.versions;
  return typeof CXMAP_BUILD === 'string'
    ? `${CXMAP_BUILD} ${tz} ${icu}`
    : `source ${statSync(packageFolder).ino} ${process.pid}`;
}
