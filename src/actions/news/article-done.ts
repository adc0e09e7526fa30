import { asMessage, type Message } from '../../diagnostic.ts';
import type { Article } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { type Act, checkAct } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface ArticleDone extends Act {
  /** Any part of the id of the news. */
  readonly news: string;
  /** Any part of the address that no other article of the news has; undefined: the only one that is open. */
  readonly url: string | undefined;
}

/** Plans the word that an article which news changes is up to date; the news is done when all of them are. */
export function planArticleDone(model: Model, { by, at, news, url }: ArticleDone): Planned {
  const opened = openRecord(model, 'announcement', news);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const articles = value.articles ?? [];
  const found = findArticle(id, articles, url);
  const wrong = checkAct(model, opened.item, { by, at });
  if ('key' in found) return refuse(found, ...wrong);
  const { done } = found;
  if (done === undefined && wrong.length > 0) return refuse(...wrong);
  const left = articles.filter((one) => one !== found && one.done === undefined);
  const edits =
    done === undefined ? [{ op: 'set', path: ['articles', articles.indexOf(found), 'done'], value: at } as const] : [];
  const words = { id, url: found.url };
  return planEdit(path, opened.text, edits, {
    record: id,
    summary:
      done === undefined
        ? asMessage('action/article-done', words)
        : asMessage('action/article-done-already', { ...words, done }),
    notes: [
      left.length > 0
        ? asMessage('action/articles-left', { articles: left.map((one) => `${one.url} (${one.owner})`) })
        : asMessage('action/articles-all-done', { id }),
    ],
    commit: asMessage('action/article-done-commit', words),
  });
}

/** The article that is meant; why none is. */
function findArticle(id: string, articles: readonly Article[], given: string | undefined): Article | Message {
  if (articles.length === 0) return asMessage('action/no-articles', { id });
  const open = articles.filter(({ done }) => done === undefined);
  const exact = articles.filter(({ url }) => url === given);
  const near =
    given === undefined ? (open.length > 0 ? open : articles) : articles.filter(({ url }) => url.includes(given));
  const candidates = exact.length > 0 ? exact : near;
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only;
  const urls = (candidates.length > 0 ? candidates : articles).map(({ url }) => url);
  return candidates.length > 0
    ? asMessage('action/which-article', { id, articles: urls })
    : asMessage('action/no-such-article', { id, given: given ?? '', articles: urls });
}
