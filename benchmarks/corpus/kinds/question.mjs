import { desks } from '../company.mjs';
import { clockFrom } from '../moments.mjs';
import { speakerOf } from '../phrases.mjs';

export function questionRecord({ at }, _plan, dice) {
  const speaker = speakerOf(dice);
  const clock = clockFrom(at, dice);
  const { handoff, to, by, answer } = dice.pick(desks);
  const asked = { handoff, to, by: dice.pick(by), asked: clock.moment(), question: speaker.text(dice.between(3, 9)) };
  if (dice.chance(0.1)) return asked;
  return {
    ...asked,
    answered: clock.later(0.7),
    answer: `${speaker.text(dice.between(3, 9))} (${dice.pick(answer)})`,
    published_in: dice.chance(0.3) ? speaker.line() : undefined,
  };
}
