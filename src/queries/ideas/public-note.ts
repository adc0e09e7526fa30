import type { Idea } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { voicesOf } from './voices.ts';

/** What everybody may be told of an implemented idea, and who is thanked for it. */
export interface PublicNote {
  /** What has changed, in words for clients; undefined where nobody has written them. */
  readonly reason: string | undefined;
  /** Clients that may be named, as they are called. */
  readonly named: readonly string[];
  /** How many others asked for it: nobody may name them. */
  readonly others: number;
}

/** Titles, results and texts are written for colleagues: of an idea only its public reason is told. */
export function publicNoteOf(model: Model, idea: Pick<Idea, 'public_reason' | 'cases' | 'supporters'>): PublicNote {
  const voices = voicesOf(model, idea);
  const named = voices.flatMap((voice) => {
    const id = voice.startsWith('client/') ? voice.slice('client/'.length) : undefined;
    const client = id === undefined ? undefined : model.get('client', id)?.value;
    return id !== undefined && client?.publicity === 'allowed' ? [client.name ?? id] : [];
  });
  return { reason: idea.public_reason, named, others: voices.length - named.length };
}
