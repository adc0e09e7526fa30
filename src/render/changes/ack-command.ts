import { shellWord } from '../shell-word.ts';

/** What an ack is given for: a change since a commit, in a workspace. */
export interface Acknowledged {
  readonly fingerprint: string;
  /** The full id of the commit that was compared with. */
  readonly base: string;
  /** The workspace’s folder from where the reader stands; empty where he stands in it. */
  readonly folder?: string | undefined;
}

/** The command that acknowledges a change, as a shell takes it: compared with anything else, the change is another one, or none. */
export function ackCommand({ fingerprint, base, folder = '' }: Acknowledged): string {
  const where = folder === '' ? '' : ` --dir ${shellWord(folder)}`;
  return `cxmap${where} ack ${shellWord(fingerprint)} --base ${shellWord(base.slice(0, 12))} --reason "…"`;
}
