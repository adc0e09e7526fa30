import { instantIn } from '../model/instants.ts';
import type { Model } from '../model/model.ts';
import { workByCase } from '../queries/common/case-status.ts';
import type { Finding, Rule } from './rule.ts';

export const closedTooEarly: Rule = {
  id: 'closed-too-early',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: answered('open', ''),
    good: answered(
      'completed',
      `  - {at: 2026-11-03, by: ann, to: in_progress}
  - {at: 2026-11-04, by: ann, to: completed, note: The price list is on the first page}
`,
    ),
  },
  reach: { each: ['case'], linked: ['task', 'idea'] },
  check: findEarlyAnswers,
};

function answered(status: string, moves: string): Readonly<Record<string, string>> {
  return {
    'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-01
text: I could not find the price list
tags: []
decision: {kind: task, at: 2026-11-02, by: ann, refs: [T-261102-7K3QX]}
answers:
  - {at: 2026-11-05, by: ann, channel: site, outcome: satisfied}
`,
    'tasks/2026-11/T-261102-7K3QX.yaml': `title: Put the price list on the first page
type: callback
owner: ann
due: 2026-11-06
status: ${status}
cases: [C-261101-7K3QX]
history:
  - {at: 2026-11-02, by: ann, to: open, owner: ann, due: 2026-11-06}
${moves}`,
  };
}

function* findEarlyAnswers(model: Model): Iterable<Finding> {
  const instant = instantIn(model.settings.timezone);
  const work = workByCase(model);
  for (const item of model.all('case')) {
    const answers = item.value.answers ?? [];
    const last = answers.at(-1);
    if (!last || last.outcome === 'not_satisfied') continue;
    const answeredAt = instant(last.at);
    const open = (work.get(item.id) ?? []).filter(
      ({ ended, reopenedAt }) =>
        !ended && !(reopenedAt && answeredAt !== undefined && isLater(instant(reopenedAt), answeredAt)),
    );
    if (open.length === 0) continue;
    yield {
      message: { key: 'closed-too-early/open', values: { work: open.map(({ id, status }) => `${id} (${status})`) } },
      location: { file: item.path, path: ['answers', answers.length - 1] },
      subject: `case/${item.id}`,
    };
  }
}

/** Work that was opened again after the answer does not make the answer too early. */
function isLater(moment: number | undefined, than: number): boolean {
  return moment !== undefined && moment >= than;
}
