import { channels, everybody, people, stages, surveys, tagGroups } from '../company.mjs';
import { clockFrom } from '../moments.mjs';
import { speakerOf } from '../phrases.mjs';
import { hasEnded } from '../plan.mjs';

export function caseRecord({ at, role, work }, plan, dice) {
  const speaker = speakerOf(dice);
  const clock = clockFrom(at, dice);
  const source = dice.weighted({
    survey: 40,
    open_source: 15,
    interview: 12,
    employee: 12,
    mystery_shopping: 6,
    data: 15,
  });
  const place = dice.pick(stages);
  const record = {
    source,
    received: dice.chance(0.9) ? clock.moment() : clock.date(),
    client: ['survey', 'interview'].includes(source) ? dice.pick(plan.client).id : undefined,
    employee: ['employee', 'mystery_shopping'].includes(source) ? dice.pick(everybody) : undefined,
    ...(source === 'open_source' ? openSource(dice) : {}),
    score: source === 'survey' ? score(dice) : undefined,
    channel: dice.pick(channels),
    stage: place.stage,
    touchpoint: dice.chance(0.5) ? place.touchpoint : undefined,
    text: speaker.text(dice.between(3, 7)),
    tags: tagGroups.filter(() => dice.chance(0.6)).map((group) => dice.pick(group)),
    external: dice.chance(0.4) ? { system: 'desk', id: `ticket-${dice.between(10_000, 99_999)}` } : undefined,
  };
  if (dice.chance(0.25) || role === 'open') record.clarifications = [clarification(speaker, clock, dice, role)];
  if (role === 'open') return record;
  record.decision = {
    kind: role,
    at: clock.later(0.4),
    by: dice.pick(people.cx),
    reason: role === 'none' || dice.chance(0.4) ? speaker.text(2) : undefined,
    refs: role === 'none' ? undefined : work.map(({ id }) => id),
  };
  if (work.every(hasEnded) && dice.chance(0.85)) {
    const note = speaker.text(dice.between(1, 3));
    // Long after any work that the plan lets end.
    record.answers = [
      { at: clock.later(200), by: dice.pick(everybody), channel: dice.pick(channels), outcome: outcome(dice), note },
    ];
  }
  return record;
}

function openSource(dice) {
  const page = dice.between(100, 99_999);
  const origin = { site: 'Yard Reviews', type: 'review', url: `https://reviews.example/p/${page}` };
  return { origin, sentiment: dice.pick(['negative', 'neutral', 'positive']) };
}

function score(dice) {
  const { metric, from, to } = dice.pick(surveys);
  return { metric, value: dice.between(from, to) };
}

function clarification(speaker, clock, dice, role) {
  const asked = { asked: clock.later(0.2), by: dice.pick(people.cx), question: speaker.asked() };
  return role === 'open' ? asked : { ...asked, answered: clock.later(0.8), answer: speaker.text(1) };
}

function outcome(dice) {
  return dice.weighted({ satisfied: 75, unreachable: 12, no_reply_needed: 13 });
}
