import { everybody, people } from '../company.mjs';
import { clockFrom } from '../moments.mjs';
import { speakerOf } from '../phrases.mjs';

const ways = {
  received: [],
  in_analysis: ['in_analysis'],
  planned: ['in_analysis', 'planned'],
  postponed: ['in_analysis', 'planned', 'postponed'],
  rejected: ['in_analysis', 'rejected'],
  in_progress: ['in_analysis', 'planned', 'in_progress'],
  implemented: ['in_analysis', 'planned', 'in_progress', 'implemented'],
  cancelled: ['in_analysis', 'planned', 'in_progress', 'cancelled'],
};

export function ideaRecord({ at, cases, status, touchpoint }, plan, dice) {
  const speaker = speakerOf(dice);
  const clock = clockFrom(at, dice);
  const way = ways[status];
  const author = cases.length === 0 || dice.chance(0.3) ? dice.pick(everybody) : undefined;
  const history = ['received', ...way].map((to) => ({
    at: clock.later(dice.between(1, 12)),
    by: dice.pick(people.cx),
    to,
  }));
  return {
    title: speaker.title(),
    text: speaker.text(dice.between(2, 5)),
    status,
    author,
    cases: cases.length > 0 ? cases.map(({ id }) => id) : undefined,
    tags: ['product-gap'],
    supporters: [dice.pick(plan.client).id, dice.pick(everybody)],
    route: way.length > 0 ? { department: dice.pick(['product', 'support', 'sales']) } : undefined,
    score: { client_value: dice.between(1, 5), business_value: dice.between(1, 5), effort: dice.between(1, 5) },
    project: way.includes('planned') ? project(speaker, clock, dice) : undefined,
    checkins: way.includes('in_progress') ? [checkIn(speaker, clock, dice)] : undefined,
    postponement: status === 'postponed' ? { reason: speaker.text(1), approved_by: dice.pick(people.cx) } : undefined,
    rejection:
      status === 'rejected' ? { reason: speaker.text(2), alternatives: [speaker.line(), speaker.done()] } : undefined,
    outcome: status === 'implemented' ? { at: clock.later(3), results: speaker.text(2) } : undefined,
    cancellation: status === 'cancelled' ? { reason: speaker.text(1), alternatives: speaker.line() } : undefined,
    changes: touchpoint
      ? [{ change: `touchpoint/${touchpoint.id}`, set: { reality: speaker.line(), barrier: null } }]
      : undefined,
    history,
  };
}

function project(speaker, clock, dice) {
  const start = clock.date(10);
  return {
    start,
    end: clock.date(80),
    goal: speaker.line(),
    scope: speaker.line(),
    deliverables: [speaker.done(), speaker.done()],
    milestones: [{ name: speaker.done(), due: clock.date(40) }],
    work: ['first', 'second'].map((id) => ({
      id,
      name: speaker.done(),
      owner: dice.pick(people.product),
      due: clock.date(60),
    })),
    risks: [{ risk: speaker.line(), plan: speaker.done() }],
  };
}

function checkIn(speaker, clock, dice) {
  return { at: clock.later(5), by: dice.pick(people.product), progress: speaker.text(1) };
}
