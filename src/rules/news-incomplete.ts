import type { Model } from '../model/model.ts';
import { checkForm } from '../queries/handoffs/form-check.ts';
import { formFinding, formOf } from '../queries/handoffs/form-finding.ts';
import type { Finding, Rule } from './rule.ts';

export const newsIncomplete: Rule = {
  id: 'news-incomplete',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'announcements/2026-11/A-261106-7K3QX.yaml': newPrices('{prise: 59 EUR}') },
    good: { 'announcements/2026-11/A-261106-7K3QX.yaml': newPrices('{price: 59 EUR}') },
  },
  reach: { each: ['announcement'], named: ['handoff'] },
  check: findIncompleteNews,
};

function newPrices(fields: string): string {
  return `handoff: new-prices
effective: 2026-11-16
published: 2026-11-06T10:00:00Z
by: dan
fields: ${fields}
react: Name the new price to whoever asks
`;
}

function* findIncompleteNews(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of model.all('announcement')) {
    const handoff = model.get('handoff', value.handoff);
    if (!handoff) continue;
    const form = handoff.value.information ?? [];
    for (const problem of checkForm(form, value.fields ?? {}, value.promised?.required)) {
      yield {
        ...formFinding('news-incomplete', problem, { file, path: ['fields'] }),
        related: [formOf(model, handoff)],
        subject: `announcement/${id}`,
        // Only what was required is promised: of the rest the form may have said otherwise on that day.
        severity: problem.code === 'missing' ? 'error' : 'warning',
      };
    }
  }
}
