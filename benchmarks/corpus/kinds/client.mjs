import { channels, onboarding, people, segmentFor } from '../company.mjs';
import { clockFrom, dateText } from '../moments.mjs';
import { speakerOf } from '../phrases.mjs';

export function clientRecord({ onboarded }, _plan, dice) {
  const speaker = speakerOf(dice);
  const since = Date.UTC(dice.between(2021, 2026), dice.below(8), dice.between(1, 28));
  const attributes = {
    sites: dice.weighted({ 1: 5, 3: 3, 8: 1, 24: 1 }),
    sector: dice.pick(['food', 'retail', 'pharma', 'logistics', 'industry']),
    region: dice.pick(['dach', 'nordics', 'benelux', 'apac']),
    contract_value: dice.between(4, 400),
    warehouse_system: dice.chance(0.6),
    client_since: dateText(since),
  };
  const clock = clockFrom(since, dice);
  return {
    name: speaker.title(),
    attributes,
    segment: dice.chance(0.6) ? segmentFor(attributes) : undefined,
    manager: dice.pick(people.success),
    success: speaker.text(dice.between(2, 5)),
    channels: channels.filter(() => dice.chance(0.5)),
    handover: onboarded || dice.chance(0.5) ? handover(speaker, clock, dice) : undefined,
    playbooks: onboarded ? [{ playbook: onboarding.playbook, started: clock.date(2) }] : undefined,
    publicity: dice.chance(0.5) ? dice.pick(['allowed', 'confidential']) : undefined,
    churned: dice.chance(0.06) ? { at: clock.date(90), reason: speaker.text(2) } : undefined,
  };
}

function handover(speaker, clock, dice) {
  return {
    handoff: 'client-handover',
    at: clock.later(1),
    by: dice.pick(people.sales),
    fields: {
      reason: speaker.text(dice.between(1, 3)),
      success: speaker.line(),
      promised: Array.from({ length: dice.between(1, 3) }, () => speaker.line()),
      go_live_wish: clock.date(30),
      touch: dice.pick(['high', 'low']),
    },
  };
}
