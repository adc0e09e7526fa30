import { channels, stages, supporters } from '../company.mjs';
import { speakerOf } from '../phrases.mjs';

export function touchpointRecord({ idea }, plan, dice) {
  const speaker = speakerOf(dice);
  const { stage, team, metric } = dice.pick(stages);
  return {
    name: speaker.title(),
    stage,
    order: dice.between(1, 500),
    owner: team,
    supported_by: dice.chance(0.5) ? [dice.pick(supporters)] : undefined,
    channels: [dice.pick(channels)],
    client_does: speaker.text(1),
    expectation: speaker.text(dice.between(1, 3)),
    reality: speaker.text(dice.between(1, 3)),
    barrier: idea ? speaker.text(1) : undefined,
    emotion: dice.between(-2, 2),
    moment_of_truth: dice.chance(0.1) ? true : undefined,
    backstage: [team, dice.pick(supporters)].map((name) => ({ team: name, does: speaker.done(), system: 'desk' })),
    metrics: [metric],
    evidence: [dice.pick(plan.case).id, dice.pick(plan.case).id],
  };
}
