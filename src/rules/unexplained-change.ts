import { compareText, type Location } from '../diagnostic.ts';
import { judgeAcks } from '../diff/acks.ts';
import type { Change } from '../diff/change.ts';
import type { Comparison } from '../diff/compare.ts';
import { teamsConcerned } from '../diff/concerned.ts';
import { filesByPath } from '../diff/documents.ts';
import { explainedByIdeas } from '../diff/explained.ts';
import { isRecordKind } from '../model/kinds.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const handoff = (asks: string): Readonly<Record<string, string>> => ({
  'map/handoffs/new-prices.yaml': `name: New prices
from: sales
to: [support]
stages: [onboarding]
mode: push
information:
  - {field: price, type: money, required: true}
${asks}when: {lead_time: 5 working days, before: price-change}
responsible: dan
where: {system: desk}
`,
});

export const unexplainedChange: Rule = {
  id: 'unexplained-change',
  severity: 'warning',
  preset: 'strict',
  example: {
    before: handoff('  - {field: plans, type: text, required: true}\n'),
    bad: handoff(''),
    good: {
      ...handoff(''),
      'acks/support/2026-11/K-261129-7K3QX.yaml': `changes:
  - {fingerprint: f-d4641529506b, change: required-field-removed handoff/new-prices}
by: ann
at: 2026-11-29T10:00:00Z
reason: The price says it, as each plan has its own
`,
    },
  },
  checkChange: findUnexplained,
  isAboutNew: true,
};

function* findUnexplained(comparison: Comparison): Iterable<ChangeFinding> {
  const { of } = judgeAcks(comparison);
  const isExplained = explainedByIdeas(comparison);
  for (const change of comparison.changes) {
    const { id, subject, fingerprint, message, location } = change;
    if (change.class !== 'breaking' || isRecordKind(subject.kind)) continue;
    if (of.has(fingerprint) || isExplained(change)) continue;
    const teams = [...teamsConcerned(comparison, change)].sort(compareText);
    const name = `${subject.kind}/${subject.id}`;
    yield {
      message: { key: 'unexplained-change/unsaid', values: { change: id, subject: name, teams } },
      hints: [
        message,
        { key: 'unexplained-change/ack', values: { fingerprint, base: comparison.base?.slice(0, 12) ?? '' } },
      ],
      before: location,
      subject: name,
      ...placeOf(comparison, change),
    };
  }
}

/** Where it is now: of what is gone, its file, as long as that is there. */
function placeOf(
  { after }: Comparison,
  { location, side }: Change,
): { readonly location: Location; readonly isGone?: true } {
  if (side === 'after') return { location };
  const { file } = location;
  return filesByPath(after).has(file) ? { location: { file } } : { location: { file }, isGone: true };
}
