import type { Model } from '../../model/model.ts';
import { findPersonalData } from '../../model/personal-data/find.ts';
import type { Spoken } from './spoken.ts';

/** Somebody's own words. */
export interface Quote {
  readonly case: string;
  readonly text: string;
  /** The client's name; undefined where the words are from an open source. */
  readonly client?: string;
}

/** As many as one reads. */
const mostQuotes = 2;

/**
 * The words that may be shown, the newest first: of a client who has allowed it (`publicity: allowed`), and what somebody
 * has published of their own accord in an open source, without a name. Never those of colleagues, of mystery shoppers or
 * of whom nobody knows, and nothing with an address, a phone number or the like in it.
 */
export function quotesOf(spoken: readonly Spoken[], model: Model): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const one of [...spoken].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))) {
    if (quotes.length === mostQuotes) break;
    quotes.push(...quoteOf(one, model));
  }
  return quotes;
}

function quoteOf({ id, value: { client, source, text } }: Spoken, model: Model): readonly Quote[] {
  const who = client === undefined ? undefined : model.get('client', client)?.value;
  const isAllowed =
    client === undefined ? source === 'open_source' : isOfClient(source) && who?.publicity === 'allowed';
  if (!isAllowed || text.trim() === '' || findPersonalData(text).length > 0) return [];
  return [{ case: id, text, ...(client === undefined ? {} : { client: who?.name ?? client }) }];
}

/** Where the text of a case about a client is the client's own: not where somebody else tells of them. */
function isOfClient(source: string): boolean {
  return source === 'survey' || source === 'interview' || source === 'contact' || source === 'open_source';
}
