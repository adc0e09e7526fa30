import type { Comparison } from '../diff/compare.ts';
import { changedRecords } from '../diff/records.ts';
import { instantIn } from '../model/instants.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const news = (published: string, more = ''): Readonly<Record<string, string>> => ({
  'announcements/2026-11/A-261120-7K3QX.yaml': `handoff: new-prices
effective: 2026-12-01
published: ${published}
by: dan
fields: {price: 20 EUR}
react: Tell clients the new price
${more}`,
});

export const publicationMovedBack: Rule = {
  id: 'publication-moved-back',
  severity: 'error',
  preset: 'minimal',
  example: {
    before: news('2026-11-20T10:00:00Z'),
    bad: news('2026-11-16T10:00:00Z'),
    good: news('2026-11-20T10:00:00Z', 'acknowledged: [{by: bob, at: 2026-11-20T12:00:00Z}]\n'),
  },
  checkChange: findPublicationsMovedBack,
};

function* findPublicationsMovedBack(comparison: Comparison): Iterable<ChangeFinding> {
  const wasAt = instantIn(comparison.before.settings.timezone);
  const isAt = instantIn(comparison.after.settings.timezone);
  for (const { id, paths, before, after } of changedRecords(comparison, 'announcement')) {
    const [was, is] = [wasAt(before.published), isAt(after.published)];
    if (was === undefined || is === undefined || is >= was || before.published === after.published) continue;
    yield {
      message: {
        key: 'publication-moved-back/earlier',
        values: { before: before.published, after: after.published },
      },
      location: { file: paths.after, path: ['published'] },
      before: { file: paths.before, path: ['published'] },
      subject: `announcement/${id}`,
    };
  }
}
