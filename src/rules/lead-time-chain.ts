import type { Location, Message } from '../diagnostic.ts';
import type { HandoffTiming } from '../model/gen/types.gen.ts';
import type { Model } from '../model/model.ts';
import { labelOf } from '../queries/common/names.ts';
import { findLateNews, type LateNews, type TimedHandoff } from '../queries/handoffs/late-news.ts';
import type { Finding, Rule } from './rule.ts';

export const leadTimeChain: Rule = {
  id: 'lead-time-chain',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: relayedPrices('7 working days'),
    good: relayedPrices('3 working days'),
  },
  reach: { whole: ['handoff', 'team', 'vocabulary'] },
  check: (model) => findLateNews(model).map((late) => report(model, late)),
};

/** Over the hand-off from sales to support, which tells of new prices five working days before. */
function relayedPrices(leadTime: string): Readonly<Record<string, string>> {
  return {
    'map/teams/partners.yaml': `name: Partner managers
system: crm
stakeholder: eve
members:
  - {id: eve, name: Eve Moss, head: true}
stages:
  onboarding: {contact: indirect}
`,
    'map/handoffs/partner-prices.yaml': `name: New prices for partners
from: support
to: [partners]
stages: [onboarding]
mode: push
information:
  - {field: price, type: money, required: true}
when: {lead_time: ${leadTime}, before: price-change}
responsible: bob
where: {system: crm}
`,
  };
}

function report(model: Model, { event, team, hears, tells, fits }: LateNews): Finding {
  const [first] = tells;
  return {
    message: {
      key: 'lead-time-chain/too-late',
      values: {
        team: labelOf(model, 'team', team),
        event: labelOf(model, 'event', event),
        hears: amountOf(hears.value.when),
        hearsBefore: isBefore(hears.value.when),
        tells: first ? amountOf(first.value.when) : '',
        tellsBefore: first !== undefined && isBefore(first.value.when),
        receivers: (first?.value.to ?? []).map((id) => labelOf(model, 'team', id)),
      },
    },
    location: placeOf(hears),
    hints: fits ? [fitting(fits)] : [],
    related: tells.map((told) => ({
      location: placeOf(told),
      message: { key: 'lead-time-chain/must-tell', values: { handoff: labelOf(model, 'handoff', told.id) } },
    })),
    subject: `handoff/${hears.id}`,
  };
}

function fitting(when: HandoffTiming): Message {
  const written =
    'lead_time' in when
      ? `lead_time: ${when.lead_time}, before: ${when.before}`
      : `deadline: ${when.deadline}, after: ${when.after}`;
  return { key: 'lead-time-chain/fits', values: { when: written } };
}

function amountOf(when: HandoffTiming): string {
  return 'lead_time' in when ? when.lead_time : when.deadline;
}

function isBefore(when: HandoffTiming): boolean {
  return 'lead_time' in when;
}

function placeOf({ path: file, value: { when } }: TimedHandoff): Location {
  return { file, path: ['when', 'lead_time' in when ? 'lead_time' : 'deadline'] };
}
