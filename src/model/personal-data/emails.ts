import type { Span } from '../../diagnostic.ts';

/** The longest local part and domain (RFC 5321): also what keeps the search short. */
const longestLocal = 64;
const longestDomain = 255;

const localEnd = /[\p{L}\p{M}\p{N}._%+'-]+$/u;
const domainStart =
  /^(?:[\p{L}\p{M}\p{N}-]{1,63}\.)+(?:xn--[\p{L}\p{N}-]{2,59}|[\p{L}\p{M}]{2,63})(?![\p{L}\p{M}\p{N}])/u;

/** Domains that are reserved for examples and tests (RFC 2606, RFC 6761): nobody reads mail there. */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;

/** No person: automatic senders, and the user name by which git is reached. */
const nobody = /^(?:no-?reply|do-?not-?reply|git)$/i;

/** A picture in double size, not an address: `logo@2x.png`. */
const picture = /^\d+x\.\p{L}+$/u;

/** Finds e-mail addresses, in any script. */
export function findEmails(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const before = text.slice(Math.max(found.at(-1)?.end ?? 0, at - longestLocal), at);
    const local = localEnd.exec(before)?.[0].replace(/^[._%'-]+/, '') ?? '';
    const start = at - local.length;
    if (local === '' || /[._]$/.test(local) || nobody.test(local) || isLogin(text, start)) continue;
    const domain = domainStart.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0];
    if (domain === undefined || picture.test(domain) || reserved.test(domain.toLowerCase())) continue;
    found.push({ start, end: at + 1 + domain.length });
  }
  return found;
}

/** Not an address: a nick (`@anna@server.social`), or the login of a link (`https://anna@host`). */
function isLogin(text: string, start: number): boolean {
  return /(?:@|:\/\/[^\s/?#]{0,64})$/.test(text.slice(Math.max(0, start - longestLocal), start));
}
