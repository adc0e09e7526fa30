import { asMessage, type Location } from '../diagnostic.ts';
import type { Announcement, Handoff } from '../model/gen/types.gen.ts';
import type { Item, Model } from '../model/model.ts';
import { labelOf } from '../queries/common/names.ts';
import {
  type LateReceiver,
  lastDayOf,
  type NewsRule,
  newsRule,
  punctuality,
} from '../queries/handoffs/news-punctuality.ts';
import type { Finding, Rule } from './rule.ts';

export const newsLate: Rule = {
  id: 'news-late',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'announcements/2026-11/A-261110-7K3QX.yaml': newPrices('2026-11-10T10:00:00Z') },
    good: { 'announcements/2026-11/A-261106-7K3QX.yaml': newPrices('2026-11-06T10:00:00Z') },
  },
  reach: { each: ['announcement'], named: ['handoff'], whole: ['team'] },
  check: findLateNews,
};

function newPrices(published: string): string {
  return `handoff: new-prices
effective: 2026-11-16
published: ${published}
by: dan
fields: {price: 59 EUR}
react: Name the new price to whoever asks
`;
}

function* findLateNews(model: Model): Iterable<Finding> {
  const lateOf = punctuality(model);
  for (const news of model.all('announcement')) {
    const handoff = model.get('handoff', news.value.handoff);
    const rule = handoff && newsRule(news.value, handoff.value);
    if (!rule) continue;
    const late = lateOf(news.value, handoff.value.to, rule);
    if (late.length > 0) yield report(model, news, handoff, rule, late);
  }
}

function report(
  model: Model,
  { id, path: file, value: news }: Item<Announcement>,
  handoff: Item<Handoff>,
  rule: NewsRule,
  late: readonly LateReceiver[],
): Finding {
  const place: Location = { file: rule.source === 'promised' ? file : handoff.path, path: rule.path };
  return {
    message: {
      key: `news-late/${rule.side}`,
      values: {
        handoff: labelOf(model, 'handoff', handoff.id),
        published: news.published,
        effective: news.effective,
        teams: late.map(({ team }) => labelOf(model, 'team', team)),
      },
    },
    location: { file, path: ['published'] },
    hints: [
      ...late.map((receiver) => lastDayOf(model, receiver)),
      ...(news.late_because === undefined ? [asMessage('news-late/say-why', {})] : []),
    ],
    related: [{ location: place, message: { key: `news-late/rule-${rule.source}`, values: { ...rule.duration } } }],
    subject: `announcement/${id}`,
    severity: news.late_because === undefined ? 'error' : 'warning',
  };
}
