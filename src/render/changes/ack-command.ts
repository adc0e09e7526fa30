import { shellWord } from '../shell-word.ts';

/** What an ack is given for: a change since a commit, in a workspace. */
export interface Acknowledged {
  readonly fingerprint: string;
  /** The full id of the commit that was compared with. */
  readonly base: string;
  /** The workspace’s folder from where the reader stands; empty where he stands in it. */
  readonly folder?: string | undefined;
}

/** Any other name could say something to the page that shows the command: whoever has such a folder goes there. */
const plainFolder = /^[\p{L}\p{M}\p{N}_./ -]+$/u;

/** The command that acknowledges a change, as a shell takes it: compared with anything else, the change is another one, or none. */
export function ackCommand({ fingerprint, base, folder = '' }: Acknowledged): string {
  const where = plainFolder.test(folder) ? ` --dir ${shellWord(folder)}` : '';
  return `cxmap${where} ack ${shellWord(fingerprint)} --base ${shellWord(base.slice(0, 12))} --reason "…"`;
}
