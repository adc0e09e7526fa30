import { asMessage, type Message } from '../../diagnostic.ts';
import type { Article } from '../../model/gen/types.gen.ts';
import { formats } from '../../model/gen/validate-lean.gen.js';
import { inNfc } from '../../source/nfc.ts';

/** Pages of the knowledge base and who brings them up to date, typed as `url=owner`; an address may hold `=` too. */
export function readArticles(given: readonly string[]): {
  readonly read: readonly Article[];
  readonly wrong: readonly Message[];
} {
  const read: Article[] = [];
  const wrong: Message[] = [];
  for (const one of given) {
    const [, url, owner] = /^\s*(\S+)\s*=\s*([^=\s]+)\s*$/.exec(one) ?? [];
    if (url === undefined || owner === undefined || !formats['cx-url'](url)) {
      wrong.push(asMessage('action/bad-article', { given: one }));
    } else if (read.some((article) => article.url === url)) {
      wrong.push(asMessage('action/article-twice', { url }));
    } else read.push({ url, owner: inNfc(owner) });
  }
  return { read, wrong };
}
