import type { Plan } from '../../outcome.ts';
import { inNfc } from '../../source/nfc.ts';

/** What a new workspace's files are filled with. */
export interface Founder {
  /** What the workspace is called. */
  readonly name: string;
  /** The first member: id, name and e-mail. */
  readonly person: string;
  readonly member: string;
  readonly email: string;
}

/** A template's files with their `{{…}}` places filled. */
export function fillTemplate(template: ReadonlyMap<string, string>, founder: Founder): ReadonlyMap<string, string> {
  const values = new Map(Object.entries(founder));
  return new Map(
    [...template].map(([path, text]) => [
      path,
      text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => escapeQuoted(values.get(name) ?? whole)),
    ]),
  );
}

/** Plans a workspace in a folder: these files, none of which is there. */
export function planInit(files: ReadonlyMap<string, string>, folder: string): Plan {
  const writes = [...files].map(([path, after]) => ({ path, before: null, after }));
  const counted = { path: folder, files: writes.length };
  return {
    writes,
    summary: { key: 'action/initialised', values: counted },
    commit: { key: 'action/initialised', values: counted },
  };
}

/** Every place stands between double quotes. */
function escapeQuoted(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ');
}

/** An id from a name or an e-mail: letters and digits of any script, hyphens between. */
export function slugOf(text: string): string {
  const slug = inNfc(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'me' : slug;
}
