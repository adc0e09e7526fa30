import { type FormatContext, repositoryPath } from './context.ts';
import type { Located } from './findings.ts';

/**
 * A name for each finding that stays when lines move, words are translated or the record's file goes to another folder
 * (32 hexadecimal digits, no two alike): SHA-256 of the rule, what the message is about, and the record it stands in,
 * or the file where it is about none. Findings that share all of this are counted in their order.
 */
export async function fingerprints(
  found: readonly Located[],
  context: Pick<FormatContext, 'prefix'>,
): Promise<readonly string[]> {
  const seen = new Map<string, number>();
  const identities = found.map((finding) => {
    const identity = identityOf(finding, context);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return `${identity}#${before}`;
  });
  return Promise.all(identities.map(digest));
}

function identityOf({ rule, message, subject, place }: Located, context: Pick<FormatContext, 'prefix'>): string {
  const about =
    subject === undefined ? ['file', repositoryPath(place.file, context)] : ['record', context.prefix, subject];
  const values = Object.entries(message.values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule, about, message.key, values]);
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
