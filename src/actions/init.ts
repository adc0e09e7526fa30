import type { Plan } from '../outcome.ts';

/** What a new workspace's files are filled with. */
export interface Founder {
  /** What the workspace is called. */
  readonly name: string;
  /** The first member: id, name and e-mail. */
  readonly person: string;
  readonly member: string;
  readonly email: string;
}

/** Plans a workspace from a template's files: its `{{…}}` places are filled, everything else is copied. */
export function planInit(template: ReadonlyMap<string, string>, founder: Founder, folder: string): Plan {
  const values = new Map(Object.entries(founder));
  const writes = [...template].map(([path, text]) => ({
    path,
    before: null,
    after: text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => escapeQuoted(values.get(name) ?? whole)),
  }));
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
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'me' : slug;
}
