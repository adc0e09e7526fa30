import { idleWords, judgeAcks } from '../diff/acks.ts';
import type { Comparison } from '../diff/compare.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const handoff = (leadTime: string): Readonly<Record<string, string>> => ({
  'map/handoffs/new-prices.yaml': `name: New prices
from: sales
to: [support]
stages: [onboarding]
mode: push
information:
  - {field: price, type: money, required: true}
when: {lead_time: ${leadTime}, before: price-change}
responsible: dan
where: {system: desk}
`,
});

const change = (leadTime: string, fingerprint: string): Readonly<Record<string, string>> => ({
  ...handoff(leadTime),
  'acks/support/2026-11/K-261129-7K3QX.yaml': `changes:
  - {fingerprint: ${fingerprint}, change: lead-time-cut handoff/new-prices}
by: ann
at: 2026-11-29T10:00:00Z
reason: Two days are enough since prices are in our assistant
`,
});

export const idleAck: Rule = {
  id: 'idle-ack',
  severity: 'warning',
  preset: 'recommended',
  example: {
    before: handoff('5 working days'),
    bad: change('1 working day', 'f-f272ede5b429'),
    good: change('2 working days', 'f-f272ede5b429'),
  },
  checkChange: findIdleAcks,
  isAboutNew: true,
};

function* findIdleAcks(comparison: Comparison): Iterable<ChangeFinding> {
  for (const idle of judgeAcks(comparison).idle) {
    const { id, path, place } = idle;
    yield {
      message: idleWords(idle),
      location: { file: path, path: place },
      // It came by the change: the base has nothing of it that a comment could stand at.
      before: { file: path },
      subject: `ack/${id}`,
    };
  }
}
