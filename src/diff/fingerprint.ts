import { compareText } from '../diagnostic.ts';
import { canonical } from './canonical.ts';
import type { Change } from './change.ts';

/**
 * Gives each change its fingerprint: `f-` and the first 12 hexadecimal digits of SHA-256 over its id, its subject, its
 * fields sorted with their values in one form, and an ordinal where several are equal. No words, no places, no file.
 */
export async function fingerprints(changes: readonly Omit<Change, 'fingerprint'>[]): Promise<readonly Change[]> {
  const seen = new Map<string, number>();
  return Promise.all(
    changes.map(async (change) => {
      const text = contentOf(change);
      const ordinal = seen.get(text) ?? 0;
      seen.set(text, ordinal + 1);
      return { ...change, fingerprint: await fingerprintOf(`${text}\n${ordinal}`) };
    }),
  );
}

function contentOf({ id, subject, fields }: Omit<Change, 'fingerprint'>): string {
  const lines = fields
    .map(({ path, before, after }) =>
      [path.map((step) => JSON.stringify(step)).join('/'), canonical(before), canonical(after)].join(' '),
    )
    .sort(compareText);
  return [id, `${subject.kind}/${subject.id}`, ...lines].join('\n');
}

async function fingerprintOf(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `f-${hex}`;
}
