import { onboarding, people, taskTypes } from '../company.mjs';
import { clockFrom } from '../moments.mjs';
import { speakerOf } from '../phrases.mjs';

export function taskRecord({ at, cases, status }, plan, dice) {
  const speaker = speakerOf(dice);
  const clock = clockFrom(at, dice);
  const owner = dice.pick([...people.success, ...people.support, ...people.product]);
  const { origin, type } = cases.length > 0 ? { type: dice.pick(taskTypes) } : originFor(plan, dice);
  const due = clock.date(dice.between(2, 21));
  const { history, ...last } = historyOf({ status, owner, due }, speaker, clock, dice);
  return {
    title: speaker.title(),
    type,
    ...last,
    status,
    cases: cases.length > 0 ? cases.map(({ id }) => id) : undefined,
    tags: dice.chance(0.4) ? [dice.pick(['support-desk', 'billing-desk', 'product-gap'])] : undefined,
    origin,
    history,
    followup:
      status === 'cancelled' && dice.chance(0.7)
        ? { at: clock.later(2), by: dice.pick(people.cx), reason: speaker.text(1) }
        : undefined,
    escalations: dice.chance(0.1)
      ? [{ at: clock.later(1), by: dice.pick(people.cx), to: 'viktor-lang', reason: speaker.text(1) }]
      : undefined,
  };
}

function originFor(plan, dice) {
  const client = dice.pick(plan.client.filter((_, index) => index < 200).filter(({ onboarded }) => onboarded));
  if (client && dice.chance(0.6)) {
    const origin = { playbook: onboarding.playbook, client: client.id, step: dice.pick(onboarding.steps) };
    return { type: 'welcome', origin };
  }
  const period = `2026-${dice.pick(['Q1', 'Q2', 'Q3', '05', '09', 'W31'])}`;
  return { type: 'kpi-recovery', origin: { metric: dice.pick(['nps', 'support-csat']), period } };
}

/** Each task goes its own way to its status: through questions, other hands, a new date. */
function historyOf({ status, owner: wanted, due }, speaker, clock, dice) {
  let owner = wanted;
  const history = [{ at: clock.moment(), by: dice.pick(people.cx), to: 'open', owner, due }];
  const add = (entry) => history.push({ at: clock.later(dice.between(1, 90) / 30), by: owner, ...entry });
  if (dice.chance(0.2)) {
    owner = dice.pick(people.success);
    history.push({ at: clock.later(0.5), by: wanted, owner });
  }
  if (status === 'open') return { owner, due, history };
  if (status === 'cancelled') {
    add({ to: 'cancelled', note: speaker.text(2) });
    return { owner, due, history };
  }
  add({ to: 'in_progress' });
  let last = due;
  if (status === 'in_question' || dice.chance(0.35)) {
    add({ to: 'in_question', note: speaker.text(dice.between(2, 4)) });
    if (status === 'in_question') return { owner, due, history };
    history.push({ at: clock.later(0.5), by: dice.pick(people.cx), to: 'in_progress', note: speaker.text(2) });
    last = clock.date(9);
    history.push({ at: clock.later(0.1), by: dice.pick(people.cx), due: last });
  }
  if (status === 'completed')
    add({ from: 'in_progress', to: 'completed', note: `${speaker.done()}. ${speaker.text(dice.between(2, 4))}` });
  return { owner, due: last, history };
}
