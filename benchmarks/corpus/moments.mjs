const day = 86_400_000;
const first = Date.UTC(2024, 11, 2);
const span = 712;

/** The day on which the `index`-th of `count` records was made: all of them spread over two years. */
export function dayOf(index, count) {
  return first + Math.floor((index * span) / count) * day;
}

/** `2026-11-22` */
export function dateText(at) {
  return new Date(at).toISOString().slice(0, 10);
}

/** A clock that only goes forward, as the entries of a history do; a file keeps to one way of writing moments. */
export function clockFrom(start, dice) {
  const offset = dice.pick([0, 1, 2, 3]);
  const zone = offset === 0 ? 'Z' : `+0${offset}:00`;
  let now = start + dice.between(6, 12) * 3_600_000;
  const text = () => new Date(now + offset * 3_600_000).toISOString().replace('.000Z', zone);
  return {
    moment: text,
    /** The date that `moment` shows, `days` later. */
    date: (days = 0) => dateText(now + offset * 3_600_000 + days * day),
    later(days) {
      now += Math.round(days * 24 * 12) * 300_000;
      return text();
    },
  };
}

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id as cxmap makes them: letter, date, five signs that no other record has. */
export function recordId(letter, at, serial) {
  // Odd, so that the product visits each of the 32⁵ numbers once.
  let rest = (serial * 11_400_714_813 + 7_654_321) % 32 ** 5;
  let tail = '';
  for (let place = 0; place < 5; place++) {
    tail = signs[rest % 32] + tail;
    rest = Math.floor(rest / 32);
  }
  return `${letter}-${dateText(at).slice(2).replaceAll('-', '')}-${tail}`;
}
